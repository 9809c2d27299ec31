import type { FactPath } from '../facts/fact-path.ts';
import type { FactTest } from '../facts/tests.ts';
import type { Action, ActionRule, Consequence } from '../statements/action.ts';
import { leaves } from '../truth/condition.ts';
import { settle } from '../truth/settle.ts';
import { anyOf, judge, type Truth } from '../truth/truth.ts';
import { type Case, type Judgement, truthOf } from './judge-rule.ts';

export interface Following {
  /** The actions that follow under every completion of the unknown facts. */
  readonly certain: readonly Action[];
  /** The unknown facts that bear on which actions follow. */
  readonly bearing: ReadonlySet<string>;
  /** The facts that the actions read themselves, beside those of the rules that they follow from. */
  readonly reads: readonly FactPath[];
}

/** What follows from the facts, from rules that are not met, and from a suitability that is `barred`. */
export function followActions(
  actionRules: readonly ActionRule[],
  of: Case,
  judgements: readonly Judgement[],
  barred: Truth,
): Following {
  const leaf = (test: FactTest | Consequence): Truth => {
    if ('fact' in test) return truthOf(test, of);
    if ('suitability' in test) return barred;
    return anyOf(judgements.filter(({ finding }) => finding.rule === test.notMet).map(({ fails }) => fails));
  };
  const rules = actionRules.filter(({ service = of.referral.service }) => service === of.referral.service);
  const prospects = rules.map(({ when }) => settle(judge(when, leaf)));
  return {
    certain: rules
      .filter((_, place) => !prospects[place]?.canFail)
      .map(({ action, by, clauses }) => ({ action, by, clauses })),
    bearing: new Set(prospects.flatMap(({ bearing }) => [...bearing])),
    reads: rules.flatMap(({ when }) =>
      leaves(when).flatMap((test) => ('fact' in test ? [test.fact as FactPath] : [])),
    ),
  };
}
