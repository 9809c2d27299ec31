import * as z from 'zod/mini';
import { MOST_CHILDREN } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import { planFields } from '../sessions/session-plan-schema.ts';
import type { Referral } from './referral.ts';
import { known, schemasByGroup } from './schema-of-facts.ts';

/** A referral, strictly: no key but its own. Rules that span fields are looked at by `checkReferralSuitability`, not here. */
export const ReferralSchema: z.ZodMiniType<Referral, Referral> = /* @__PURE__ */ (() => {
  const { '': single, 'children.*': child = {}, ...groups } = schemasByGroup();
  const fields = Object.entries(groups).map(([group, schemas]) => [group, known(z.strictObject(schemas))]);
  return z.strictObject({
    ...single,
    service: z.enum(facts.service),
    ...Object.fromEntries(fields),
    children: known(z.array(z.strictObject(child)).check(z.minLength(1), z.maxLength(MOST_CHILDREN))),
    sessionPlan: known(z.strictObject(planFields())),
  }) as unknown as z.ZodMiniType<Referral, Referral>;
})();
