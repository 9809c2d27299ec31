import { alwaysApplies, type PlanRuleTable, planOf, supported } from '../example.ts';

const alwaysKnown = {
  ...alwaysApplies,
  unknown: 'Every plan says how many sessions there are, and how long each is.',
} as const;

const hours = 'ccs.sessions.maximum-hours';
const number = 'ccs.sessions.maximum-sessions';
const block = 'ccs.sessions.initial-block';

export const withinSixHours: PlanRuleTable = {
  decision: 'plan',
  strength: 'must',
  clauses: [hours, 'sft.sessions.maximum-hours'],
  facts: [],
  never: alwaysKnown,
  examples: [
    { clause: hours, title: 'one session of a minute', given: planOf([1]), expected: 'met' },
    {
      clause: hours,
      title: 'six sessions of an hour',
      given: planOf([60, 60, 60, 60, 60, 60]),
      expected: 'met',
    },
    { clause: hours, title: 'three sessions of two hours', given: planOf([120, 120, 120]), expected: 'met' },
    { clause: hours, title: 'one session of 360 minutes', given: planOf([360]), expected: 'met' },
    { clause: hours, title: 'one session of 361 minutes', given: planOf([361]), expected: 'not-met' },
    {
      clause: hours,
      title: 'six sessions of an hour, one of them a minute longer',
      given: planOf([60, 60, 60, 60, 60, 61]),
      expected: 'not-met',
    },
    {
      clause: hours,
      title: 'four sessions of two hours',
      given: planOf([120, 120, 120, 120]),
      expected: 'not-met',
    },
    { clause: hours, title: 'a whole day', given: planOf([1440]), expected: 'not-met' },
    {
      clause: hours,
      title: 'supported contact has the same limit',
      given: planOf([180, 181], supported),
      expected: 'not-met',
    },
  ],
};

export const withinSixSessions: PlanRuleTable = {
  decision: 'plan',
  strength: 'should',
  clauses: [number],
  facts: [],
  never: alwaysKnown,
  examples: [
    { clause: number, title: 'one session', given: planOf([60]), expected: 'met' },
    { clause: number, title: 'six sessions', given: planOf([60, 60, 60, 60, 60, 60]), expected: 'met' },
    {
      clause: number,
      title: 'six sessions over the six hours are still six',
      given: planOf([120, 120, 120, 120, 120, 120]),
      expected: 'met',
    },
    {
      clause: number,
      title: 'seven sessions inside six hours',
      given: planOf([50, 50, 50, 50, 50, 50, 50]),
      expected: 'not-met',
    },
    {
      clause: number,
      title: 'seven sessions of supported contact',
      given: planOf([30, 30, 30, 30, 30, 30, 30], supported),
      expected: 'not-met',
    },
  ],
};

