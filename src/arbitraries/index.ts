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
