import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { type Deadline, deadline } from './deadline.ts';
import type { When } from './instant.ts';
import { LAST_DUE_DAY, type Period, readPeriod, requireDeadline } from './period.ts';

/** A number of calendar days, counted from a day. */
export interface CalendarDayPeriod {
  /** When the period starts. Its date in London is day 0. From 1900 to 9999. */
  from: Date | When;
  /** A whole number from 1 to 1000, both included. */
  days: number;
}

/**
 * Works out a deadline in calendar days, such as the 7 in which a centre sends the record of supported contact. The date of `from` in London is day 0, even
 * late in the evening. If the last day is a weekend or a holiday, the deadline stays on that day.
 *
 * @throws InvalidInputError if the period is not valid, or would end after 9999-12-30
 * @throws UnknownTimeZoneError if the runtime cannot tell London's time
 * @example
 * computeCalendarDayDeadline({ from: '2026-12-18', days: 7 });
 * // { from: '2026-12-18', dueOn: '2026-12-25', lateFrom: '2026-12-26T00:00:00Z', skipped: [] }
 */
export function computeCalendarDayDeadline(period: CalendarDayPeriod): Deadline {
  const issues: InputIssue[] = [];
  const read = readPeriod(period, 'days', issues);
  if (!read || issues.length > 0) throw new InvalidInputError(issues);
  return requireDeadline(calendarDayDeadline(read));
}

/** The same for a period already read; undefined if it would end after LAST_DUE_DAY. */
export function calendarDayDeadline({ from, length }: Period): Deadline | undefined {
  return from + length > LAST_DUE_DAY ? undefined : deadline(from, from + length, []);
}
