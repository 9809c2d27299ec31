import { deepFreeze } from '../deep-freeze.ts';
import type { FactPath } from '../facts/fact-path.ts';
import type { FactTest } from '../facts/tests.ts';
import { remembered } from '../remembered.ts';
import type { Action, Consequence } from '../statements/action.ts';
import { type Applied, inForce } from '../statements/applied.ts';
import { leaves } from '../truth/condition.ts';
import { settle } from '../truth/settle.ts';
import { anyOf, judge, type Truth } from '../truth/truth.ts';
import { type Case, type Judgement, truthOf } from './judge-rule.ts';
import { actionRules } from './rules.ts';

export interface Following {
  /** The actions that follow under every completion of the unknown facts. */
  readonly certain: readonly Action[];
  /** The unknown facts that bear on which actions follow. */
  readonly bearing: ReadonlySet<string>;
  /** The facts that the actions read themselves, beside those of the rules that they follow from. */
  readonly reads: readonly FactPath[];
}

/** What follows from the facts, from rules that are not met, and from a suitability that is `barred`. */
export function followActions(of: Case, judgements: readonly Judgement[], barred: Truth): Following {
  const leaf = (test: FactTest | Consequence): Truth => {
    if ('fact' in test) return truthOf(test, of);
    if ('suitability' in test) return barred;
    return anyOf(judgements.filter(({ finding }) => finding.rule === test.notMet).map(({ fails }) => fails));
  };
  const certain: Action[] = [];
  const bearing = new Set<string>();
  const reads: FactPath[] = [];
  for (const { action, when, service } of actionsInForce(of.applied)) {
    if (service !== undefined && service !== of.referral.service) continue;
    const prospect = settle(judge(when, leaf));
    if (!prospect.canFail) certain.push(action);
    for (const fact of prospect.bearing) bearing.add(fact);
    for (const test of leaves(when)) if ('fact' in test) reads.push(test.fact as FactPath);
  }
  return { certain, bearing, reads };
}

const actionsInForce = /* @__PURE__ */ remembered((applied: Applied) =>
  inForce(actionRules, applied).map(({ service, when, ...action }) => ({
    service,
    when,
    action: deepFreeze(action),
  })),
);
