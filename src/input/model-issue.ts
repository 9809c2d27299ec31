import { type IssueWords, listed } from './data-words.ts';
import { issueIn } from './invalid-input-error.ts';
import type { ModelCode } from './issue.ts';

/** In English, as `dataWords` are. They stand apart so that who counts days alone does not bundle them. */
export const modelWords: IssueWords<ModelCode> = {
  'not-a-choice': (expected) => `This must be one of ${listed(expected)}.`,
  'too-few': (expected) => `This list is too short; it needs at least ${expected.join('')}.`,
  'not-a-fact': (expected) =>
    `This is not the path of a fact here.${expected.length > 0 ? ` Did you mean ${listed(expected)}?` : ''}`,
  'under-empty': () => 'At least one statement must be applied.',
  'under-not-applicable': () => 'This statement does not speak to the service that the input names.',
  'review-beyond-sessions': () => 'The review falls after more sessions than the plan has.',
  'sessions-out-of-order': () => 'Sessions must stand in order of their dates.',
  'ceased-before-last-session': () => 'Contact cannot have ceased before the last session that was held.',
  'of-missing': () => 'It must be said which session, incident, concern or non-engagement this belongs to.',
  'of-superfluous': () => 'This record is made once for a case and belongs to no single event.',
  'of-out-of-range': () => 'There is no such session, incident, concern or non-engagement in this history.',
  'completed-too-early': () =>
    'This cannot have been completed on a day before the event that it belongs to.',
  'record-foreign-to-service': () => 'This record does not belong to the service that the history names.',
  'feed-division-missing': () => 'The feed holds no bank holidays for England and Wales.',
};

/** An issue with its English message. `path` and `expected` hold only names that this package gave. */
export const modelIssue = /* @__PURE__ */ issueIn(modelWords);
