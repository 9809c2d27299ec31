/** Every way in which an input can be refused. */
export type IssueCode = DataCode | ModelCode;

/** What can be wrong with data, numbers, dates and calendars. */
export type DataCode =
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'accessor'
  | 'symbol-key'
  | 'inherited'
  | 'unreadable'
  | 'too-many'
  | 'not-a-whole-number'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'not-an-instant'
  | 'calendar-out-of-order'
  | 'holiday-outside-calendar';

/** What else can be wrong with what the statements are about: referrals, plans, histories, and the bank holidays as published. */
export type ModelCode =
  | 'not-a-choice'
  | 'too-few'
  | 'not-a-fact'
  | 'under-empty'
  | 'under-not-applicable'
  | 'review-beyond-sessions'
  | 'sessions-out-of-order'
  | 'ceased-before-last-session'
  | 'of-missing'
  | 'of-superfluous'
  | 'of-out-of-range'
  | 'completed-too-early'
  | 'record-foreign-to-service'
  | 'feed-division-missing';

export interface InputIssue {
  /** Where, as a dotted path of known names and array places counted from 0; '' is the whole input. An option's path begins with 'options'. */
  path: string;
  code: IssueCode;
  /** In English; `explain` says it in either language. */
  message: string;
  /** What would have been accepted, where that can be listed: the nearest known key, the choices, the type, or the bound. */
  expected?: readonly string[];
}
