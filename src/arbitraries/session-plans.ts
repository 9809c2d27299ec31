import * as fc from 'fast-check';
import { plainDate } from '../deadlines/civil-date.ts';
import { facts } from '../policy/facts.ts';
import type { PlanFact } from '../policy/rule.ts';
import type { SessionPlan } from '../sessions/session-plan.ts';
import {
  checkSessionPlanConstraints,
  type PlanConstraints,
  type SessionPlanConstraints,
} from './constraints.ts';
import { readDays } from './dates.ts';
import { objectOf, type Presence, present } from './presence.ts';

/**
 * Generates valid session plans: some keep to the guidelines, some break them. They shrink towards a plan of one session of 30 minutes.
 *
 * @throws InvalidInputError if a constraint has a name or a value that is not allowed, or if its dates do not exist or are the wrong way round
 * @example fc.sample(sessionPlans({ service: 'supervised-contact', known: ['reviewAfter'] }), 10)
 */
export function sessionPlans(constraints: SessionPlanConstraints = {}): fc.Arbitrary<SessionPlan> {
  checkSessionPlanConstraints(constraints);
  const { service, known = [], unknown = [] } = constraints;
  const presenceOf = (fact: PlanFact): Presence =>
    unknown.includes(fact) ? 'unknown' : known.includes(fact) ? 'known' : 'either';
  const services = service === undefined ? fc.constantFrom(...facts.service) : fc.constant(service);
  return fc
    .tuple(
      services,
      fc.oneof(
        { withCrossShrink: true },
        planFields(constraints, presenceOf),
        usualPlanFields(constraints, presenceOf),
      ),
    )
    .map(([service, fields]) => ({ service, ...fields }) as SessionPlan);
}

type PresenceOf = (fact: PlanFact) => Presence;

/** The fields of any plan but its service. */
export function planFields(constraints: PlanConstraints, presenceOf: PresenceOf): fc.Arbitrary<object> {
  const { maxSessions = 8 } = constraints;
  const minutes = fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: fc.constantFrom(30, 45, 60, 90, 120) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 1440 }) },
  );
  const count = fc.integer({ min: 1, max: maxSessions });
  return plansOf(constraints, presenceOf, minutes, count, (sessions) =>
    fc.integer({ min: 1, max: sessions }),
  );
}

/** The same for a plan of three to six one-hour sessions, reviewed after the third or fourth. */
export function usualPlanFields(constraints: PlanConstraints, presenceOf: PresenceOf): fc.Arbitrary<object> {
  const { maxSessions = 8 } = constraints;
  const count = fc.integer({ min: Math.min(3, maxSessions), max: Math.min(6, maxSessions) });
  const review = (sessions: number) => fc.integer({ min: Math.min(3, sessions), max: Math.min(4, sessions) });
  return plansOf(constraints, presenceOf, fc.constant(60), count, review);
}

function plansOf(
  { from = '2024-01-01', until = '2027-12-31' }: PlanConstraints,
  presenceOf: PresenceOf,
  minutes: fc.Arbitrary<number>,
  count: fc.Arbitrary<number>,
  review: (sessions: number) => fc.Arbitrary<number>,
): fc.Arbitrary<object> {
  const [first, last] = readDays(from, until);
  const session = objectOf({
    minutes,
    on: present(fc.integer({ min: first, max: last }), 'either', { known: 1, notKnown: 1 }),
    attendees: present(fc.array(attendee(), { maxLength: 4 }), 'either', { known: 1, notKnown: 3 }),
  });
  return count.chain((sessions) =>
    objectOf({
      sessions: fc.array(session, { minLength: sessions, maxLength: sessions }).map(inOrder),
      reviewAfter: present(review(sessions), presenceOf('reviewAfter'), mostly),
      identifiedParties: present(
        fc.oneof(fc.constant(expected), fc.array(attendee(), { maxLength: 6 })),
        presenceOf('identifiedParties'),
        mostly,
      ),
    }),
  );
}

const mostly = { known: 3, notKnown: 1 };

const expected = ['party-1', 'party-2', 'party-3'];
const attendee = () =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...expected) }, { weight: 1, arbitrary: reference() });

/** A reference of any characters, without space around it. */
const reference = () => fc.string({ minLength: 1 }).map((text) => text.trim() || 'x');

/** The same sessions, with the days that they have put in order. */
function inOrder(sessions: readonly { readonly on?: unknown }[]): unknown[] {
  const days = sessions.map(({ on }) => on).filter((on) => typeof on === 'number');
  days.sort((left, right) => left - right);
  return sessions.map((session) =>
    typeof session.on === 'number' ? { ...session, on: plainDate(days.shift() as number) } : session,
  );
}
