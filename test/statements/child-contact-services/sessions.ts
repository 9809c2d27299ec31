import {
  alwaysApplies,
  type PlanExample,
  type PlanRuleTable,
  planOf,
  type Status,
  supported,
} from '../example.ts';

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
    ...blocks('reviewed', [
      ['one session of an hour, after it', [60], 1, 'not-met'],
      ['one session of 200 minutes, after it', [200], 1, 'not-met'],
      ['one session of 240 minutes, after it', [240], 1, 'not-met'],
      ['two sessions of an hour, after the last', [60, 60], 2, 'not-met'],
      ['two sessions of 179 minutes in all, after the last', [90, 89], 2, 'not-met'],
      ['two sessions of 180 minutes in all, after the last', [90, 90], 2, 'met'],
      ['two sessions of 240 minutes in all, after the last', [120, 120], 2, 'met'],
      ['two sessions of 241 minutes in all, after the last', [120, 121], 2, 'not-met'],
      [
        'a first session of 200 minutes and a second that ends at 240, after the first',
        [200, 40],
        1,
        'not-met',
      ],
      ['a first session of 200 minutes and a second that ends at 240, after the second', [200, 40], 2, 'met'],
      ['three sessions of an hour, after the last', [60, 60, 60], 3, 'met'],
      ['three sessions of an hour, after the second', [60, 60, 60], 2, 'not-met'],
      ['three sessions of an hour, after the first', [60, 60, 60], 1, 'not-met'],
      ['three sessions of a minute, after the last', [1, 1, 1], 3, 'met'],
      ['three sessions of 240 minutes in all, after the last', [80, 80, 80], 3, 'met'],
      ['three sessions of 241 minutes in all, after the last', [80, 80, 81], 3, 'not-met'],
      ['four sessions of an hour, after the third', [60, 60, 60, 60], 3, 'met'],
      ['four sessions of an hour, after the last', [60, 60, 60, 60], 4, 'met'],
      ['four sessions of an hour, after the first', [60, 60, 60, 60], 1, 'not-met'],
      ['four sessions of half an hour, after the third', [30, 30, 30, 30], 3, 'met'],
      ['four sessions of half an hour, after the last', [30, 30, 30, 30], 4, 'met'],
      ['four sessions of 241 minutes in all, after the third, at 180', [60, 60, 60, 61], 3, 'met'],
      ['four sessions of 241 minutes in all, after the last', [60, 60, 60, 61], 4, 'not-met'],
      ['a third session that ends at 179, after it', [60, 60, 59, 62], 3, 'met'],
      ['five sessions of 179 minutes in all, after the last', [36, 36, 36, 36, 35], 5, 'not-met'],
      ['five sessions of 180 minutes in all, after the last', [36, 36, 36, 36, 36], 5, 'met'],
      ['five sessions of 240 minutes in all, after the last', [48, 48, 48, 48, 48], 5, 'met'],
      ['five sessions of 241 minutes in all, after the last', [48, 48, 48, 48, 49], 5, 'not-met'],
      ['six sessions of half an hour, after the fifth, at 150', [30, 30, 30, 30, 30, 30], 5, 'not-met'],
      ['six sessions of half an hour, after the last, at 180', [30, 30, 30, 30, 30, 30], 6, 'met'],
      ['six sessions of an hour, after the first', [60, 60, 60, 60, 60, 60], 1, 'not-met'],
      ['six sessions of an hour, after the second', [60, 60, 60, 60, 60, 60], 2, 'not-met'],
      ['six sessions of an hour, after the third', [60, 60, 60, 60, 60, 60], 3, 'met'],
      ['six sessions of an hour, after the fourth', [60, 60, 60, 60, 60, 60], 4, 'met'],
      ['six sessions of an hour, after the fifth', [60, 60, 60, 60, 60, 60], 5, 'not-met'],
      ['six sessions of an hour, after the last', [60, 60, 60, 60, 60, 60], 6, 'not-met'],
      ['three sessions of two hours, after the first', [120, 120, 120], 1, 'not-met'],
      ['three sessions of two hours, after the second', [120, 120, 120], 2, 'met'],
      ['three sessions of two hours, after the last', [120, 120, 120], 3, 'not-met'],
      ['four sessions of ninety minutes, after the second', [90, 90, 90, 90], 2, 'met'],
      ['four sessions of ninety minutes, after the third, at 270', [90, 90, 90, 90], 3, 'not-met'],
      ['a plan over six hours, after the third session, at 180', [60, 60, 60, 200], 3, 'met'],
    ]),
    ...blocks('review not given', [
      ['one session of an hour has no place for it', [60], undefined, 'not-met'],
      ['two sessions of an hour have no place for it', [60, 60], undefined, 'not-met'],
      ['two sessions of 241 minutes in all have no place for it', [120, 121], undefined, 'not-met'],
      ['a first session of 241 minutes leaves no place for it', [241, 30, 30], undefined, 'not-met'],
      ['three sessions of an hour', [60, 60, 60], undefined, 'unknown'],
      ['four sessions of an hour', [60, 60, 60, 60], undefined, 'unknown'],
      ['six sessions of an hour', [60, 60, 60, 60, 60, 60], undefined, 'unknown'],
      ['six sessions of an hour, given as null', [60, 60, 60, 60, 60, 60], null, 'unknown'],
      ['three sessions of two hours', [120, 120, 120], undefined, 'unknown'],
      ['two sessions of ninety minutes', [90, 90], undefined, 'unknown'],
    ]),
    {
      clause: block,
      title: 'supported contact has the same block',
      given: planOf([120, 120, 120], { ...supported, reviewAfter: 2 }),
      expected: 'met',
    },
  ],
};

type BlockRow = readonly [
  title: string,
  minutes: readonly number[],
  reviewAfter: number | null | undefined,
  expected: Status,
];

/** Plans of sessions of these lengths, and after how many of them progress is reviewed. */
function blocks(words: string, rows: readonly BlockRow[]): readonly PlanExample[] {
  return rows.map(([title, minutes, reviewAfter, expected]) => ({
    clause: block,
    title: `${words}: ${title}`,
    given: planOf(minutes, { reviewAfter }),
    expected,
  }));
}
