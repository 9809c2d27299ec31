import { type SessionPlan, validateSessionPlan } from 'family-time-rules';
import { sessionPlans } from 'family-time-rules/arbitraries';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSummary } from '../src/plan-summary.ts';

const summaryOf = (plan: SessionPlan) => planSummary(validateSessionPlan(plan));

test('a summary is always two durations and whether time is left', () =>
  fc.assert(
    fc.property(sessionPlans({ maxSessions: 30 }), (plan) => {
      expect(summaryOf(plan)).toMatch(/^\d+ h [1-5]?\d min planned, \d+ h [1-5]?\d min (left|too much)$/);
    }),
  ));

test('a plan within the limit never has too much', () =>
  fc.assert(
    fc.property(sessionPlans(), (plan) => {
      const over = validateSessionPlan(plan).totalMinutes > 360;
      expect(summaryOf(plan).endsWith('too much')).toBe(over);
    }),
  ));

test.each([
  [[60, 60, 60], '3 h 0 min planned, 3 h 0 min left'],
  [[90, 90, 90, 90], '6 h 0 min planned, 0 h 0 min left'],
  [[240, 150], '6 h 30 min planned, 0 h 30 min too much'],
])('sessions of %j minutes: %s', (minutes, summary) => {
  const sessions = minutes.map((each) => ({ minutes: each }));
  expect(summaryOf({ service: 'supervised-contact', sessions })).toBe(summary);
});
