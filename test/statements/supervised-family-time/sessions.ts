import { type PlanExample, planOf, type RuleExample, supervised } from '../example.ts';

const clause = 'sft.sessions.maximum-hours';
const under = 'supervised-family-time';

/** More examples of the limit that stands with `ccs.sessions.maximum-hours`. */
export const maximumHoursOfPlan: readonly PlanExample[] = [
  { clause, under, title: 'six hours', given: planOf([120, 120, 120]), expected: 'met' },
  { clause, under, title: 'six hours and a minute', given: planOf([120, 120, 121]), expected: 'not-met' },
  {
    clause,
    under,
    title: 'seven short sessions',
    given: planOf([50, 50, 50, 50, 50, 50, 50]),
    expected: 'met',
  },
];

/** More examples of the rule that stands with `ccs.process.follows-session-guidelines`. */
export const maximumHoursOfReferral: readonly RuleExample[] = [
  { clause, under, title: 'no session plan yet', given: supervised, expected: 'unknown' },
  {
    clause,
    under,
    title: 'six hours, with no word on a review',
    given: { ...supervised, sessionPlan: { sessions: [{ minutes: 180 }, { minutes: 180 }] } },
    expected: 'met',
  },
  {
    clause,
    under,
    title: 'six hours and a minute',
    given: { ...supervised, sessionPlan: { sessions: [{ minutes: 180 }, { minutes: 181 }] } },
    expected: 'not-met',
  },
  {
    clause,
    under,
    title: 'number and length of sessions are free',
    given: { ...supervised, sessionPlan: { sessions: Array(36).fill({ minutes: 10 }), reviewAfter: 1 } },
    expected: 'met',
  },
];
