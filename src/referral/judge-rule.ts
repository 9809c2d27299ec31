import { type Finding, statusOf } from '../decisions/finding.ts';
import type { Failure } from '../decisions/verdict.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { leaves, type Value } from '../logic/condition.ts';
import { allOf, hangsOn, judge, opposite, type Truth } from '../logic/truth.ts';
import type { FactPath } from '../policy/fact-path.ts';
import type { PlanTest } from '../policy/rule.ts';
import type { Referral } from './referral.ts';
import type { PlacedTest, ReadyRule } from './rulebook.ts';

/** What rules are judged on: a referral, and the value at each of its places. */
export interface Case {
  readonly referral: Referral;
  readonly known: readonly (Value | undefined)[];
}

/** What a rule comes to. */
export interface Judgement extends Failure {
  readonly finding: Finding;
}

export function judgeRules(rules: readonly ReadyRule[], of: Case): readonly Judgement[] {
  const leaf = (test: PlacedTest | PlanTest) => truthOf(test, of);
  return rules.map(({ rule: { strength }, applies, holds, findings }) => {
    if (applies === false) return { finding: findings['not-applicable'], strength, fails: false };
    const applying = applies === true || judge(applies, leaf);
    const holding = judge(holds, leaf);
    const finding = findings[statusOf(applying, holding)];
    return {
      finding: 'meets' in holds ? pointed(finding, holding) : finding,
      strength,
      fails: applying === true ? opposite(holding) : allOf([applying, opposite(holding)]),
    };
  });
}

/** A session plan's own fact is read only while it is missing. */
function pointed(finding: Finding, holding: Truth): Finding {
  if (typeof holding === 'boolean') return finding;
  const more = leaves(holding).flatMap(({ fact }) =>
    finding.facts.includes(fact as FactPath) ? [] : [fact as FactPath],
  );
  return deepFreeze({ ...finding, facts: [...finding.facts, ...more] });
}

/** The truth of one test on a case: an unknown fact leaves the test itself open. */
export function truthOf(test: PlacedTest | PlanTest, of: Case): Truth {
  if ('meets' in test) return planTruth(test, of);
  const value = of.known[test.place];
  return value === undefined ? test : test.holds.includes(value);
}

function planTruth({ meets }: PlanTest, { referral }: Case): Truth {
  if (!referral.sessionPlan) return hangsOn('sessionPlan');
  const { sessions, reviewAfter, identifiedParties } = referral.sessionPlan;
  const plan = { service: referral.service, sessions, reviewAfter, identifiedParties };
  return allOf(
    meets.map((rule) => {
      const holds = rule.holds(plan);
      return typeof holds === 'boolean' ? holds : hangsOn(`sessionPlan.${holds}`);
    }),
  );
}
