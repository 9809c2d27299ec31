import * as z from 'zod/mini';
import { date } from '../input/date-models.ts';
import { known, list, type Model, object, value } from '../input/model.ts';
import type { ObjectSchema } from '../input/object-schema.ts';
import { facts } from '../policy/facts.ts';
import type { SessionPlan } from './session-plan.ts';

export const MOST_SESSIONS = 100;
export const MOST_PEOPLE = 50;
export const MOST_MINUTES = 1440;

/** The fields of a plan without `service`, as a referral holds them. */
export const planFields = /* @__PURE__ */ (() => {
  const reference = value(z.string().check(z.refine(isReference, { error: 'not-a-reference' })));
  const people = known(list(reference, { most: MOST_PEOPLE }));
  const session = object({
    minutes: value(z.number().check(z.int(), z.minimum(1), z.maximum(MOST_MINUTES))),
    on: known(date()),
    attendees: people,
  });
  return {
    sessions: list(session, { least: 1, most: MOST_SESSIONS }),
    reviewAfter: known(value(z.number().check(z.int(), z.minimum(1), z.maximum(MOST_SESSIONS)))),
    identifiedParties: people,
  };
})();

export const sessionPlanModel = /* @__PURE__ */ (() =>
  object({ service: value(z.enum(facts.service)), ...planFields }))() as Model<ObjectSchema<SessionPlan>>;

/**
 * The Zod schema of a session plan, also a Standard Schema. It accepts the fields of `SessionPlan` and no others. That the review falls within the sessions, and that
 * the sessions are in order, is checked by `validateSessionPlan` alone.
 *
 * @example
 * SessionPlanSchema.safeParse({ service: 'supported-contact', sessions: [{ minutes: 60 }] }).success; // true
 */
export const SessionPlanSchema: ObjectSchema<SessionPlan> = /* @__PURE__ */ (() => sessionPlanModel.schema)();

/** References are compared letter by letter, so an empty one, or one with space around it, is a mistake. */
function isReference(text: string): boolean {
  return text !== '' && text.trim() === text;
}
