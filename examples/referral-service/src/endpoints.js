import { createRequire } from 'node:module';
import {
  checkReferralSuitability,
  computeCalendarDayDeadline,
  computeWorkingDayDeadline,
  requiredRecords,
  validateSessionPlan,
} from 'family-time-rules';

const require = createRequire(import.meta.url);
const caseHistory = require('family-time-rules/schemas/case-history.json');

const { pattern, examples } = caseHistory.properties.referralReceivedAt;
const period = (unit) => ({
  type: 'object',
  properties: {
    from: { description: 'The day that is day 0.', type: 'string', pattern, examples },
    [unit]: { type: 'integer', minimum: 1, maximum: 1000 },
  },
  required: ['from', unit],
  additionalProperties: false,
});

/** What each path takes as its body, under which name in the API's description, which options its query holds, and how it answers. The package judges body and query alike. */
export const endpoints = {
  '/referrals/check': {
    input: 'Referral',
    summary: 'Whether a referral is funded, suitable and ready, why, and what is still to be found out',
    body: require('family-time-rules/schemas/referral.json'),
    options: ['under'],
    answer: checkReferralSuitability,
    report: [
      'funding',
      'suitability',
      'readiness',
      'findings',
      'actions',
      'missing',
      'relevant',
      'unread',
      'basis',
    ],
  },
  '/session-plans/check': {
    input: 'SessionPlan',
    summary: 'Whether a session plan keeps to the hours, the guidelines and the people identified',
    body: require('family-time-rules/schemas/session-plan.json'),
    options: ['under'],
    answer: validateSessionPlan,
    report: ['plan', 'totalMinutes', 'remainingMinutes', 'reviewPoints', 'findings', 'missing', 'basis'],
  },
  '/deadlines': {
    input: 'Period',
    summary: 'The last day of a period of working days, or of calendar days',
    body: { oneOf: [period('workingDays'), period('days')] },
    options: [],
    answer: deadline,
    report: ['from', 'dueOn', 'lateFrom', 'skipped'],
  },
  '/records': {
    input: 'CaseHistory',
    summary: 'Every record, notice and arrangement owed in a case, by when, and where it stands',
    body: caseHistory,
    options: ['under', 'asOf'],
    answer: requiredRecords,
    report: ['required', 'notExpected', 'basis'],
  },
};

function deadline(period) {
  const inDays = typeof period === 'object' && period !== null && Object.hasOwn(period, 'days');
  return inDays ? computeCalendarDayDeadline(period) : computeWorkingDayDeadline(period);
}
