import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionPlans } from '../../src/arbitraries/index.ts';
import type { InputIssue } from '../../src/input/issue.ts';
import { object } from '../../src/input/model.ts';
import { plainCopy } from '../../src/input/parse.ts';
import { copyPlan } from '../../src/sessions/quick-plan.ts';
import { planFields } from '../../src/sessions/session-plan-schema.ts';
import { nearly } from '../schemas/nearly.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const planModel = object(planFields);

const plans = nearly(sessionPlans().map(asJson)).map((plan) => {
  if (typeof plan !== 'object' || plan === null || Array.isArray(plan)) return plan;
  const { service: _, ...fields } = plan as Record<string, unknown>;
  return fields;
});

const referencesIn = (plan: unknown): readonly string[] => {
  const { sessions, identifiedParties } = plan as {
    sessions: { attendees?: string[] }[];
    identifiedParties?: string[];
  };
  return [...sessions.flatMap(({ attendees }) => attendees ?? []), ...(identifiedParties ?? [])];
};

/** It begins and ends with a printed character of ASCII. */
const isPlain = (reference: string) => /^[!-~]([\s\S]*[!-~])?$/.test(reference);

/* That functions and schemas agree on whole inputs is shown in test/schemas/equivalence.test.ts. */
describe('the session plan of a referral, read without a model', () => {
  it('is the copy that its model gives, with the same issues; if it is certainly valid, Zod accepts it', () => {
    const reached = { certain: 0, unsure: 0, wrong: 0 };
    fc.assert(
      fc.property(plans, (plan) => {
        const doubts = { issues: [] as InputIssue[], isCertain: true };
        const copy = copyPlan(plan, doubts);
        const issues: InputIssue[] = [];
        expect(copy).toEqual(plainCopy(plan, planModel, issues));
        expect(doubts.issues).toEqual(issues);

        const accepted = planModel.schema.safeParse(copy).success && issues.length === 0;
        const certain = doubts.isCertain && issues.length === 0;
        if (certain) expect(accepted).toBe(true);
        if (accepted && referencesIn(plan).every(isPlain)) expect(certain).toBe(true);
        reached[certain ? 'certain' : accepted ? 'unsure' : 'wrong'] += 1;
      }),
      {
        numRuns: 600,
        examples: [
          [{ sessions: [null] }],
          [{ sessions: [{ minutes: 1, attendees: [null] }] }],
          [{ sessions: [{ minutes: 1 }], identifiedParties: ['Ŵ', 'a\u00a0'] }],
          [{ sessions: [{ minutes: 1 }], identifiedParties: ['Ŵ'] }],
        ],
      },
    );
    expect(reached.certain).toBeGreaterThan(60);
    expect(reached.unsure).toBeGreaterThan(0);
    expect(reached.wrong).toBeGreaterThan(60);
  });

  it.each([
    { sessions: [{ minutes: 1 }] },
    {
      sessions: [{ minutes: 1440, on: '2026-03-27', attendees: ['!', '~'] }],
      reviewAfter: 1,
      identifiedParties: ['!~'],
    },
    {
      sessions: Array.from({ length: 100 }, () => ({ minutes: 60, on: null, attendees: null })),
      reviewAfter: 100,
      identifiedParties: null,
    },
  ])('is certain up to its bounds: %#', (plan) => {
    const doubts = { issues: [] as InputIssue[], isCertain: true };
    expect(copyPlan(plan, doubts)).toEqual(plan);
    expect(doubts).toEqual({ issues: [], isCertain: true });
  });

  it.each([
    { sessions: [] },
    { sessions: [{ minutes: 0 }] },
    { sessions: [{ minutes: 1441 }] },
    { sessions: [{ minutes: 60, on: '2026-02-30' }] },
    { sessions: [{ minutes: 60, attendees: [' a'] }] },
    { sessions: [{ minutes: 60, attendees: ['a '] }] },
    { sessions: [{ minutes: 60, attendees: [''] }] },
    { sessions: [{ minutes: 60, attendees: 'parent-1' }] },
    { sessions: [{ minutes: 60 }], reviewAfter: 0 },
    { sessions: [{ minutes: 60 }], reviewAfter: 101 },
    { sessions: [{ minutes: 60 }], identifiedParties: 'parent-1' },
  ])('is not certain beyond them: %j', (plan) => {
    const doubts = { issues: [] as InputIssue[], isCertain: true };
    copyPlan(plan, doubts);
    expect(doubts.isCertain && doubts.issues.length === 0).toBe(false);
  });
});
