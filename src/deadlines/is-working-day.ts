import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { type PlainDate, readPlainDate } from './civil-date.ts';
import { isDayOff, requireCovered } from './covered-days.ts';
import { type DeadlineOptions, readDeadlineOptions } from './deadline-options.ts';

/**
 * Whether a date is a working day: a Monday to Friday on which the calendar lists no holiday.
 *
 * @throws InvalidInputError if the date or the options are not valid; an instant is not a date
 * @throws OutsideCalendarError if the calendar does not cover the date
 * @example
 * isWorkingDay('2026-12-24'); // true
 * isWorkingDay('2026-12-28'); // false: the bank holiday for Boxing Day
 */
export function isWorkingDay(date: PlainDate, options?: DeadlineOptions): boolean {
  const issues: InputIssue[] = [];
  const day = readPlainDate(date, 'date', issues);
  const calendar = readDeadlineOptions(options, issues);
  if (day === undefined || !calendar || issues.length > 0) throw new InvalidInputError(issues);
  requireCovered(calendar, day);
  return !isDayOff(calendar, day);
}
