export type { WorkingDayCalendar } from './deadlines/calendar.ts';
export { calendarFromGovUk } from './deadlines/calendar-from-gov-uk.ts';
export type { PlainDate } from './deadlines/civil-date.ts';
export {
  type CalendarDayPeriod,
  computeCalendarDayDeadline,
} from './deadlines/compute-calendar-day-deadline.ts';
export {
  computeWorkingDayDeadline,
  type WorkingDayPeriod,
} from './deadlines/compute-working-day-deadline.ts';
export { countWorkingDays } from './deadlines/count-working-days.ts';
export type { SkippedDay } from './deadlines/covered-days.ts';
export type { Deadline } from './deadlines/deadline.ts';
export type { DeadlineOptions } from './deadlines/deadline-options.ts';
export { englandAndWales } from './deadlines/england-and-wales.ts';
export type { Instant, When } from './deadlines/instant.ts';
export { isWorkingDay } from './deadlines/is-working-day.ts';
export { OutsideCalendarError } from './deadlines/outside-calendar-error.ts';
export { withClosures } from './deadlines/with-closures.ts';
export type { Finding, Status } from './decisions/finding.ts';
export type { Verdict } from './decisions/verdict.ts';
export { InvalidInputError } from './input/invalid-input-error.ts';
export type { InputIssue, IssueCode } from './input/issue.ts';
export { askFor } from './messages/ask-for.ts';
export type { Catalogue } from './messages/catalogue.ts';
export { cy } from './messages/cy.ts';
export { en } from './messages/en.ts';
export { type Explainable, explain } from './messages/explain.ts';
export { explainVerdict } from './messages/explain-verdict.ts';
export { labelFor } from './messages/label-for.ts';
export { nameOf } from './messages/name-of.ts';
export type { Name } from './messages/names.ts';
export type { Action } from './policy/action.ts';
export type { RuleOptions } from './policy/applied.ts';
export type { Basis } from './policy/basis.ts';
export type { Clause, Statement } from './policy/clause.ts';
export type {
  ActionId,
  ClauseId,
  RecordId,
  RuleId,
  StatementId,
  UnexpectedRecord,
} from './policy/codes.ts';
export type { FactPath } from './policy/fact-path.ts';
export type { Known } from './policy/known.ts';
export type { Decision, Strength } from './policy/rule.ts';
export type { Service } from './policy/service.ts';
export { statements } from './policy/statements.ts';
export type { CaseHistory, Completion } from './records/case-history.ts';
export { CaseHistorySchema } from './records/case-history-schema.ts';
export type {
  DueDate,
  NotExpected,
  RecordStatus,
  RecordsReport,
  RequiredRecord,
} from './records/records-report.ts';
export { type RecordsOptions, requiredRecords } from './records/required-records.ts';
export { checkReferralSuitability, type SuitabilityReport } from './referral/check-referral-suitability.ts';
export { describeFact, type FactDescription } from './referral/describe-fact.ts';
export type { Child, Referral } from './referral/referral.ts';
export { ReferralSchema } from './referral/referral-schema.ts';
export { withFact } from './referral/with-fact.ts';
export type { Session, SessionPlan } from './sessions/session-plan.ts';
export { SessionPlanSchema } from './sessions/session-plan-schema.ts';
export { type SessionPlanReport, validateSessionPlan } from './sessions/validate-session-plan.ts';
