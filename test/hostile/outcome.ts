import { cy, en, InvalidInputError, OutsideCalendarError } from '../../src/index.ts';
import { holdsSentinel } from './sentinels.ts';

export type Outcome = 'answered' | 'refused';

/**
 * What a call comes to. Throws where the call throws what is not documented, or repeats in words what it was given. A catalogue that the caller made
 * has words of the caller's own.
 */
export function outcomeOf(
  call: (...given: readonly unknown[]) => unknown,
  given: readonly unknown[],
): Outcome {
  let answer: unknown;
  try {
    answer = call(...given);
  } catch (error) {
    if (!(error instanceof InvalidInputError || error instanceof OutsideCalendarError))
      throw new Error('threw what is not documented', { cause: error });
    const { message, cause } = error;
    const issues = error instanceof InvalidInputError ? error.issues : [];
    if (cause !== undefined || holdsSentinel(`${message}${JSON.stringify(issues)}`))
      throw new Error('refused, and repeated what it was given', { cause: error });
    return 'refused';
  }
  const inOurWords = given.some((argument) => argument === en || argument === cy);
  const issues = (answer as Validated | undefined)?.issues;
  const said = typeof answer === 'string' ? answer : JSON.stringify(issues ?? []);
  if (inOurWords && holdsSentinel(said)) throw new Error('answered in words that repeat what it was given');
  return issues ? 'refused' : 'answered';
}

/** What `inWords` says of a value that is not valid. */
interface Validated {
  readonly issues?: readonly unknown[];
}
