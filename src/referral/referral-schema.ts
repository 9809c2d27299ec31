import type * as z from 'zod/mini';
import { choice, known, list, type Model, object, yesOrNo } from '../input/model.ts';
import type { ObjectSchema } from '../input/object-schema.ts';
import { memoize } from '../internal/memoize.ts';
import { MOST_CHILDREN } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import { planFields } from '../sessions/session-plan-schema.ts';
import type { Referral } from './referral.ts';

/** The fields of each group of the table of facts that has a list of values; '' holds those that stand in no group. */
function fieldsByGroup(): Record<string, Record<string, Model>> {
  const groups: Record<string, Record<string, Model>> = {};
  for (const [fact, choices] of Object.entries(facts)) {
    if (typeof choices === 'string') continue;
    const dot = fact.lastIndexOf('.');
    const group = fact.slice(0, Math.max(dot, 0));
    groups[group] ??= {};
    groups[group][fact.slice(dot + 1)] = modelOf(choices);
  }
  return groups;
}

/** One model for all facts with the same list of values: to make one takes Zod longer than to judge a referral. */
const modelOf = /* @__PURE__ */ memoize((choices: readonly (string | boolean)[]) =>
  known<z.ZodMiniType>(typeof choices[0] === 'boolean' ? yesOrNo() : choice(choices as readonly string[])),
);

export const referralModel = /* @__PURE__ */ (() => {
  const { '': single, 'children.*': child = {}, ...groups } = fieldsByGroup();
  const grouped = Object.entries(groups).map(([group, fields]) => [group, known(object(fields))]);
  return object({
    ...single,
    service: choice(facts.service),
    ...Object.fromEntries(grouped),
    children: known(list(object(child), { least: 1, most: MOST_CHILDREN })),
    sessionPlan: known(object(planFields)),
  });
})() as unknown as Model<ObjectSchema<Referral>>;

/**
 * The Zod schema of a referral, which is also a Standard Schema. It accepts the fields of `Referral` and no others. Its messages are sentences in English
 * that never repeat a value or an unknown key. It does not check one field against another, such as that the review falls within the sessions: the functions
 * that take a referral check that.
 *
 * @example
 * ReferralSchema.safeParse({ service: 'supported-contact', mode: 'remote' }).success; // true
 */
export const ReferralSchema: ObjectSchema<Referral> = /* @__PURE__ */ (() => referralModel.schema)();
