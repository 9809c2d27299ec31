import { describe, expect, it } from 'vitest';
import { CaseHistorySchema, cy, en, inWords, ReferralSchema, SessionPlanSchema } from '../../src/index.ts';
import { issuesOf } from '../input/refusal.ts';

const sessions = [
  { minutes: 60, on: '2026-05-09' },
  { minutes: 60, on: '2026-05-02' },
];
const english = {
  review: 'The review comes after more sessions than the plan has.',
  order: 'Sessions must be in order of date.',
};

describe('what no field shows alone is said at its field', () => {
  it.each([
    [
      'a session plan',
      SessionPlanSchema,
      { service: 'supervised-contact', sessions, reviewAfter: 3 },
      [
        [['reviewAfter'], english.review],
        [['sessions', 1, 'on'], english.order],
      ],
    ],
    [
      'the session plan of a referral',
      ReferralSchema,
      { service: 'supervised-contact', sessionPlan: { sessions, reviewAfter: 3 } },
      [
        [['sessionPlan', 'reviewAfter'], english.review],
        [['sessionPlan', 'sessions', 1, 'on'], english.order],
      ],
    ],
    [
      'a case history',
      CaseHistorySchema,
      { service: 'supervised-contact', sessions: [{ heldOn: '2026-05-09' }, { heldOn: '2026-05-02' }] },
      [[['sessions', 1, 'heldOn'], english.order]],
    ],
  ] as const)('%s', (_, schema, given, expected) => {
    const { issues } = inWords(schema, en)['~standard'].validate(given);
    expect(issues?.map(({ path, message }) => [path, message])).toEqual(expected);
  });

  it('in Welsh too', () => {
    const { issues } = inWords(SessionPlanSchema, cy)['~standard'].validate({
      service: 'supervised-contact',
      sessions,
    });
    expect(issues).toEqual([
      { path: ['sessions', 1, 'on'], message: 'Rhaid i’r sesiynau fod yn nhrefn eu dyddiadau.' },
    ]);
  });
});

describe('where an issue stands', () => {
  const places = (given: unknown) =>
    inWords(SessionPlanSchema, en)
      ['~standard'].validate(given)
      .issues?.map(({ path }) => path);

  it('is nowhere within a value that is wrong as a whole', () => {
    expect(places('a plan')).toEqual([[]]);
  });

  it('is a number within a list, also from the tenth on', () => {
    const sessions = Array.from({ length: 12 }, (_, place) => ({ minutes: place === 11 ? 0 : 60 }));
    expect(places({ service: 'supervised-contact', sessions })).toEqual([['sessions', 11, 'minutes']]);
  });
});

it('a schema that is not one of the three is refused', () => {
  expect(issuesOf(() => inWords({} as never, en))).toEqual([
    { path: 'schema', code: 'wrong-type', expected: ['Schema'] },
  ]);
});

it('a value in which nothing is wrong comes back as plain data', () => {
  const given = { service: 'supervised-contact', sessions: [{ minutes: 60 }] };
  const checked = inWords(SessionPlanSchema, en)['~standard'].validate(given);
  expect(checked).toEqual({ value: given });
});
