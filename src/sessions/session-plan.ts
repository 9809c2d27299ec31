import type { PlainDate } from '../deadlines/civil-date.ts';
import type { Known } from '../policy/known.ts';
import type { Service } from '../policy/service.ts';

/** The sessions that a referral asks for. `reviewAfter` and `identifiedParties` may be unknown. */
export interface SessionPlan {
  /** Whether the contact is supported or supervised. */
  service: Service;
  /** The sessions in order of date, from 1 to 100. Introductory and pre-contact visits are not sessions. `ccs.sessions.maximum-hours`. */
  sessions: readonly Session[];
  /** Progress is reviewed after this many sessions: a whole number from 1, at most the number of sessions. `ccs.sessions.initial-block`. */
  reviewAfter?: Known<number>;
  /**
   * References, such as 'P1', of the parties identified on the referral form: at most 50. Never names. `attendees` must use exactly the same references. Only
   * `validateSessionPlan` uses them. `ccs.supervised.identified-attendees`.
   */
  identifiedParties?: Known<readonly string[]>;
}

/** One session of a plan. */
export interface Session {
  /** How long it lasts, in whole minutes from 1 to 1440. */
  minutes: number;
  /** The day on which it is planned, in London; not before that of an earlier session in the list. */
  on?: Known<PlainDate>;
  /** References, never names, of the people who will attend: at most 50. Left out or null: only the identified parties attend. */
  attendees?: Known<readonly string[]>;
}