export const initialBlockAndReview: PlanRuleTable = {
  decision: 'plan',
  strength: 'should',
  clauses: [block],
  facts: ['reviewAfter'],
  never: alwaysApplies,
  examples: [
    { clause: block, title: 'one session of an hour is no block', given: planOf([60]), expected: 'not-met' },
    {
      clause: block,
      title: 'two sessions of an hour are no block',
      given: planOf([60, 60]),
      expected: 'not-met',
    },
    { clause: block, title: 'three sessions of an hour', given: planOf([60, 60, 60]), expected: 'met' },
    { clause: block, title: 'four sessions of an hour', given: planOf([60, 60, 60, 60]), expected: 'met' },
    {
      clause: block,
      title: 'two sessions, 179 minutes in all',
      given: planOf([90, 89]),
      expected: 'not-met',
    },
    { clause: block, title: 'two sessions, 180 minutes in all', given: planOf([90, 90]), expected: 'met' },
    { clause: block, title: 'two sessions, 240 minutes in all', given: planOf([120, 120]), expected: 'met' },
    { clause: block, title: 'one session of 180 minutes', given: planOf([180]), expected: 'not-met' },
    { clause: block, title: 'one session of 200 minutes', given: planOf([200]), expected: 'not-met' },
    { clause: block, title: 'one session of 240 minutes', given: planOf([240]), expected: 'not-met' },
    {
      clause: block,
      title: 'one session of 200 minutes, reviewed after it',
      given: planOf([200], { reviewAfter: 1 }),
      expected: 'not-met',
    },
    {
      clause: block,
      title: 'one session of 200 minutes and another of 40',
      given: planOf([200, 40]),
      expected: 'met',
    },
    {
      clause: block,
      title: 'eight sessions of half an hour are a block by their length',
      given: planOf([30, 30, 30, 30, 30, 30, 30, 30]),
      expected: 'met',
    },
    {
      clause: block,
      title: 'a plan of 240 minutes ends with its review, whatever else is said',
      given: planOf([60, 60, 60, 60], { reviewAfter: 1 }),
      expected: 'met',
    },
    {
      clause: block,
      title: 'a plan of 120 minutes is too short for a block, reviewed or not',
      given: planOf([60, 60], { reviewAfter: 2 }),
      expected: 'not-met',
    },
    {
      clause: block,
      title: '241 minutes, review not given',
      given: planOf([60, 60, 60, 61]),
      expected: 'unknown',
    },
    {
      clause: block,
      title: '241 minutes, review given as null',
      given: planOf([60, 60, 60, 61], { reviewAfter: null }),
      expected: 'unknown',
    },
    {
      clause: block,
      title: '241 minutes, reviewed after the third session, at 180',
      given: planOf([60, 60, 60, 61], { reviewAfter: 3 }),
      expected: 'met',
    },
    {
      clause: block,
      title: '241 minutes, reviewed after the fourth session, at 241',
      given: planOf([60, 60, 60, 61], { reviewAfter: 4 }),
      expected: 'not-met',
    },
    {
      clause: block,
      title: '241 minutes, the third session ending at 179',
      given: planOf([60, 60, 59, 62], { reviewAfter: 3 }),
      expected: 'not-met',
    },
    {
      clause: block,
      title: 'six sessions of an hour, review not given',
      given: planOf([60, 60, 60, 60, 60, 60]),
      expected: 'unknown',
    },
    {
      clause: block,
      title: 'six sessions of an hour, reviewed after two',
      given: planOf([60, 60, 60, 60, 60, 60], { reviewAfter: 2 }),
      expected: 'not-met',
    },
    {
      clause: block,
      title: 'six sessions of an hour, reviewed after three',
      given: planOf([60, 60, 60, 60, 60, 60], { reviewAfter: 3 }),
      expected: 'met',
    },
    {
      clause: block,
      title: 'six sessions of an hour, reviewed after four',
      given: planOf([60, 60, 60, 60, 60, 60], { reviewAfter: 4 }),
      expected: 'met',
    },
    {
      clause: block,
      title: 'six sessions of an hour, reviewed after five',
      given: planOf([60, 60, 60, 60, 60, 60], { reviewAfter: 5 }),
      expected: 'not-met',
    },
    {
      clause: block,
      title: 'six sessions of an hour, reviewed after the last',
      given: planOf([60, 60, 60, 60, 60, 60], { reviewAfter: 6 }),
      expected: 'not-met',
    },
    {
      clause: block,
      title: 'three sessions of two hours, reviewed after one',
      given: planOf([120, 120, 120], { reviewAfter: 1 }),
      expected: 'not-met',
    },
    {
      clause: block,
      title: 'three sessions of two hours, reviewed after two',
      given: planOf([120, 120, 120], { reviewAfter: 2 }),
      expected: 'met',
    },
    {
      clause: block,
      title: 'three sessions of two hours, reviewed after three',
      given: planOf([120, 120, 120], { reviewAfter: 3 }),
      expected: 'not-met',
    },
    {
      clause: block,
      title: 'three sessions of two hours, review not given',
      given: planOf([120, 120, 120]),
      expected: 'unknown',
    },
    {
      clause: block,
      title: 'no boundary falls between 180 and 240 minutes, review not given',
      given: planOf([120, 121]),
      expected: 'not-met',
    },
    {
      clause: block,
      title: 'the only boundary between 180 and 240 minutes is that of the first session, reviewed there',
      given: planOf([200, 60, 60], { reviewAfter: 1 }),
      expected: 'not-met',
    },
    {
      clause: block,
      title: 'a first session of 200 minutes, and a boundary at 240, review not given',
      given: planOf([200, 40, 60]),
      expected: 'unknown',
    },
    {
      clause: block,
      title: 'a first session of 200 minutes, reviewed at 240',
      given: planOf([200, 40, 60], { reviewAfter: 2 }),
      expected: 'met',
    },
    {
      clause: block,
      title: 'a plan over six hours can still have its review in the right place',
      given: planOf([60, 60, 60, 200], { reviewAfter: 3 }),
      expected: 'met',
    },
    {
      clause: block,
      title: 'supported contact has the same block',
      given: planOf([120, 120, 120], { ...supported, reviewAfter: 2 }),
      expected: 'met',
    },
  ],
};
