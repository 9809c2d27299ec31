import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { type PlainDate, readPlainDate } from './civil-date.ts';
import { dayOff, requireCovered } from './covered-days.ts';
import { type DeadlineOptions, readDeadlineOptions } from './deadline-options.ts';

/** Whether a date is a Monday to Friday that the calendar lists no holiday on. OutsideCalendarError where the calendar does not cover it. */
export function isWorkingDay(date: PlainDate, options?: DeadlineOptions): boolean {
  const issues: InputIssue[] = [];
  const day = readPlainDate(date, 'date', issues);
  const calendar = readDeadlineOptions(options, issues);
  if (day === undefined || !calendar || issues.length > 0) throw new InvalidInputError(issues);
  requireCovered(calendar, day);
  return dayOff(calendar, day) === undefined;
}
