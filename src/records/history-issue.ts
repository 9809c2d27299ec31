import type { IssueWords } from '../input/data-words.ts';
import { issueIn } from '../input/invalid-input-error.ts';
import type { HistoryCode } from '../input/issue.ts';

/** In English. */
export const historyWords: IssueWords<HistoryCode> = {
  'ceased-before-last-session': () => 'Contact cannot have ceased before the last session that was held.',
  'contact-after-declining': () =>
    'Once the centre has declined the referral, no session can have been held and contact cannot have ceased.',
  'declined-before-receipt': () => 'The centre cannot have declined the referral before receiving it.',
  'of-missing': () =>
    'This must say which session, incident, concern, non-engagement or other issue it belongs to, counted from 0.',
  'of-superfluous': () => 'This record is made once for a case; it does not belong to a single event.',
  'of-out-of-range': () =>
    'There is no such session, incident, concern, non-engagement or other issue in this history, counted from 0.',
  'completed-too-early': () =>
    'This cannot have been completed before the day of the event that it belongs to.',
  'record-foreign-to-service': () => 'This record does not belong to the selected service.',
};

/** An issue of a case history with its English message. */
export const historyIssue = /* @__PURE__ */ issueIn(historyWords);
