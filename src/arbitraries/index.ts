export type { WorkingDayCalendar } from '../deadlines/calendar.ts';
export type { PlainDate } from '../deadlines/civil-date.ts';
export type { Instant, When } from '../deadlines/instant.ts';
export type { RecordId } from '../policy/codes.ts';
export type { ReferralFactPath } from '../policy/fact-path.ts';
export type { Known } from '../policy/known.ts';
export type { PlanFact } from '../policy/rule.ts';
export type { Service } from '../policy/service.ts';
export type { CaseHistory, Completion } from '../records/case-history.ts';
export type { Child, Referral } from '../referral/referral.ts';
export type { Session, SessionPlan } from '../sessions/session-plan.ts';
export { type CaseHistoryConstraints, caseHistories } from './case-histories.ts';
export type {
  CompleteReferralConstraints,
  PlanConstraints,
  ReferralConstraints,
  SessionPlanConstraints,
} from './constraints.ts';
export { completeReferrals, referrals } from './referrals.ts';
export { sessionPlans } from './session-plans.ts';
export { type WorkingDayCalendarConstraints, workingDayCalendars } from './working-day-calendars.ts';
