import { type DayNumber, dayNumber, plainDate } from '../deadlines/civil-date.ts';
import { calendarDayDeadline } from '../deadlines/compute-calendar-day-deadline.ts';
import { workingDayDeadline } from '../deadlines/compute-working-day-deadline.ts';
import type { CoveredDays } from '../deadlines/covered-days.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { OutsideCalendarError } from '../deadlines/outside-calendar-error.ts';
import type { Due, Milestone } from '../policy/record.ts';
import type { DueDate, RecordStatus } from './records-report.ts';

/** The day on which a milestone was reached, or an event happened; undefined if it has not. */
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

/** What is owed stands on the list even if the calendar does not reach its deadline, or there is no deadline so late. */
function reached(
  from: DayNumber,
  period: { workingDays: number } | { days: number },
  deadlineOf: () => Deadline | undefined,
): DueDate {
  const outside: DueDate = { kind: 'outside-calendar', from: plainDate(from) };
  try {
    const deadline = deadlineOf();
    return deadline ? { kind: 'by', deadline, period } : outside;
  } catch (error) {
    if (error instanceof OutsideCalendarError) return outside;
    throw error;
  }
}

/** The status on the day `asOf`; if that is undefined, nothing is called overdue. */
export function statusOf(
  due: DueDate,
  completedOn: DayNumber | undefined,
  asOf: DayNumber | undefined,
): RecordStatus {
  if (completedOn !== undefined) {
    return due.kind === 'by' && completedOn > dayOf(due.deadline.dueOn) ? 'done-late' : 'done';
  }
  if (due.kind === 'awaiting') return 'awaiting';
  const last = lastDay(due);
  return last !== undefined && asOf !== undefined && asOf > last ? 'overdue' : 'outstanding';
}

/** The last day on which what is not yet done is not called overdue. Nothing immediate waits overnight. */
function lastDay(due: DueDate): DayNumber | undefined {
  if (due.kind === 'by') return dayOf(due.deadline.dueOn);
  return due.kind === 'immediately' ? dayOf(due.on) : undefined;
}

const dayOf = (date: string) => dayNumber(date) as DayNumber;
