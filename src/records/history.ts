import { type DayNumber, dayNumber } from '../deadlines/civil-date.ts';
import { dayOfWhen } from '../deadlines/instant.ts';
import type { RecordId } from '../policy/codes.ts';
import type { Milestone, RecordRule } from '../policy/record.ts';
import type { Service } from '../policy/service.ts';
import type { CaseHistory } from './case-history.ts';

/** A case history with everything dated by its day in London. */
export interface History {
  readonly service: Service;
  readonly milestones: Readonly<Record<Milestone, DayNumber | undefined>>;
  readonly declinedOn: DayNumber | undefined;
  /** By what a record can be owed for. `session` is empty too if the sessions are not known. */
  readonly events: Readonly<Record<Event, readonly DayNumber[]>>;
  /** Whether the sessions are known, so that an empty list means that none was held. */
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
  const { service, sessions, completed } = given;
  return {
    service,
    milestones: {
      referralReceivedAt: whenDay(given.referralReceivedAt),
      contactCeasedOn: whenDay(given.contactCeasedOn),
    },
    declinedOn: whenDay(given.declinedOn),
    events: {
      session: (sessions ?? []).map(({ heldOn }) => day(heldOn)),
      incident: (given.incidents ?? []).map(({ at }) => dayOfWhen(at)),
      concern: (given.safeguardingConcerns ?? []).map(({ at }) => dayOfWhen(at)),
      'non-engagement': (given.nonEngagement ?? []).map(({ noticedOn }) => day(noticedOn)),
      issue: (given.otherIssues ?? []).map(({ noticedOn }) => day(noticedOn)),
    },
    sessionsKnown: sessions != null,
    completed: (completed ?? []).map(({ record, at, of }) => ({
      record,
      on: dayOfWhen(at),
      of: of ?? undefined,
    })),
  };
}

const day = (date: string) => dayNumber(date) as DayNumber;
const whenDay = (when: string | null | undefined) => (when == null ? undefined : dayOfWhen(when));
