import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeReferrals } from '../../src/arbitraries/index.ts';
import {
  checkReferralSuitability,
  type Decision,
  nextQuestion,
  type QuestionOptions,
  type Referral,
  type ReferralFactPath,
} from '../../src/index.ts';
import { without } from './completions.ts';
import { type Context, contextNames, contexts } from './contexts.ts';
import { choicesOf, pathsIn, pathsWith, put } from './fact-paths.ts';
import type { CompleteReferral } from './oracle.ts';
import { readyReferral } from './ready-referral.ts';

const decisions = ['funding', 'suitability', 'readiness'] as const;

const plan = (reviewAfter: number, ...minutes: readonly number[]) => ({
  sessions: minutes.map((each) => ({ minutes: each })),
  reviewAfter,
});
/** A plan that keeps the guidelines, one that keeps the hours alone, and one that keeps neither. */
const plans = [plan(3, 60, 60, 60), plan(6, 30, 30, 30, 30, 30, 30, 30), plan(2, 120, 120, 121)];

/** Each answer to a question. */
function answersTo(fact: ReferralFactPath, { sessionPlan }: Referral): readonly unknown[] {
  if (fact === 'children') return [[{}]];
  if (fact === 'sessionPlan') return plans;
  if (fact === 'sessionPlan.reviewAfter') return (sessionPlan?.sessions ?? []).map((_, place) => place + 1);
  return choicesOf(fact);
}

const missingIn = (referral: Referral, { under }: Context, decision: Decision | undefined) =>
  checkReferralSuitability(referral, { under })
    .missing.filter(({ changes }) => decision === undefined || changes.includes(decision))
    .map(({ fact }) => fact);

/** The same question, by giving every answer to every missing fact and counting what is missing then. */
function byTrying(referral: Referral, context: Context, { decision, among }: QuestionOptions) {
  const left = (fact: ReferralFactPath) => {
    const answers = answersTo(fact, referral);
    const counts = answers.map((value) => missingIn(put(referral, fact, value), context, decision).length);
    return counts.reduce((sum, count) => sum + count, 0) / answers.length;
  };
  const asked = missingIn(referral, context, decision).filter((fact) => among?.includes(fact) ?? true);
  const fewest = Math.min(...asked.map(left));
  return asked.find((fact) => left(fact) === fewest);
}

const optionsOf = fc.record(
  {
    decision: fc.constantFrom<Decision>(...decisions),
    among: fc.subarray(pathsWith(2)),
  },
  { requiredKeys: [] },
);

/** Referrals of which any facts are unknown, few or many. */
const partialReferrals = (service: Referral['service']): fc.Arbitrary<Referral> =>
  fc
    .tuple(completeReferrals({ service, maxChildren: 2 }), fc.subarray(pathsWith(2)))
    .map(([complete, facts]) => {
      const whole = facts.filter((fact) => fact === 'children' || fact === 'sessionPlan');
      const left = without(complete as CompleteReferral, whole);
      return without(
        left as CompleteReferral,
        pathsIn(left).filter((fact) => facts.includes(fact)),
      );
    });

describe.each(contextNames)('%s', (name) => {
  const context = contexts[name];
  const { service, under } = context;

  test('the question is the one whose answers leave the fewest facts missing on average', () => {
    const asked = new Set<string>();
    const kinds = new Set<string>();
    let none = 0;
    let notTheFirst = 0;
    fc.assert(
      fc.property(partialReferrals(service), optionsOf, (referral, options) => {
        const question = nextQuestion(referral, { ...options, under });
        expect(question).toBe(byTrying(referral, context, options));
        if (question === undefined) none++;
        else asked.add(question);
        if (question && question !== missingIn(referral, context, options.decision)[0]) notTheFirst++;
        kinds.add(Object.keys(options).sort().join(' and '));
      }),
      {
        numRuns: 150,
        examples: [
          [{ service }, {}],
          [{ service, sessionPlan: { sessions: [{ minutes: 60 }, { minutes: 60 }, { minutes: 60 }] } }, {}],
          [{ ...(readyReferral(service) as Referral), children: null }, {}],
          [{ ...(readyReferral(service) as Referral), sessionPlan: null }, {}],
          [readyReferral(service) as Referral, {}],
        ],
      },
    );
    expect(none).toBeGreaterThan(0);
    expect(notTheFirst).toBeGreaterThan(10);
    expect([...kinds].sort()).toEqual(['', 'among', 'among and decision', 'decision']);
    expect(asked).toContain('sessionPlan');
    if (under.includes('supervised-family-time' as never)) expect(asked).toContain('children');
    else expect(asked).toContain('sessionPlan.reviewAfter');
  });

  test('asking it again and again settles every answer and repeats no question', () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(11)), (picks) => {
        let referral: Referral = { service };
        const asked = new Set<string>();
        for (;;) {
          const question = nextQuestion(referral, { under });
          if (question === undefined) break;
          expect(asked).not.toContain(question);
          asked.add(question);
          const answers = answersTo(question, referral);
          const pick = picks.next().value as number;
          referral = put(referral, question, answers[pick % answers.length]);
        }
        const report = checkReferralSuitability(referral, { under });
        for (const decision of decisions) expect(report[decision].outcome).not.toBe('undetermined');
        expect(report.missing).toEqual([]);
        longest = Math.max(longest, asked.size);
      }),
      { numRuns: 20 },
    );
    expect(longest).toBeGreaterThan(3);
  });
});

describe('what it is asked', () => {
  const referral: Referral = { service: 'supported-contact' };

  test('one decision alone', () => {
    const { missing } = checkReferralSuitability(referral);
    for (const decision of decisions) {
      const question = nextQuestion(referral, { decision });
      expect(missing.find(({ fact }) => fact === question)?.changes).toContain(decision);
    }
  });

  test('some facts alone; none of them, and none at all, where none is missing', () => {
    expect(nextQuestion(referral, { among: ['centre.named', 'risk.identified'] })).toMatch(
      /^(centre\.named|risk\.identified)$/,
    );
    expect(nextQuestion(referral, { among: ['realisticProspect'] })).toBeUndefined();
    expect(nextQuestion(referral, { among: [] })).toBeUndefined();
    expect(nextQuestion(readyReferral('supported-contact') as Referral)).toBeUndefined();
  });
});
