import { dataWords, type IssueWords } from './data-words.ts';
import type { InputIssue, IssueCode } from './issue.ts';

/**
 * The input was refused; `issues` says where and why, in the order in which it was read.
 * Compare `name`, not `instanceof`: the ESM and the CommonJS copy may meet in one process.
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    const lines = issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
    super([...new Set(lines)].join(' '));
    const once = issues.filter((_, place) => lines.indexOf(lines[place] as string) === place);
    this.issues = Object.freeze(once.map((found) => Object.freeze(found)));
  }
}

/** Makes issues, each with its message in these words. */
/* @__NO_SIDE_EFFECTS__ */
export function issueIn<Code extends IssueCode>(words: IssueWords<Code>) {
  return (path: string, code: Code, expected: readonly string[] = []): InputIssue => {
    const message = words[code](expected);
    return expected.length > 0
      ? { path, code, message, expected: Object.freeze(expected) }
      : { path, code, message };
  };
}

/** An issue with its English message. `path` and `expected` hold only names that this package gave. */
export const issue = /* @__PURE__ */ issueIn(dataWords);

/** Throws one issue. */
export function refuse(found: InputIssue): never {
  throw new InvalidInputError([found]);
}
