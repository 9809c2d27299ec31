import { expect } from 'vitest';
import { type InputIssue, InvalidInputError } from '../../src/index.ts';

/** The error with which a call is refused. */
export function refusal(call: () => unknown): InvalidInputError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidInputError);
    return error as InvalidInputError;
  }
  throw new Error('The call was not refused.');
}

export type Issue = Omit<InputIssue, 'message'>;

/** Path, code and what was expected, of each issue. */
export const issuesOf = (call: () => unknown): readonly Issue[] =>
  refusal(call).issues.map(({ message, ...issue }) => {
    expect(message).toMatch(/^[A-Z].*[.?]$/);
    return issue;
  });

export const wrongType = (path: string, expected: string): Issue => ({
  path,
  code: 'wrong-type',
  expected: [expected],
});
export const unknownKey = (path: string, ...expected: readonly string[]): Issue =>
  expected.length > 0 ? { path, code: 'unknown-key', expected } : { path, code: 'unknown-key' };

/** A list whose first place was never filled. */
export function sparse(second: unknown): readonly unknown[] {
  const list: unknown[] = [];
  list[1] = second;
  return list;
}
