import { type Finding, statusOf } from '../decisions/finding.ts';
import type { Failure } from '../decisions/verdict.ts';
import { type FactKey, type FactPath, pathOf } from '../facts/fact-path.ts';
import { facts } from '../facts/facts.ts';
import type { FactTest } from '../facts/tests.ts';
import { inForce } from '../statements/applied.ts';
import type { StatementId } from '../statements/codes.ts';
import type { PlanTest, ReferralRule } from '../statements/rule.ts';
import { leaves, type Test, type Value } from '../truth/condition.ts';
import { allOf, judge, opposite, type Truth } from '../truth/truth.ts';
import type { Referral } from './referral.ts';

/** What rules are judged on: a referral, its known facts by path, and the statements applied to it. */
export interface Case {
  readonly referral: Referral;
  readonly known: ReadonlyMap<string, Value>;
  readonly applied: readonly StatementId[];
}

/** What one rule comes to, for the case or for one child. */
export interface Judgement extends Failure {
  readonly finding: Finding;
  /** The facts it reads, in printed order. */
  readonly reads: readonly FactPath[];
}

/** One judgement of a rule in force; of a rule judged child by child one for each child, once the children are known. */
export function judgeRule(rule: ReferralRule, of: Case): readonly Judgement[] {
  const { children } = of.referral;
  if (rule.each === undefined) return [judgeOnce(rule, of)];
  return children
    ? children.map((_, child) => judgeOnce(rule, of, child))
    : [conclude(rule, true, unknown('children'), ['children'])];
}

function judgeOnce(rule: ReferralRule, of: Case, child?: number): Judgement {
  const leaf = (test: FactTest | PlanTest) => truthOf(test, of, child);
  const applies =
    (rule.service ?? of.referral.service) === of.referral.service && judge(rule.applies ?? { all: [] }, leaf);
  const reads = factsOf(rule).map((fact) => pathOf(fact, child));
  return conclude(rule, applies, judge(rule.holds, leaf), reads, child);
}

function conclude(
  rule: ReferralRule,
  applies: Truth,
  holds: Truth,
  reads: readonly FactPath[],
  child?: number,
): Judgement {
  const { id, decision, strength, clauses } = rule;
  const waitsFor = typeof holds === 'boolean' ? [] : leaves(holds).map(({ fact }) => fact as FactPath);
  const finding = {
    rule: id,
    decision,
    strength,
    status: statusOf(applies, holds),
    clauses,
    facts: [...new Set([...reads, ...waitsFor])],
  };
  return {
    strength,
    reads,
    fails: allOf([applies, opposite(holds)]),
    finding: child === undefined ? finding : { ...finding, child },
  };
}

/** The truth of one test on a case: an unknown fact leaves the test itself open. */
export function truthOf(test: FactTest | PlanTest, of: Case, child?: number): Truth {
  if ('meets' in test) return planTruth(test, of);
  const fact = pathOf(test.fact, child);
  const value = of.known.get(fact);
  if (value !== undefined) return test.holds.includes(value);
  return child === undefined ? test : { ...test, fact };
}

function planTruth({ meets }: PlanTest, { referral: { service, sessionPlan }, applied }: Case): Truth {
  if (!sessionPlan) return unknown('sessionPlan');
  return allOf(
    inForce(meets, applied).map((rule) => {
      const holds = rule.holds({ service, ...sessionPlan });
      return typeof holds === 'boolean' ? holds : unknown(`sessionPlan.${holds}`);
    }),
  );
}

/** A fact without a list of values, on which a truth hangs either way. */
const unknown = (fact: FactPath): Test => ({ fact, holds: [true], fails: [false] });

/** What a rule reads, in printed order; the service is no fact, since it is always known. */
export function factsOf(rule: Pick<ReferralRule, 'applies' | 'holds'>): readonly FactKey[] {
  const read = new Set<string>(
    leaves({ all: [rule.applies ?? { all: [] }, rule.holds] }).map(({ fact }) => fact),
  );
  return (Object.keys(facts) as FactKey[]).filter((fact) => fact !== 'service' && read.has(fact));
}
