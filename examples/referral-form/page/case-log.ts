import {
  type CaseHistory,
  type RecordId,
  type RequiredRecord,
  requiredRecords,
  type Service,
} from 'family-time-rules';
import { issuesOf } from './issues.ts';

const eventKinds = [
  'referralReceivedAt',
  'sessions',
  'contactCeasedOn',
  'incidents',
  'safeguardingConcerns',
  'nonEngagement',
] as const satisfies readonly (keyof CaseHistory)[];
export type EventKind = (typeof eventKinds)[number];

/** What is asked about for a service: non-engagement only where something is owed for it. */
export function eventKindsFor(service: Service): readonly EventKind[] {
  const { required } = requiredRecords({ service, nonEngagement: [{ noticedOn: '2026-01-05' }] });
  const owed = required.some(({ per }) => per === 'non-engagement');
  return eventKinds.filter((kind) => kind !== 'nonEngagement' || owed);
}

export interface CaseEvent {
  readonly kind: EventKind;
  /** 'YYYY-MM-DD'. */
  readonly on: string;
}

interface Done {
  readonly record: RecordId;
  readonly event: CaseEvent | undefined;
  readonly on: string;
}

/** What was entered about a case, in any order. A record that was done keeps its event, wherever that comes to stand in the history. */
export interface CaseLog {
  readonly events: readonly CaseEvent[];
  readonly done: readonly Done[];
}

export const noEvents: CaseLog = { events: [], done: [] };

/** The history that the package judges, every list in order of date. */
export function historyOf({ events, done }: CaseLog, service: Service): CaseHistory {
  const of = (kind: EventKind) => inOrder(events.filter((event) => event.kind === kind));
  const [received] = of('referralReceivedAt');
  const [ceased] = of('contactCeasedOn');
  return {
    service,
    ...(received && { referralReceivedAt: received.on }),
    ...(ceased && { contactCeasedOn: ceased.on }),
    sessions: of('sessions').map(({ on }) => ({ heldOn: on })),
    incidents: of('incidents').map(({ on }) => ({ at: on })),
    safeguardingConcerns: of('safeguardingConcerns').map(({ on }) => ({ at: on })),
    nonEngagement: of('nonEngagement').map(({ on }) => ({ noticedOn: on })),
    completed: done.map(({ record, event, on }) => ({
      record,
      at: on,
      ...(event && { of: of(event.kind).indexOf(event) }),
    })),
  };
}

export const inOrder = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  events.toSorted((one, other) => one.on.localeCompare(other.on));

/** With one more event; what can happen once takes the place of what was entered before. */
export function withEvent({ events, done }: CaseLog, event: CaseEvent): CaseLog {
  const once = event.kind === 'referralReceivedAt' || event.kind === 'contactCeasedOn';
  return { events: [...events.filter(({ kind }) => !(once && kind === event.kind)), event], done };
}

/** Without an event, nor what was done about it. */
export const withoutEvent = ({ events, done }: CaseLog, event: CaseEvent): CaseLog => ({
  events: events.filter((other) => other !== event),
  done: done.filter((other) => other.event !== event),
});

const kindOf: Readonly<Record<Exclude<RequiredRecord['per'], 'case'>, EventKind>> = {
  session: 'sessions',
  incident: 'incidents',
  concern: 'safeguardingConcerns',
  'non-engagement': 'nonEngagement',
};

/** With a record done on a day. */
export function withDone(log: CaseLog, { record, per, of }: RequiredRecord, on: string): CaseLog {
  const event =
    per === 'case' || of === undefined
      ? undefined
      : inOrder(log.events.filter(({ kind }) => kind === kindOf[per]))[of];
  return { ...log, done: [...log.done, { record, event, on }] };
}

/** Without what was done under a service that the referral no longer asks for. */
export function withoutForeignRecords(log: CaseLog, service: Service): CaseLog {
  const issues = issuesOf(() => requiredRecords(historyOf(log, service)));
  const foreign = issues.map(({ path }) => /^completed\.(\d+)\.record$/.exec(path)?.[1]);
  return { ...log, done: log.done.filter((_, place) => !foreign.includes(`${place}`)) };
}
