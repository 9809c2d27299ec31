import type { IssueWords } from '../input/data-words.ts';
import { issueIn } from '../input/invalid-input-error.ts';
import type { FeedCode } from '../input/issue.ts';

/** In English. */
export const feedWords: IssueWords<FeedCode> = {
  'feed-division-missing': () => 'The feed must have a part for England and Wales, as on GOV.UK.',
  'feed-without-events': () => 'The feed must list bank holidays for England and Wales, as on GOV.UK.',
  'feed-older-than-calendar': () => 'The feed ends in an earlier year than the calendar; give a newer feed.',
};

/** An issue of the published bank holidays with its English message. */
export const feedIssue = /* @__PURE__ */ issueIn(feedWords);
