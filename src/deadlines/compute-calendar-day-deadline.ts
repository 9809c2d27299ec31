import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { type Deadline, deadline } from './deadline.ts';
import type { When } from './instant.ts';
import { LAST_DUE_DAY, type Period, readPeriod, refuseAfterLastYear } from './period.ts';

export interface CalendarDayPeriod {
  from: Date | When;
  /** 1 to 1000. */
  days: number;
}

/**
 * The last day of a period of calendar days. The day of `from` is day 0, whatever the hour; the deadline is never rolled forward.
 * InvalidInputError where it would be later than 9999-12-30.
 */
export function computeCalendarDayDeadline(period: CalendarDayPeriod): Deadline {
  const issues: InputIssue[] = [];
  const read = readPeriod(period, 'days', issues);
  if (!read || issues.length > 0) throw new InvalidInputError(issues);
  return calendarDayDeadline(read);
}

/** The same of a period already read. */
export function calendarDayDeadline({ from, length }: Period): Deadline {
  refuseAfterLastYear(from + length, 'days', LAST_DUE_DAY - from);
  return deadline(from, from + length, []);
}
