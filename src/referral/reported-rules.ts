import { type Finding, type Status, statusOf } from '../decisions/finding.ts';
import { memoize } from '../internal/memoize.ts';
import { type FactPath, pathOf } from '../policy/fact-path.ts';
import type { ReferralRule } from '../policy/rule.ts';
import { factsOf, keysOf } from './clusters.ts';
import { AWAITING_REVIEW } from './entries.ts';

/** A rule as it stands in a report: on the case, or on one child. */
export interface ReportedRule {
  readonly rule: ReferralRule;
  /** Undefined: the case, or children who are not known. */
  readonly child: number | undefined;
}

/** The rules in the order of a report on so many children; undefined where they are not known. */
export const reportedRules = (
  rules: readonly ReferralRule[],
  children: number | undefined,
): readonly ReportedRule[] =>
  rules.flatMap((rule) => eachChild(children, rule.each === 'child').map((child) => ({ rule, child })));

/** The children for whom something is judged that is of each child, or not; undefined stands for the case, and for children who are not known. */
export const eachChild = (
  children: number | undefined,
  isOfEach: boolean,
): readonly (number | undefined)[] =>
  isOfEach && children !== undefined ? Array.from({ length: children }, (_, child) => child) : [undefined];

/** What is found of a rule, by its code. */
export function findingsOf({ rule, child }: ReportedRule): readonly Finding[] {
  const { id, decision, strength, clauses, each } = rule;
  Object.freeze(clauses);
  const finding = (status: Status, facts: readonly FactPath[]): Finding => {
    const found = { rule: id, decision, strength, status, clauses, facts };
    return Object.freeze(child === undefined ? found : { ...found, child });
  };
  const facts: readonly FactPath[] = Object.freeze(
    each && child === undefined ? ['children'] : factsOf(keysOf(rule)).map((key) => pathOf(key, child)),
  );
  const byStatus = memoize((status: Status) => finding(status, facts));
  return Array.from({ length: 8 }, (_, code) => {
    if (code !== AWAITING_REVIEW) return byStatus(statusOf(code));
    return finding('unknown', Object.freeze([...facts, 'sessionPlan.reviewAfter' as const]));
  });
}
