import type { PlainDate } from '../deadlines/civil-date.ts';
import type { Known } from '../policy/known.ts';
import type { Service } from '../policy/service.ts';

/** Its facts are `reviewAfter` and `identifiedParties`; a session's own fields describe it and are never "missing". */
export interface SessionPlan {
  service: Service;
  /** In order of date. At least one, at most 100. Introductory and pre-contact visits are not sessions. */
  sessions: readonly Session[];
  /** Progress is reviewed after this many sessions. */
  reviewAfter?: Known<number>;
  /** Opaque references of the parties identified on the referral form; at most 50. */
  identifiedParties?: Known<readonly string[]>;
}

export interface Session {
  /** Whole minutes, 1 to 1440. */
  minutes: number;
  on?: Known<PlainDate>;
  /** Opaque references of those who will attend, never names; at most 50. Left out: the identified parties only. */
  attendees?: Known<readonly string[]>;
}
