import { type DayNumber, dayNumber } from '../deadlines/civil-date.ts';
import { dayOfWhen } from '../deadlines/instant.ts';
import type { RecordId } from '../policy/codes.ts';
import type { Milestone, RecordRule } from '../policy/record.ts';
import type { Service } from '../policy/service.ts';
import type { CaseHistory } from './case-history.ts';

/** A case history with the day, in London, of all that happened. */
export interface History {
  readonly service: Service;
  readonly milestones: Readonly<Record<Milestone, DayNumber | undefined>>;
  /** By what a record can be owed for. `sessions` are empty too where they are not known. */
  readonly events: Readonly<Record<Event, readonly DayNumber[]>>;
  /** Whether the sessions are known, so that none means that none was held. */
  readonly sessionsKnown: boolean;
  readonly completed: readonly {
    readonly record: RecordId;
    readonly on: DayNumber;
    readonly of: number | undefined;
  }[];
}

export type Event = Exclude<RecordRule['per'], 'case'>;

/** The days of a valid history. */
export function historyOf(given: CaseHistory): History {
  const { service, sessions, incidents, safeguardingConcerns, nonEngagement, completed } = given;
  return {
    service,
    milestones: {
      referralReceivedAt: day(given.referralReceivedAt),
      contactCeasedOn: day(given.contactCeasedOn),
    },
    events: {
      session: (sessions ?? []).map(({ heldOn }) => dayNumber(heldOn) as DayNumber),
      incident: (incidents ?? []).map(({ at }) => dayOfWhen(at) as DayNumber),
      concern: (safeguardingConcerns ?? []).map(({ at }) => dayOfWhen(at) as DayNumber),
      'non-engagement': (nonEngagement ?? []).map(({ noticedOn }) => dayNumber(noticedOn) as DayNumber),
    },
    sessionsKnown: sessions != null,
    completed: (completed ?? []).map(({ record, at, of }) => ({
      record,
      on: day(at) as DayNumber,
      of: of ?? undefined,
    })),
  };
}

const day = (when: string | null | undefined) => (when == null ? undefined : dayOfWhen(when));
