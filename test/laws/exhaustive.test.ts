import { describe, expect, test } from 'vitest';
import { checkReferralSuitability, type Referral, type ReferralFactPath } from '../../src/index.ts';
import { casesTried } from '../cases-tried.ts';
import { byTrying, reported, valuesOf, without } from './completions.ts';
import { type ContextName, contextNames, contexts } from './contexts.ts';
import { keyOf, pathsWith, put } from './fact-paths.ts';
import { factsTogether } from './facts-together.ts';
import type { CompleteReferral } from './oracle.ts';
import { readyReferral } from './ready-referral.ts';

/** Two children are tried in the one context where every rule on them is in force. */
const contextsOf = (group: string): readonly ContextName[] =>
  group.startsWith('two children') ? ['supervised, both statements'] : contextNames;

describe('whatever is known of facts that are read together, the report is what trying every completion gives', () => {
  for (const [group, facts] of Object.entries(factsTogether)) {
    test.each(contextsOf(group))(`${group}; %s`, (name) => {
      const context = contexts[name];
      const seen = new Set<number>();
      for (const { complete, unknown } of partialAssignments(readyReferral(context.service), facts)) {
        const referral = without(complete, unknown);
        const report = reported(checkReferralSuitability(referral, { under: context.under }));
        const exact = byTrying(complete, unknown, context);
        if (!same(report, exact)) expect({ referral, report }).toEqual({ referral, report: exact });
        seen.add(unknown.length);
        casesTried(1);
      }
      expect(seen.size).toBe(facts.length + 1);
    });
  }

  test('every fact is in one of the groups', () => {
    const grouped = new Set(Object.values(factsTogether).flat().map(keyOf));
    const all = new Set(pathsWith(1).map(keyOf));
    all.delete('sessionPlan.identifiedParties');
    expect(grouped).toEqual(all);
  });
});

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

interface PartialAssignment {
  /** The referral, with values of the known facts put in. */
  readonly complete: CompleteReferral;
  readonly unknown: readonly ReferralFactPath[];
}

/** Every way of giving each of the facts one of its values, or none. */
function partialAssignments(
  referral: CompleteReferral,
  [fact, ...others]: readonly ReferralFactPath[],
): readonly PartialAssignment[] {
  if (fact === undefined) return [{ complete: referral, unknown: [] }];
  const given = valuesOf(fact, referral).flatMap((value) =>
    partialAssignments(put(referral as Referral, fact, value) as CompleteReferral, others),
  );
  const notGiven = partialAssignments(referral, others).map(({ complete, unknown }) => ({
    complete,
    unknown: [fact, ...unknown],
  }));
  return [...given, ...notGiven];
}
