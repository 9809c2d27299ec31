import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { publishCalendar, readCalendar, readHolidays, type WorkingDayCalendar } from './calendar.ts';

/**
 * The same calendar with more closed days, such as an office closure. A closure on a listed holiday leaves the holiday its name.
 * At most 10,000 closures; InvalidInputError for one outside the calendar's span.
 */
export function withClosures(
  calendar: WorkingDayCalendar,
  closures: WorkingDayCalendar['holidays'],
): WorkingDayCalendar {
  const issues: InputIssue[] = [];
  const days = readCalendar(calendar, 'calendar', issues);
  const closed = days && readHolidays(closures, 'closures', days, issues);
  if (!closed || issues.length > 0) throw new InvalidInputError(issues);
  return publishCalendar({ ...days, holidays: new Map([...closed, ...days.holidays]) });
}
