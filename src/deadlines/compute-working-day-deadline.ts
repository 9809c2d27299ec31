import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { type CoveredDays, dayOff, requireCovered, type SkippedDay } from './covered-days.ts';
import { type Deadline, deadline } from './deadline.ts';
import { type DeadlineOptions, readDeadlineOptions } from './deadline-options.ts';
import type { When } from './instant.ts';
import { type Period, readPeriod, refuseAfterLastYear } from './period.ts';

export interface WorkingDayPeriod {
  from: Date | When;
  /** 1 to 1000. */
  workingDays: number;
}

/**
 * The last day of a period of working days. The day of `from` is day 0, whatever the hour and whether or not it is a working
 * day; day 1 is the next working day; the deadline day runs to its midnight in Europe/London.
 *
 * OutsideCalendarError where the calendar does not cover every day from day 0 to the deadline, both included.
 */
export function computeWorkingDayDeadline(period: WorkingDayPeriod, options?: DeadlineOptions): Deadline {
  const issues: InputIssue[] = [];
  const read = readPeriod(period, 'workingDays', issues);
  const calendar = readDeadlineOptions(options, issues);
  if (!read || !calendar || issues.length > 0) throw new InvalidInputError(issues);
  return workingDayDeadline(read, calendar);
}

/** The same of a period and a calendar already read. */
export function workingDayDeadline({ from, length }: Period, calendar: CoveredDays): Deadline {
  requireCovered(calendar, from);
  const skipped: SkippedDay[] = [];
  let day = from;
  for (let counted = 0; counted < length; ) {
    refuseAfterLastYear(day + 1, 'workingDays', counted);
    day += 1;
    requireCovered(calendar, day);
    const off = dayOff(calendar, day);
    if (off) skipped.push(off);
    else counted += 1;
  }
  return deadline(from, day, skipped);
}
