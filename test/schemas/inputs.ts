import * as fc from 'fast-check';
import { caseHistories, referrals, sessionPlans } from '../../src/arbitraries/index.ts';
import {
  CaseHistorySchema,
  checkReferralSuitability,
  type Referral,
  type ReferralFactPath,
  ReferralSchema,
  requiredRecords,
  SessionPlanSchema,
  validateSessionPlan,
  withFact,
} from '../../src/index.ts';
import { facts } from '../../src/policy/facts.ts';
import { type Json, nearly } from './nearly.ts';

const service = 'supervised-contact';
const fullPlan = {
  sessions: [{ minutes: 60, on: '2026-03-01', attendees: ['a'] }],
  reviewAfter: 1,
  identifiedParties: ['a'],
};
const fullReferral = Object.entries(facts).reduce<Referral>(
  (referral, [key, choices]) =>
    typeof choices === 'string'
      ? referral
      : withFact(referral, key.replace('*', '0') as ReferralFactPath, choices[0] as never),
  { service, sessionPlan: fullPlan },
);
const fullHistory = {
  service,
  referralReceivedAt: '2026-03-01T10:00Z',
  sessions: [{ heldOn: '2026-03-10' }],
  contactCeasedOn: '2026-03-11',
  incidents: [{ at: '2026-03-10' }],
  safeguardingConcerns: [{ at: '2026-03-10' }],
  nonEngagement: [{ noticedOn: '2026-03-10' }],
  otherIssues: [{ noticedOn: '2026-03-10' }],
  completed: [{ record: 'incident-report', at: '2026-03-11T10:00+00:00', of: 0 }],
};

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The three inputs: the schema, the function that takes it, valid values as JSON, and values that are valid or nearly so. */
export const inputs = [
  {
    name: 'referral',
    schema: ReferralSchema,
    call: (given: unknown) => checkReferralSuitability(given as never),
    full: asJson(fullReferral) as Json,
    valid: referrals({ maxChildren: 4 }).map(asJson),
  },
  {
    name: 'session-plan',
    schema: SessionPlanSchema,
    call: (given: unknown) => validateSessionPlan(given as never),
    full: { service, ...fullPlan } as Json,
    valid: sessionPlans().map(asJson),
  },
  {
    name: 'case-history',
    schema: CaseHistorySchema,
    call: (given: unknown) => requiredRecords(given as never),
    full: fullHistory as Json,
    valid: caseHistories().map(asJson),
  },
].map((input) => ({
  ...input,
  name: input.name as 'referral' | 'session-plan' | 'case-history',
  any: fc.oneof(
    { weight: 9, arbitrary: nearly(input.valid) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  ),
}));
