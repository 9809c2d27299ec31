import { createRequire } from 'node:module';
import {
  acrossReadings,
  checkReferralSuitability,
  computeCalendarDayDeadline,
  computeWorkingDayDeadline,
  requiredRecords,
  validateSessionPlan,
} from 'family-time-rules';

const require = createRequire(import.meta.url);
const schema = (name) => require(`family-time-rules/schemas/${name}.json`);

const caseHistory = schema('case-history');
const from = { ...caseHistory.properties.referralReceivedAt, type: 'string', description: 'Day 0.' };
const period = (unit) => ({
  type: 'object',
  properties: {
    from,
    [unit]: { type: 'integer', minimum: 1, maximum: 1000 },
  },
  required: ['from', unit],
  additionalProperties: false,
});

/**
 * What each path takes as its body and how it answers, each with its name in the API's description; and which options its query holds. The package judges
 * body and query alike.
 */
export const endpoints = {
  '/referrals/check': {
    summary: 'Whether a referral is funded, suitable and ready, why, and what is still to be found out',
    input: { Referral: schema('referral') },
    report: { SuitabilityReport: schema('suitability-report') },
    options: ['under'],
    answer: checkReferralSuitability,
  },
  '/referrals/across-readings': {
    summary: 'Whether each answer to a referral would stand if the statements were read otherwise',
    input: { Referral: schema('referral') },
    report: { AcrossReadings: schema('across-readings') },
    options: ['under'],
    answer: acrossReadings,
  },
  '/session-plans/check': {
    summary: 'Whether a session plan keeps to the hours, the guidelines and the people identified',
    input: { SessionPlan: schema('session-plan') },
    report: { SessionPlanReport: schema('session-plan-report') },
    options: ['under'],
    answer: validateSessionPlan,
  },
  '/deadlines': {
    summary: 'The last day of a period of working days, or of calendar days',
    input: { Period: { oneOf: [period('workingDays'), period('days')] } },
    report: { Deadline: schema('deadline') },
    options: [],
    answer: deadline,
  },
  '/records': {
    summary: 'Every record, notice and arrangement owed in a case, by when, and where it stands',
    input: { CaseHistory: caseHistory },
    report: { RecordsReport: schema('records-report') },
    options: ['under', 'asOf'],
    answer: requiredRecords,
  },
};

function deadline(period) {
  const inDays = typeof period === 'object' && period !== null && Object.hasOwn(period, 'days');
  return inDays ? computeCalendarDayDeadline(period) : computeWorkingDayDeadline(period);
}
