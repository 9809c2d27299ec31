import { settle } from '../logic/settle.ts';
import { anyOf, judge, type Truth } from '../logic/truth.ts';
import type { Action } from '../policy/action.ts';
import { type Case, type Judgement, truthOf } from './judge-rule.ts';
import type { PlacedTest, ReadyAction, ReadyConsequence } from './rulebook.ts';

export interface Following {
  /** The actions that follow under every completion of the unknown facts. */
  readonly certain: readonly Action[];
  /** The unknown facts that bear on which actions follow. */
  readonly bearing: ReadonlySet<string>;
}

/** What follows from the facts, from rules that are not met, and from a suitability that is `barred`. */
export function followActions(
  actions: readonly ReadyAction[],
  of: Case,
  judgements: readonly Judgement[],
  barred: Truth,
): Following {
  const leaf = (test: PlacedTest | ReadyConsequence): Truth => {
    if ('fact' in test) return truthOf(test, of);
    if ('suitability' in test) return barred;
    return anyOf(test.failing.map((number) => (judgements[number] as Judgement).fails));
  };
  const certain: Action[] = [];
  const bearing = new Set<string>();
  for (const { action, when } of actions) {
    const prospect = settle(judge(when, leaf));
    if (!prospect.canFail) certain.push(action);
    for (const fact of prospect.bearing) bearing.add(fact);
  }
  return { certain: Object.freeze(certain), bearing };
}
