/** The code of a problem with an input, such as 'missing', 'wrong-type' or 'not-a-choice'. `explain` puts it in words. */
export type IssueCode = DataCode | ModelCode | HistoryCode | FeedCode;

/** Codes for data, numbers, dates and calendars. */
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

/** Codes for referrals, session plans, options and words. */
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

/** Codes for case histories. */
export type HistoryCode =
  | 'ceased-before-last-session'
  | 'contact-after-declining'
  | 'declined-before-receipt'
  | 'of-missing'
  | 'of-superfluous'
  | 'of-out-of-range'
  | 'completed-too-early'
  | 'record-foreign-to-service';

/** Codes for the bank holidays that GOV.UK publishes. */
export type FeedCode = 'feed-division-missing' | 'feed-without-events' | 'feed-older-than-calendar';

/** One problem with an input, and where it is. `explain` puts it in English or Welsh. */
export interface InputIssue {
  /**
   * Where it is, such as 'sessions.0.minutes'; places in lists are counted from 0, and '' is the whole input. For an unknown key it is the object that holds
   * the key. The path of an option begins with 'options'.
   */
  path: string;
  /** What is wrong. */
  code: IssueCode;
  /** A sentence in English. For Welsh use `explain`. */
  message: string;
  /** What is accepted, if it can be listed: the nearest known key, the choices, the type, or the limit. */
  expected?: readonly string[];
}
