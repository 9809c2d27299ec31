import * as fc from 'fast-check';
import { type ChoiceFact, type FactKey, type FactPath, isChildKey, pathOf } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import type { PlanFact } from '../policy/rule.ts';
import type { Referral } from '../referral/referral.ts';
import type { CompleteReferralConstraints, PlanConstraints } from './constraints.ts';
import { favourable } from './favourable.ts';
import { objectOf, type Presence, present } from './presence.ts';
import { planFields, usualPlanFields } from './session-plans.ts';

/** How often a fact has a favourable value, any value at all, or no known value. */
export interface Leaning {
  readonly favourable: number;
  readonly any: number;
  readonly notKnown: number;
}
type PresenceOf = (fact: FactPath) => Presence;

/** Referrals whose facts each lean in the same way, one independent of another. */
export function leaningReferrals(
  constraints: CompleteReferralConstraints,
  presenceOf: PresenceOf,
  weights: Leaning,
): fc.Arbitrary<Referral> {
  const { service, minChildren = 1, maxChildren = Math.max(3, minChildren), sessionPlan } = constraints;
  const asAWhole = { known: weights.favourable + weights.any, notKnown: Math.min(1, weights.notKnown) };
  const fieldsOf = (keys: readonly ChoiceFact[], child?: number) =>
    Object.fromEntries(
      keys.map((key) => [
        key.slice(key.lastIndexOf('.') + 1),
        present(choices(key, weights), presenceOf(pathOf(key, child)), {
          known: weights.favourable + weights.any,
          notKnown: weights.notKnown,
        }),
      ]),
    );
  const inGroups = Object.entries(groups).map(([group, keys]) => [
    group,
    present(objectOf(fieldsOf(keys)), presenceOf(group as FactPath), asAWhole),
  ]);
  const children = fc
    .tuple(
      fc.integer({ min: minChildren, max: maxChildren }),
      ...Array.from({ length: maxChildren }, (_, child) => objectOf(fieldsOf(childFacts, child))),
    )
    .map(([count, ...each]) => each.slice(0, count));
  return objectOf({
    service: service === undefined ? fc.constantFrom(...facts.service) : fc.constant(service),
    ...fieldsOf(singleFacts),
    ...Object.fromEntries(inGroups),
    children: present(children, presenceOf('children'), asAWhole),
    sessionPlan: present(plans(sessionPlan, presenceOf, weights), presenceOf('sessionPlan'), asAWhole),
  }) as unknown as fc.Arbitrary<Referral>;
}

function choices(fact: ChoiceFact, weights: Leaning): fc.Arbitrary<string | boolean> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: weights.favourable, arbitrary: fc.constantFrom(...favourable(fact)) },
    { weight: weights.any, arbitrary: fc.constantFrom<string | boolean>(...facts[fact]) },
  );
}

function plans(constraints: PlanConstraints = {}, presenceOf: PresenceOf, weights: Leaning) {
  const presenceIn = (fact: PlanFact) => presenceOf(`sessionPlan.${fact}`);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: weights.favourable, arbitrary: usualPlanFields(constraints, presenceIn) },
    { weight: weights.any, arbitrary: planFields(constraints, presenceIn) },
  );
}

const choiceFacts = /* @__PURE__ */ (() =>
  (Object.keys(facts) as FactKey[]).filter(
    (key): key is ChoiceFact => typeof facts[key] !== 'string' && key !== 'service',
  ))();
const childFacts = /* @__PURE__ */ (() => choiceFacts.filter(isChildKey))();
const singleFacts = /* @__PURE__ */ (() => choiceFacts.filter((key) => !key.includes('.')))();

/** The facts that stand in a group, by its name. */
const groups: Readonly<Record<string, readonly ChoiceFact[]>> = /* @__PURE__ */ (() => {
  const byName: Record<string, ChoiceFact[]> = {};
  for (const key of choiceFacts) {
    const [name = '', ...rest] = key.split('.');
    if (rest.length === 0 || isChildKey(key)) continue;
    byName[name] ??= [];
    byName[name].push(key);
  }
  return byName;
})();
