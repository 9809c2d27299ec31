import * as z from 'zod/mini';
import { isPlainDate } from '../deadlines/civil-date.ts';
import { facts } from '../policy/facts.ts';
import { known } from '../referral/schema-of-facts.ts';
import type { SessionPlan } from './session-plan.ts';

export const MOST_SESSIONS = 100;
const MOST_PEOPLE = 50;

/** The fields of a plan but `service`, as a referral holds them. */
export function planFields() {
  const people = known(z.array(z.string()).check(z.maxLength(MOST_PEOPLE)));
  const session = z.strictObject({
    minutes: z.number().check(z.int(), z.minimum(1), z.maximum(1440)),
    on: known(z.string().check(z.refine(isPlainDate, { error: 'not-a-date' }))),
    attendees: people,
  });
  return {
    sessions: z.array(session).check(z.minLength(1), z.maxLength(MOST_SESSIONS)),
    reviewAfter: known(z.number().check(z.int(), z.minimum(1), z.maximum(MOST_SESSIONS))),
    identifiedParties: people,
  };
}

/** A session plan, strictly: no key but its own. That the review falls within the sessions, and these stand in order, is looked at by `validateSessionPlan`. */
export const SessionPlanSchema: z.ZodMiniType<SessionPlan, SessionPlan> = /* @__PURE__ */ (() =>
  z.strictObject({ service: z.enum(facts.service), ...planFields() }) as z.ZodMiniType<
    SessionPlan,
    SessionPlan
  >)();
