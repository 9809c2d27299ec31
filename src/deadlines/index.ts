/** Working days and deadlines in Europe/London. Nothing here needs Zod. */
export { InvalidInputError } from '../input/invalid-input-error.ts';
export type { InputIssue, IssueCode } from '../input/issue.ts';
export type { WorkingDayCalendar } from './calendar.ts';
export { calendarFromGovUk } from './calendar-from-gov-uk.ts';
export type { PlainDate } from './civil-date.ts';
export { type CalendarDayPeriod, computeCalendarDayDeadline } from './compute-calendar-day-deadline.ts';
export { computeWorkingDayDeadline, type WorkingDayPeriod } from './compute-working-day-deadline.ts';
export { countWorkingDays } from './count-working-days.ts';
export type { Deadline } from './deadline.ts';
export type { DeadlineOptions } from './deadline-options.ts';
export { englandAndWales } from './england-and-wales.ts';
export type { Instant, When } from './instant.ts';
export { isWorkingDay } from './is-working-day.ts';
export { OutsideCalendarError } from './outside-calendar-error.ts';
export type { SkippedDay } from './skipped-day.ts';
export { UnknownTimeZoneError } from './unknown-time-zone-error.ts';
export { withClosures } from './with-closures.ts';
