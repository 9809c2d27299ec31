import { dataWords, type IssueWords } from './data-words.ts';
import type { InputIssue, IssueCode } from './issue.ts';

/** Enough to mend an input by. */
const MOST_LISTED = 100;

/**
 * A function refused its input. Compare `name`, not `instanceof`: a program may load both the ESM and the CommonJS copy of this package.
 *
 * @example
 * try {
 *   checkReferralSuitability({ service: 'supervised' as never });
 * } catch (error) {
 *   const { name, issues } = error as InvalidInputError;
 *   if (name === 'InvalidInputError') console.log(issues[0]?.path); // 'service'
 * }
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  /** What is wrong and where, in the order in which the input was read: at most 100 problems, then one 'more-issues' if there are more. */
  readonly issues: readonly InputIssue[];

  constructor(found: readonly InputIssue[]) {
    const lines = found.map(lineOf);
    const once = found.filter((_, place) => lines.indexOf(lines[place] as string) === place);
    const issues =
      once.length > MOST_LISTED ? [...once.slice(0, MOST_LISTED), issue('', 'more-issues')] : once;
    super(issues.map(lineOf).join(' '));
    this.issues = Object.freeze(issues.map((one) => Object.freeze(one)));
  }

  /** The error as a plain object, to send to a worker or over a network. `structuredClone` of the error itself loses its name and issues. */
  toJSON(): { name: string; message: string; issues: readonly InputIssue[] } {
    return { name: this.name, message: this.message, issues: this.issues };
  }
}

const lineOf = ({ path, message }: InputIssue): string => (path === '' ? message : `${path}: ${message}`);

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
