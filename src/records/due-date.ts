import { type DayNumber, dayNumber, plainDate } from '../deadlines/civil-date.ts';
import { calendarDayDeadline } from '../deadlines/compute-calendar-day-deadline.ts';
import { workingDayDeadline } from '../deadlines/compute-working-day-deadline.ts';
import type { CoveredDays } from '../deadlines/covered-days.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Due, Milestone } from '../policy/record.ts';
import type { DueDate, RecordStatus } from './records-report.ts';

/** The day on which a milestone was reached, or an event happened; undefined where it has not. */
export type DayOf = (start: Milestone | 'event') => DayNumber | undefined;

/** When something is due, counted by the calendar from the days that are known. */
export function dueDate(due: Due, dayOf: DayOf, calendar: CoveredDays): DueDate {
  if (due.limit === 'immediately') return { kind: 'immediately', on: plainDate(dayOf('event') as DayNumber) };
  const start = due.limit === 'none' ? due.awaiting : due.from;
  const from = start && dayOf(start);
  if (start && start !== 'event' && from === undefined) return { kind: 'awaiting', fact: start };
  if (due.limit === 'none' || from === undefined) return { kind: 'no-stated-limit' };
  return due.limit === 'working-days'
    ? reached(from, { workingDays: due.workingDays }, () =>
        workingDayDeadline({ from, length: due.workingDays }, calendar),
      )
    : reached(from, { days: due.days }, () => calendarDayDeadline({ from, length: due.days }));
}

/** A deadline function throws where it cannot tell the date; the item is owed all the same. */
function reached(
  from: DayNumber,
  period: { workingDays: number } | { days: number },
  deadline: () => Deadline,
): DueDate {
  try {
    return { kind: 'by', deadline: deadline(), period };
  } catch {
    return { kind: 'outside-calendar', from: plainDate(from) };
  }
}

/** The status on the day `asOf`, which is undefined where nothing is to be called overdue. */
export function statusOf(
  due: DueDate,
  completedOn: DayNumber | undefined,
  asOf: DayNumber | undefined,
): RecordStatus {
  const last = lastDay(due);
  if (completedOn !== undefined) return last !== undefined && completedOn > last ? 'done-late' : 'done';
  if (due.kind === 'awaiting') return 'awaiting';
  return last !== undefined && asOf !== undefined && asOf > last ? 'overdue' : 'outstanding';
}

function lastDay(due: DueDate): DayNumber | undefined {
  if (due.kind === 'by') return dayNumber(due.deadline.dueOn);
  return due.kind === 'immediately' ? dayNumber(due.on) : undefined;
}
