/** Every way in which an input can be refused. */
export type IssueCode = DataCode | ModelCode | HistoryCode | FeedCode;

/** What can be wrong with data, numbers, dates and calendars. */
export type DataCode =
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'inherited'
  | 'unreadable'
  | 'too-many'
  | 'not-a-whole-number'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'not-an-instant'
  | 'before-1900'
  | 'too-late'
  | 'calendar-out-of-order'
  | 'holiday-outside-calendar'
  | 'more-issues';

/** What else can be wrong with referrals, session plans, options and words. */
export type ModelCode =
  | 'not-a-choice'
  | 'too-few'
  | 'not-a-fact'
  | 'not-a-reference'
  | 'not-of-this-decision'
  | 'under-empty'
  | 'under-not-applicable'
  | 'review-beyond-sessions'
  | 'sessions-out-of-order';

/** What else can be wrong with case histories. */
export type HistoryCode =
  | 'ceased-before-last-session'
  | 'contact-after-declining'
  | 'declined-before-receipt'
  | 'of-missing'
  | 'of-superfluous'
  | 'of-out-of-range'
  | 'completed-too-early'
  | 'record-foreign-to-service';

/** What else can be wrong with the bank holidays as published. */
export type FeedCode = 'feed-division-missing' | 'feed-without-events' | 'feed-older-than-calendar';

/** One thing that is wrong with an input, and where. `explain` says it in English or Welsh. */
export interface InputIssue {
  /** Where, as a dotted path of known names and array places counted from 0; '' is the whole input. An option's path begins with 'options'. */
  path: string;
  /** What is wrong. */
  code: IssueCode;
  /** In English; `explain` says it in either language. */
  message: string;
  /** What would have been accepted, where that can be listed: the nearest known key, the choices, the type, or the bound. */
  expected?: readonly string[];
}
