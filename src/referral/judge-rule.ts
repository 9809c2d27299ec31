import { type Finding, statusOf } from '../decisions/finding.ts';
import type { Failure } from '../decisions/verdict.ts';
import type { FactPath } from '../facts/fact-path.ts';
import { type Applied, citing } from '../statements/applied.ts';
import type { PlanTest } from '../statements/rule.ts';
import { leaves, type Test, type Value } from '../truth/condition.ts';
import { allOf, judge, opposite, type Truth } from '../truth/truth.ts';
import type { Referral } from './referral.ts';
import type { RuleInForce } from './rule-in-force.ts';

/** What rules are judged on: a referral, its known facts by path, and the statements applied to it. */
export interface Case {
  readonly referral: Referral;
  readonly known: ReadonlyMap<string, Value>;
  readonly applied: Applied;
}

/** What a rule comes to. */
export interface Judgement extends Failure {
  readonly finding: Finding;
  /** The facts it reads, in printed order. */
  readonly reads: readonly FactPath[];
}

export function judgeRule(inForce: RuleInForce, of: Case): Judgement {
  const { rule, reads, findings } = inForce;
  const leaf = (test: Test | PlanTest) => truthOf(test, of);
  const forService = rule.service === undefined || rule.service === of.referral.service;
  const applies = forService && judge(inForce.applies, leaf);
  const holds = judge(inForce.holds, leaf);
  const finding = findings[statusOf(applies, holds)];
  return {
    finding: pointed(finding, holds),
    reads,
    strength: rule.strength,
    fails: allOf([applies, opposite(holds)]),
  };
}

/** A session plan's own fact is read only while it is missing. */
function pointed(finding: Finding, holds: Truth): Finding {
  if (typeof holds === 'boolean') return finding;
  const more = leaves(holds).flatMap(({ fact }) =>
    finding.facts.includes(fact as FactPath) ? [] : [fact as FactPath],
  );
  return more.length > 0 ? { ...finding, facts: [...finding.facts, ...more] } : finding;
}

/** The truth of one test on a case: an unknown fact leaves the test itself open. */
export function truthOf(test: Test | PlanTest, of: Case): Truth {
  if ('meets' in test) return planTruth(test, of);
  const value = of.known.get(test.fact);
  return value === undefined ? test : test.holds.includes(value);
}

function planTruth({ meets }: PlanTest, { referral, applied }: Case): Truth {
  if (!referral.sessionPlan) return { fact: 'sessionPlan', holds: [true], fails: [false] };
  const { sessions, reviewAfter, identifiedParties } = referral.sessionPlan;
  const plan = { service: referral.service, sessions, reviewAfter, identifiedParties };
  return allOf(
    meets
      .filter(({ clauses }) => citing(clauses, applied).length > 0)
      .map((rule) => {
        const holds = rule.holds(plan);
        return typeof holds === 'boolean'
          ? holds
          : { fact: `sessionPlan.${holds}`, holds: [true], fails: [false] };
      }),
  );
}
