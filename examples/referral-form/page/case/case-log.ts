import {
  type CaseHistory,
  type RecordId,
  type RequiredRecord,
  requiredRecords,
  type Service,
} from 'family-time-rules';
import { issuesOf } from '../issues.ts';

export const eventKinds = [
  'referralReceivedAt',
  'declinedOn',
  'sessions',
  'contactCeasedOn',
  'incidents',
  'safeguardingConcerns',
  'nonEngagement',
  'otherIssues',
] as const satisfies readonly (keyof CaseHistory)[];
export type EventKind = (typeof eventKinds)[number];

const onceOnly: readonly EventKind[] = ['referralReceivedAt', 'declinedOn', 'contactCeasedOn'];

export interface CaseEvent {
  /** Stays the same when the event is corrected, so that a calendar knows its entry again. */
  readonly id: number;
  readonly kind: EventKind;
  /** 'YYYY-MM-DD'. */
  readonly on: string;
}

interface Done {
  readonly record: RecordId;
  /** The id of the event that the record belongs to; undefined for what is owed once for the case. */
  readonly event: number | undefined;
  readonly on: string;
}

/** What was entered about a case, in any order. */
export interface CaseLog {
  readonly events: readonly CaseEvent[];
  readonly done: readonly Done[];
}

export const noEvents: CaseLog = { events: [], done: [] };

/** The events that the form asks about for a service. It leaves out those that nothing follows from. */
export function eventKindsFor(service: Service): readonly EventKind[] {
  const noticed = [{ noticedOn: '2026-01-05' }];
  const { required } = requiredRecords({ service, nonEngagement: noticed, otherIssues: noticed });
  const owedFor = required.map(({ per }) => per);
  return eventKinds.filter(
    (kind) =>
      (kind !== 'nonEngagement' || owedFor.includes('non-engagement')) &&
      (kind !== 'otherIssues' || owedFor.includes('issue')),
  );
}

/** The history that the package judges, every list in order of date. */
export function historyOf({ events, done }: CaseLog, service: Service): CaseHistory {
  const of = (kind: EventKind) => inOrder(events.filter((event) => event.kind === kind));
  const dayOf = (kind: 'referralReceivedAt' | 'declinedOn' | 'contactCeasedOn') => {
    const [event] = of(kind);
    return event && { [kind]: event.on };
  };
  const placeOf = (id: number) => {
    const event = events.find((one) => one.id === id);
    return event && of(event.kind).indexOf(event);
  };
  return {
    service,
    ...dayOf('referralReceivedAt'),
    ...dayOf('declinedOn'),
    ...dayOf('contactCeasedOn'),
    sessions: of('sessions').map(({ on }) => ({ heldOn: on })),
    incidents: of('incidents').map(({ on }) => ({ at: on })),
    safeguardingConcerns: of('safeguardingConcerns').map(({ on }) => ({ at: on })),
    nonEngagement: of('nonEngagement').map(({ on }) => ({ noticedOn: on })),
    otherIssues: of('otherIssues').map(({ on }) => ({ noticedOn: on })),
    completed: done.map(({ record, event, on }) => ({
      record,
      at: on,
      ...(event !== undefined && { of: placeOf(event) }),
    })),
  };
}

export const inOrder = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  events.toSorted((one, other) => one.on.localeCompare(other.on) || one.id - other.id);

/** With one more event; what can happen once is corrected. */
export function withEvent({ events, done }: CaseLog, kind: EventKind, on: string): CaseLog {
  const before = onceOnly.includes(kind) ? events.find((event) => event.kind === kind) : undefined;
  if (before) return { events: events.map((event) => (event === before ? { ...event, on } : event)), done };
  const id = Math.max(0, ...events.map((event) => event.id)) + 1;
  return { events: [...events, { id, kind, on }], done };
}

/** Without an event, nor what was done about it. */
export const withoutEvent = ({ events, done }: CaseLog, { id }: CaseEvent): CaseLog => ({
  events: events.filter((other) => other.id !== id),
  done: done.filter((other) => other.event !== id),
});

const kindOf: Readonly<Record<Exclude<RequiredRecord['per'], 'case'>, EventKind>> = {
  session: 'sessions',
  incident: 'incidents',
  concern: 'safeguardingConcerns',
  'non-engagement': 'nonEngagement',
  issue: 'otherIssues',
};

/** The event that an item belongs to; undefined for what is owed once for the case. */
export function eventOf(log: CaseLog, { per, of }: RequiredRecord): CaseEvent | undefined {
  if (per === 'case' || of === undefined) return undefined;
  return inOrder(log.events.filter(({ kind }) => kind === kindOf[per]))[of];
}

/** When an item was said to be done. */
export function doneOn(log: CaseLog, item: RequiredRecord): string | undefined {
  const event = eventOf(log, item)?.id;
  return log.done.find((one) => one.record === item.record && one.event === event)?.on;
}

/** With an item not done. */
export function withoutDone(log: CaseLog, item: RequiredRecord): CaseLog {
  const event = eventOf(log, item)?.id;
  return { ...log, done: log.done.filter((one) => one.record !== item.record || one.event !== event) };
}

/** With an item done on a day, whatever day was given before. */
export function withDone(log: CaseLog, item: RequiredRecord, on: string): CaseLog {
  const { events, done } = withoutDone(log, item);
  return { events, done: [...done, { record: item.record, event: eventOf(log, item)?.id, on }] };
}

/** Without what was done under a service that the referral no longer asks for. */
export function withoutForeignRecords(log: CaseLog, service: Service): CaseLog {
  const issues = issuesOf(() => requiredRecords(historyOf(log, service)));
  const foreign = issues.map(({ path }) => /^completed\.(\d+)\.record$/.exec(path)?.[1]);
  return { ...log, done: log.done.filter((_, place) => !foreign.includes(`${place}`)) };
}
