import { type IssueWords, listed, where } from './data-words.ts';
import { issueIn } from './invalid-input-error.ts';
import type { ModelCode } from './issue.ts';

/** In English, as `dataWords` are. They stand apart so that a page that only counts days does not bundle them. */
export const modelWords: IssueWords<ModelCode> = {
  'not-a-choice': (expected) =>
    expected.length > 0 ? `This must be one of ${listed(expected)}.` : 'This is not one of the choices.',
  'too-few': (expected) =>
    `This list is too short${where(expected, (least) => `; it needs at least ${least}`)}.`,
  'not-a-fact': (expected) =>
    `This is not a fact that can be given here${where(expected, (fact) => `; the nearest is “${fact}”`)}.`,
  'not-a-reference': () => 'A reference cannot be empty, or begin or end with a space.',
  'not-of-this-decision': () => 'This verdict is not one of this decision’s.',
  'under-empty': () => 'At least one statement must be chosen.',
  'under-not-applicable': () => 'This statement does not cover the selected service.',
  'review-beyond-sessions': () => 'The review comes after more sessions than the plan has.',
  'sessions-out-of-order': () => 'Sessions must be in order of date.',
};

/** An issue with its English message. `path` and `expected` hold only names that this package gave. */
export const modelIssue = /* @__PURE__ */ issueIn(modelWords);
