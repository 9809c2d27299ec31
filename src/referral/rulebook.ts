import type { Finding, Status } from '../decisions/finding.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { type FactKey, type FactPath, pathOf } from '../facts/fact-path.ts';
import { facts } from '../facts/facts.ts';
import { layout, type Place } from '../facts/layout.ts';
import { remembered } from '../remembered.ts';
import type { Action, ActionRule } from '../statements/action.ts';
import { type Applied, inForce } from '../statements/applied.ts';
import type { PlanTest, ReferralRule } from '../statements/rule.ts';
import { type Condition, leaves, mapLeaves, type Test } from '../truth/condition.ts';
import { hangsOn } from '../truth/truth.ts';
import { actionRules, referralRules } from './rules.ts';
import type { Service } from './service.ts';

/** What the applied statements hold for a service and so many children, made ready once for every referral of that kind. */
export interface Rulebook {
  readonly rules: readonly ReadyRule[];
  readonly actions: readonly ReadyAction[];
  readonly places: readonly Place[];
  /** What the rules and actions read, but for the rules with these numbers, joined by spaces; in printed order. */
  readonly readWithout: (inapplicable: string) => ReadonlySet<FactPath>;
}

/** A rule for the whole case, or for one child. */
export interface ReadyRule {
  readonly rule: ReferralRule;
  /** Its conditions, on the facts of that child. `false` where it applies to the other service alone. */
  readonly applies: Condition<Test> | boolean;
  readonly holds: Condition<Test | PlanTest>;
  /** The facts it reads, in printed order. */
  readonly reads: readonly FactPath[];
  /** What is found in each status. */
  readonly findings: Readonly<Record<Status, Finding>>;
}

export interface ReadyAction extends Pick<ActionRule, 'when'> {
  readonly action: Action;
  /** The facts it reads itself, beside those of the rules that it follows from. */
  readonly reads: readonly FactPath[];
}

/** The rulebook for a referral to the service, with so many children; undefined where the children are not known. */
export const rulebookFor = (applied: Applied, service: Service, children: number | undefined): Rulebook =>
  rulebooks(applied)(service)(children);

const rulebooks = /* @__PURE__ */ remembered((applied: Applied) =>
  remembered((service: Service) =>
    remembered((children: number | undefined): Rulebook => {
      const ready = (rule: ReferralRule) =>
        rule.each === undefined || children === undefined
          ? [readyRule(rule, applied, service, undefined)]
          : Array.from({ length: children }, (_, child) => readyRule(rule, applied, service, child));
      const rules = inForce(referralRules, applied).flatMap(ready);
      const actions = inForce(actionRules, applied)
        .filter((rule) => isFor(rule, service))
        .map(readyAction);
      const places = layout(children);
      const readWithout = (inapplicable: string) => {
        const without = inapplicable.split(' ');
        const applicable = rules.filter((_, number) => !without.includes(`${number}`));
        const read = [...actions, ...applicable].flatMap(({ reads }) => reads);
        return new Set(places.map(({ path }) => path).filter((path) => read.includes(path)));
      };
      return { rules, actions, places, readWithout: remembered(readWithout) };
    }),
  ),
);

const isFor = (rule: { readonly service?: Service }, service: Service) =>
  rule.service === undefined || rule.service === service;

function readyRule(
  rule: ReferralRule,
  applied: Applied,
  service: Service,
  child: number | undefined,
): ReadyRule {
  const childrenUnknown = rule.each === 'child' && child === undefined;
  const holds = childrenUnknown ? hangsOn('children') : rule.holds;
  const applies = rule.applies ?? true;
  const reads = factsOf(applies === true ? [holds] : [applies, holds]).map((fact) => pathOf(fact, child));
  const { id, decision, strength, clauses } = rule;
  const found = (status: Status): Finding => {
    const finding = { rule: id, decision, strength, status, clauses, facts: reads };
    return child === undefined ? finding : { ...finding, child };
  };
  const ofChild = (test: Test): Test => ({ ...test, fact: pathOf(test.fact as FactKey, child) });
  return deepFreeze({
    rule,
    reads,
    applies: isFor(rule, service) && (applies === true || mapLeaves(applies, ofChild)),
    holds: mapLeaves<Test | PlanTest, Test | PlanTest>(holds, (leaf) =>
      'meets' in leaf ? { ...leaf, meets: inForce(leaf.meets, applied) } : ofChild(leaf),
    ),
    findings: {
      met: found('met'),
      'not-met': found('not-met'),
      unknown: found('unknown'),
      'not-applicable': found('not-applicable'),
    },
  });
}

function readyAction({ when, action, by, clauses }: ActionRule): ReadyAction {
  const tests = leaves(when).flatMap((test) => ('fact' in test ? [test] : []));
  return deepFreeze({ when, action: { action, by, clauses }, reads: factsOf(tests) as readonly FactPath[] });
}

/** What conditions read, in printed order; the service is no fact, since it is always known. */
export function factsOf(conditions: readonly Condition<{ readonly fact: string }>[]): readonly FactKey[] {
  const read = new Set(conditions.flatMap((condition) => leaves(condition)).map(({ fact }) => fact));
  return (Object.keys(facts) as FactKey[]).filter((fact) => fact !== 'service' && read.has(fact));
}
