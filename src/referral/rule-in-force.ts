import type { Finding, Status } from '../decisions/finding.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { type FactKey, type FactPath, pathOf } from '../facts/fact-path.ts';
import { facts } from '../facts/facts.ts';
import type { FactTest } from '../facts/tests.ts';
import { remembered } from '../remembered.ts';
import { type Applied, inForce } from '../statements/applied.ts';
import type { PlanTest, ReferralRule } from '../statements/rule.ts';
import { type Condition, leaves, mapLeaves, type Test } from '../truth/condition.ts';
import { referralRules } from './rules.ts';

/** A rule under the applied statements, for the whole case or for one child. */
export interface RuleInForce {
  readonly rule: ReferralRule;
  /** Its conditions, on the facts of that child. */
  readonly applies: Condition<Test>;
  readonly holds: Condition<Test | PlanTest>;
  /** The facts it reads, in printed order. */
  readonly reads: readonly FactPath[];
  /** What is found in each status. */
  readonly findings: Readonly<Record<Status, Finding>>;
}

/** The rules in force under the applied statements: each for the case, or, where it is judged child by child, for each of so many children. */
export const rulesInForce = /* @__PURE__ */ remembered((applied: Applied) =>
  remembered((children: number | undefined) =>
    inForce(referralRules, applied).flatMap((rule) =>
      rule.each === undefined || children === undefined
        ? [ruleInForce(rule, undefined)]
        : Array.from({ length: children }, (_, child) => ruleInForce(rule, child)),
    ),
  ),
);

const always: Condition<FactTest> = { all: [] };

function ruleInForce(rule: ReferralRule, child: number | undefined): RuleInForce {
  const childrenUnknown = rule.each === 'child' && child === undefined;
  const { applies = always, holds } = childrenUnknown ? { holds: whateverTheChildren } : rule;
  const reads = factsOf([applies, holds]).map((fact) => pathOf(fact, child));
  const { id, decision, strength, clauses } = rule;
  const found = (status: Status): Finding => {
    const finding = { rule: id, decision, strength, status, clauses, facts: reads };
    return child === undefined ? finding : { ...finding, child };
  };
  const ofChild = <Leaf extends Test | PlanTest>(leaf: Leaf): Leaf => ({
    ...leaf,
    fact: pathOf(leaf.fact as FactKey, child),
  });
  return deepFreeze({
    rule,
    reads,
    applies: mapLeaves(applies, ofChild),
    holds: mapLeaves(holds, ofChild),
    findings: {
      met: found('met'),
      'not-met': found('not-met'),
      unknown: found('unknown'),
      'not-applicable': found('not-applicable'),
    },
  });
}

/** Absent children may turn out to be any, so that a rule on each of them can go either way. */
const whateverTheChildren = { fact: 'children', holds: [true], fails: [false] } as const;

/** What conditions read, in printed order; the service is no fact, since it is always known. */
export function factsOf(conditions: readonly Condition<{ readonly fact: string }>[]): readonly FactKey[] {
  const read = new Set(conditions.flatMap((condition) => leaves(condition)).map(({ fact }) => fact));
  return (Object.keys(facts) as FactKey[]).filter((fact) => fact !== 'service' && read.has(fact));
}
