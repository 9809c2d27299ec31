import { InvalidInputError } from '../../src/input/invalid-input-error.ts';

/** The path and code of each issue with which a call is refused. */
export function refusal(call: () => unknown): [path: string, code: string][] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => [path, code]);
    throw error;
  }
  throw new Error('The call was not refused.');
}
