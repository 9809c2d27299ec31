import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeReferrals } from '../../src/arbitraries/index.ts';
import { checkReferralSuitability, type Referral, type ReferralFactPath } from '../../src/index.ts';
import { byTrying, reported, without } from './completions.ts';
import { contextNames, contexts } from './contexts.ts';
import { keyOf, pathsIn, pathsWith } from './fact-paths.ts';
import { factsTogether } from './facts-together.ts';
import { type CompleteReferral, judge } from './oracle.ts';
import { readyReferral } from './ready-referral.ts';
import { bearings, readByRules } from './what-facts-bear-on.ts';

const MOST_UNKNOWN = 8;

const groups = Object.values(factsTogether);

/** Some facts that are read together, most of the time, and some others. */
const unknownFacts = fc
  .tuple(
    fc.constantFrom(...groups).chain((group) => fc.subarray([...group], { minLength: group.length - 1 })),
    fc.subarray(pathsWith(2), { maxLength: 4 }),
  )
  .map(([together, others]) => [...new Set([...together, ...others])].slice(0, MOST_UNKNOWN));

/** Those of the facts that can be unknown at once in this referral, in printed order. */
function unknownIn(
  referral: CompleteReferral,
  facts: readonly ReferralFactPath[],
): readonly ReferralFactPath[] {
  const whole = facts.filter((fact) => fact === 'children' || fact === 'sessionPlan');
  return pathsIn(without(referral, whole)).filter(
    (fact) => facts.includes(fact) && fact !== 'sessionPlan.identifiedParties',
  );
}

describe.each(contextNames)('%s', (name) => {
  const context = contexts[name];
  const { service, under } = context;

  test('what is possible, missing, unanswered and certain is exactly what trying every completion gives', () => {
    const seen = new Set<string>();
    const examples = groups.map((group): [Referral, ReferralFactPath[], null] => [
      readyReferral(service) as Referral,
      [...group],
      null,
    ]);
    const unanswered = new Set<string>();
    let mostAtOnce = 0;
    fc.assert(
      fc.property(
        completeReferrals({ service, maxChildren: 2, sessionPlan: { maxSessions: 7 } }),
        unknownFacts,
        fc.constantFrom(undefined, null),
        (generated, facts, absent) => {
          const referral = generated as CompleteReferral;
          const unknown = unknownIn(referral, facts);
          const report = checkReferralSuitability(without(referral, unknown, absent), { under });
          expect(reported(report)).toEqual(byTrying(referral, unknown, context));
          mostAtOnce = Math.max(mostAtOnce, unknown.length);
          for (const { fact, changes } of report.missing) {
            for (const answer of changes) seen.add(`${keyOf(fact)}: ${answer}`);
          }
          for (const fact of report.unanswered) unanswered.add(keyOf(fact));
        },
      ),
      { numRuns: 300, examples },
    );
    expect([...seen].sort()).toEqual([...bearings(name)].sort());
    expect([...unanswered].sort()).toEqual([...readByRules(name)].sort());
    expect(mostAtOnce).toBe(MOST_UNKNOWN);
  });

  test('of a referral about which everything is known, the report is what the rules table gives', () => {
    const seen = { funding: new Set(), suitability: new Set(), readiness: new Set() };
    fc.assert(
      fc.property(completeReferrals({ service }), (referral) => {
        const { funding, suitability, readiness, actions, findings } = judge(
          referral as CompleteReferral,
          under,
        );
        const report = checkReferralSuitability(referral, { under });
        expect(reported(report)).toEqual({
          possible: { funding: [funding], suitability: [suitability], readiness: [readiness] },
          actions,
          missing: [],
          unanswered: [],
          findings,
        });
        seen.funding.add(funding);
        seen.suitability.add(suitability);
        seen.readiness.add(readiness);
      }),
      { numRuns: 1000 },
    );
    expect(seen.funding.size).toBe(2);
    expect(seen.suitability.size).toBe(name === 'supervised, first statement' ? 2 : 3);
    expect(seen.readiness.size).toBe(2);
  });
});
