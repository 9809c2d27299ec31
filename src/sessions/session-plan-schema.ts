import { date } from '../input/date-models.ts';
import { choice, known, list, type Model, object, text, wholeNumber } from '../input/model.ts';
import { modelWords } from '../input/model-issue.ts';
import type { ObjectSchema } from '../input/object-schema.ts';
import { REFERENCE } from '../input/patterns.ts';
import { facts } from '../policy/facts.ts';
import type { SessionPlan } from './session-plan.ts';

export const MOST_SESSIONS = 100;
export const MOST_PEOPLE = 50;
export const MOST_MINUTES = 1440;

/** The fields of a plan without `service`, as a referral holds them. */
export const planFields = /* @__PURE__ */ (() => {
  // References are compared letter by letter, so an empty one, or one with space around it, is a mistake.
  const reference = text(REFERENCE, () => modelWords['not-a-reference']([]));
  const people = known(list(reference, { most: MOST_PEOPLE }));
  const session = object({
    minutes: wholeNumber(1, MOST_MINUTES),
    on: known(date()),
    attendees: people,
  });
  return {
    sessions: list(session, { least: 1, most: MOST_SESSIONS }),
    reviewAfter: known(wholeNumber(1, MOST_SESSIONS)),
    identifiedParties: people,
  };
})();

export const sessionPlanModel = /* @__PURE__ */ (() =>
  object({ service: choice(facts.service), ...planFields }))() as Model<ObjectSchema<SessionPlan>>;

/**
 * The Zod schema of a session plan, which is also a Standard Schema. It accepts the fields of `SessionPlan` and no others. Its messages are sentences in
 * English that never repeat a value or an unknown key. It does not check one field against another, such as that sessions are in order: `validateSessionPlan`
 * checks that.
 *
 * @example
 * SessionPlanSchema.safeParse({ service: 'supported-contact', sessions: [{ minutes: 60 }] }).success; // true
 */
export const SessionPlanSchema: ObjectSchema<SessionPlan> = /* @__PURE__ */ (() => sessionPlanModel.schema)();
