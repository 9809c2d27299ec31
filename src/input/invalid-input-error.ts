import type { InputIssue, IssueCode } from './issue.ts';
import { englishIssue } from './issue-words.ts';

/**
 * The input was refused; `issues` says where and why, in the order in which it was read.
 * Compare `name`, not `instanceof`: the ESM and the CommonJS copy may meet in one process.
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join(' '));
    this.issues = Object.freeze(issues.map((found) => Object.freeze(found)));
  }
}

/** An issue with its English message. `path` and `expected` hold only names that this package gave. */
export function issue(path: string, code: IssueCode, expected: readonly string[] = []): InputIssue {
  const found = expected.length > 0 ? { path, code, expected: Object.freeze(expected) } : { path, code };
  return { ...found, message: englishIssue(found) };
}

/** Throws one issue. */
export function refuse(path: string, code: IssueCode, expected?: readonly string[]): never {
  throw new InvalidInputError([issue(path, code, expected)]);
}
