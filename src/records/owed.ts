import type { DayNumber } from '../deadlines/civil-date.ts';
import type { RecordRule } from '../policy/record.ts';
import type { DayOf } from './due-date.ts';
import type { History } from './history.ts';

/** One thing that is owed, once for the case or for one event. */
export interface Owed {
  /** Which event, counted from 0; undefined if it is owed once for the case. */
  readonly of: number | undefined;
  readonly dayOf: DayOf;
  /** The earliest completion by the day asked about; undefined if there is none. */
  readonly completedOn: DayNumber | undefined;
}

/** What a rule asks for in a case as it stood at the end of the day `asOf`: one item, or one for each event by then. */
export function owedUnder(rule: RecordRule, history: History, asOf: DayNumber): Owed[] {
  const { per } = rule;
  const { milestones, events } = history;
  const item = (of: number | undefined, event: DayNumber | undefined): Owed => ({
    of,
    dayOf: (start) => (start === 'event' ? event : by(asOf, milestones[start])),
    completedOn: completedOn(rule, of, history, asOf),
  });
  if (per !== 'case') return events[per].flatMap((day, of) => (day <= asOf ? [item(of, day)] : []));
  const whole = item(undefined, undefined);
  const isOwed = whole.completedOn !== undefined || !isLifted(rule, history, asOf);
  return isOwed ? [whole] : [];
}

/** Whether what has happened by the day has ended what the rule asks for. */
function isLifted({ unless, declining }: RecordRule, history: History, asOf: DayNumber): boolean {
  const { milestones, events, sessionsKnown, declinedOn } = history;
  if (declining === 'ends' && by(asOf, declinedOn) !== undefined) return true;
  const ceased = by(asOf, milestones.contactCeasedOn) !== undefined;
  return unless === 'no-session-held' && ceased && sessionsKnown && events.session.length === 0;
}

function completedOn(
  { record, declining }: RecordRule,
  of: number | undefined,
  { completed, declinedOn }: History,
  asOf: DayNumber,
): DayNumber | undefined {
  const days = completed.flatMap((done) => (done.record === record && done.of === of ? [done.on] : []));
  if (declining === 'completes' && declinedOn !== undefined) days.push(declinedOn);
  const byThen = days.filter((day) => day <= asOf);
  return byThen.length > 0 ? Math.min(...byThen) : undefined;
}

const by = (asOf: DayNumber, day: DayNumber | undefined) =>
  day !== undefined && day <= asOf ? day : undefined;
