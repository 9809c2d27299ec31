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
export type { Deadline } from './deadlines/deadline.ts';
export type { DeadlineOptions } from './deadlines/deadline-options.ts';
export { englandAndWales } from './deadlines/england-and-wales.ts';
export type { Instant, When } from './deadlines/instant.ts';
export { isWorkingDay } from './deadlines/is-working-day.ts';
export { OutsideCalendarError } from './deadlines/outside-calendar-error.ts';
export type { SkippedDay } from './deadlines/skipped-day.ts';
export { UnknownTimeZoneError } from './deadlines/unknown-time-zone-error.ts';
export { withClosures } from './deadlines/with-closures.ts';
export type { Finding, Status } from './decisions/finding.ts';
export type { Verdict } from './decisions/verdict.ts';
export { InvalidInputError } from './input/invalid-input-error.ts';
export type { InputIssue, IssueCode } from './input/issue.ts';
export type { ObjectSchema } from './input/object-schema.ts';
export type { RuleOptions } from './input/rule-options.ts';
export { askFor } from './messages/ask-for.ts';
export type { Catalogue, Outcomes } from './messages/catalogue.ts';
export type { ClauseInWelsh, ReadingInWelsh } from './messages/clause-in-welsh.ts';
export { cy } from './messages/cy.ts';
export { en } from './messages/en.ts';
export { type Explainable, explain } from './messages/explain.ts';
export { explainAcross } from './messages/explain-across.ts';
export { explainReport, type ReportInWords } from './messages/explain-report.ts';
export { explainVerdict } from './messages/explain-verdict.ts';
export { type CheckedInWords, inWords, type SchemaInWords } from './messages/in-words.ts';
export { labelFor } from './messages/label-for.ts';
export { nameOf } from './messages/name-of.ts';
export type { Name } from './messages/names.ts';
export { type StatementsInWelsh, statementsInWelsh, type TextInWelsh } from './messages/statements-cy.ts';
export type { Action } from './policy/action.ts';
export type { Basis } from './policy/basis.ts';
export type { Clause, OperativeWord, Reading, SectionHeading, Statement } from './policy/clause.ts';
export type {
  ActionId,
  ClauseId,
  ReadingId,
  RecordId,
  RuleId,
  StatementId,
  UnexpectedRecord,
} from './policy/codes.ts';
export type { FactPath, ReferralFactPath } from './policy/fact-path.ts';
export type { Known } from './policy/known.ts';
export type { Milestone } from './policy/record.ts';
export type { Decision, PlanFact, Strength } from './policy/rule.ts';
export type { Service } from './policy/service.ts';
export { statements } from './policy/statements.ts';
export type { CalendarBasis } from './records/calendar-basis.ts';
export type { CaseHistory, Completion } from './records/case-history.ts';
export { CaseHistorySchema } from './records/case-history-schema.ts';
export type {
  DueDate,
  NotExpected,
  RecordStatus,
  RecordsBasis,
  RecordsReport,
  RequiredRecord,
} from './records/records-report.ts';
export { type RecordsOptions, requiredRecords } from './records/required-records.ts';
export {
  type AcrossAnswer,
  type AcrossDecision,
  type AcrossReadings,
  acrossReadings,
} from './referral/across-readings.ts';
export { checkReferralSuitability } from './referral/check-referral-suitability.ts';
export { describeFact, type FactDescription } from './referral/describe-fact.ts';
export type { DeepReadonly, FactValue } from './referral/fact-value.ts';
export { nextQuestion, type QuestionOptions } from './referral/next-question.ts';
export type { Child, Referral } from './referral/referral.ts';
export { ReferralSchema } from './referral/referral-schema.ts';
export type { Missing, SuitabilityReport } from './referral/suitability-report.ts';
export { withFact } from './referral/with-fact.ts';
export type { Session, SessionPlan } from './sessions/session-plan.ts';
export { SessionPlanSchema } from './sessions/session-plan-schema.ts';
export { type SessionPlanReport, validateSessionPlan } from './sessions/validate-session-plan.ts';
