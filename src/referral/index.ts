/*
 * The subpath `family-time-rules/referral`: referrals and session plans, and the words for them. It loads no time zone.
 */
export type { PlainDate } from '../deadlines/civil-date.ts';
export type { Deadline } from '../deadlines/deadline.ts';
export type { Instant } from '../deadlines/instant.ts';
export type { SkippedDay } from '../deadlines/skipped-day.ts';
export type { Finding, Status } from '../decisions/finding.ts';
export type { Verdict } from '../decisions/verdict.ts';
export { InvalidInputError } from '../input/invalid-input-error.ts';
export type { InputIssue, IssueCode } from '../input/issue.ts';
export type { ObjectSchema } from '../input/object-schema.ts';
export type { RuleOptions } from '../input/rule-options.ts';
export { askFor } from '../messages/ask-for.ts';
export type { Catalogue, Outcomes } from '../messages/catalogue.ts';
export { cy } from '../messages/cy.ts';
export { en } from '../messages/en.ts';
export { type Explainable, explain } from '../messages/explain.ts';
export { explainAcross } from '../messages/explain-across.ts';
export { explainReport, type ReportInWords } from '../messages/explain-report.ts';
export { explainVerdict } from '../messages/explain-verdict.ts';
export { labelFor } from '../messages/label-for.ts';
export { nameOf } from '../messages/name-of.ts';
export type { Name } from '../messages/names.ts';
export type { Action } from '../policy/action.ts';
export type { Basis } from '../policy/basis.ts';
export type {
  ActionId,
  ClauseId,
  ReadingId,
  RecordId,
  RuleId,
  StatementId,
  UnexpectedRecord,
} from '../policy/codes.ts';
export type { FactPath, ReferralFactPath } from '../policy/fact-path.ts';
export type { Known } from '../policy/known.ts';
export type { Milestone } from '../policy/record.ts';
export type { Decision, PlanFact, Strength } from '../policy/rule.ts';
export type { Service } from '../policy/service.ts';
export type { DueDate, NotExpected, RecordStatus, RequiredRecord } from '../records/records-report.ts';
export type { Session, SessionPlan } from '../sessions/session-plan.ts';
export { SessionPlanSchema } from '../sessions/session-plan-schema.ts';
export { type SessionPlanReport, validateSessionPlan } from '../sessions/validate-session-plan.ts';
export {
  type AcrossAnswer,
  type AcrossDecision,
  type AcrossReadings,
  acrossReadings,
} from './across-readings.ts';
export { checkReferralSuitability } from './check-referral-suitability.ts';
export { describeFact, type FactDescription } from './describe-fact.ts';
export type { DeepReadonly, FactValue } from './fact-value.ts';
export { nextQuestion, type QuestionOptions } from './next-question.ts';
export type { Child, Referral } from './referral.ts';
export { ReferralSchema } from './referral-schema.ts';
export type { Missing, SuitabilityReport } from './suitability-report.ts';
export { withFact } from './with-fact.ts';
