import { parse } from '../input/parse.ts';
import { refuseAcrossFields } from '../sessions/read-session-plan.ts';
import type { Referral } from './referral.ts';
import { ReferralSchema } from './referral-schema.ts';

/** A referral that a caller gave, copied and wholly valid, or an InvalidInputError. */
export function readReferral(value: unknown): Referral {
  const referral = parse(ReferralSchema, value);
  if (referral.sessionPlan) refuseAcrossFields(referral.sessionPlan, 'sessionPlan');
  return referral;
}
