import { type Finding, statusOf } from '../decisions/finding.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { pathOf, type ReferralFactPath } from '../policy/fact-path.ts';
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
  const facts: readonly ReferralFactPath[] =
    each && child === undefined
      ? ['children']
      : factsOf(keysOf(rule)).map((key) => pathOf(key, child) as ReferralFactPath);
  return Array.from({ length: 8 }, (_, code) => {
    const awaits = code === AWAITING_REVIEW;
    const status = awaits ? 'unknown' : statusOf(code);
    const reads = awaits ? [...facts, 'sessionPlan.reviewAfter' as const] : facts;
    const finding = { rule: id, decision, strength, status, clauses, facts: reads };
    return deepFreeze(child === undefined ? finding : { ...finding, child });
  });
}
