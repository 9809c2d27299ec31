import { type DayNumber, type PlainDate, plainDate } from './civil-date.ts';
import { type Instant, instant } from './instant.ts';
import { londonMidnight } from './london.ts';
import type { SkippedDay } from './skipped-day.ts';

/** The deadline of a period: the end of the day `dueOn`, at midnight in London. Plain JSON, deeply frozen. */
export interface Deadline {
  /** Day 0: the date in London from which the period is counted. The next day is the first that can count. */
  readonly from: PlainDate;
  /** The last day of the period, as a date in London. */
  readonly dueOn: PlainDate;
  /** The first instant that is too late, in UTC: 'YYYY-MM-DDTHH:mm:ssZ'. */
  readonly lateFrom: Instant;
  /** Each day passed over between `from` and `dueOn`, in order. Empty for calendar days. */
  readonly skipped: readonly SkippedDay[];
}

/** @throws UnknownTimeZoneError if the runtime cannot tell London's time */
export function deadline(from: DayNumber, dueOn: DayNumber, skipped: SkippedDay[]): Deadline {
  return Object.freeze({
    from: plainDate(from),
    dueOn: plainDate(dueOn),
    lateFrom: instant(londonMidnight(dueOn + 1)),
    skipped: Object.freeze(skipped),
  });
}
