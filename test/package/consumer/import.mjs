import {
  checkReferralSuitability,
  computeWorkingDayDeadline,
  requiredRecords,
  validateSessionPlan,
} from 'family-time-rules';
import { countWorkingDays } from 'family-time-rules/deadlines';
import { describeFact } from 'family-time-rules/referral';

console.log(
  JSON.stringify([
    checkReferralSuitability({ service: 'supported-contact', mode: 'remote' }).suitability.outcome,
    validateSessionPlan({ service: 'supported-contact', sessions: [{ minutes: 361 }] }).plan.outcome,
    computeWorkingDayDeadline({ from: '2026-12-24T23:50:00Z', workingDays: 1 }).dueOn,
    requiredRecords({ service: 'supported-contact' }).required.length,
    countWorkingDays({ after: '2026-12-24', until: '2026-12-31' }),
    describeFact('court.order').kind,
  ]),
);
