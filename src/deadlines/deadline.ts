import { type DayNumber, type PlainDate, plainDate } from './civil-date.ts';
import type { SkippedDay } from './covered-days.ts';
import { type Instant, instant } from './instant.ts';
import { londonMidnight } from './london.ts';

/** The last day of a period, which runs to its midnight in Europe/London. */
export interface Deadline {
  /** Day 0. */
  from: PlainDate;
  dueOn: PlainDate;
  /** The first instant that is too late, in UTC: 'YYYY-MM-DDTHH:mm:ssZ'. */
  lateFrom: Instant;
  /** Each day passed over, in order; a holiday at a weekend counts as the weekend day. Empty for calendar days. */
  skipped: readonly SkippedDay[];
}

export function deadline(from: DayNumber, dueOn: DayNumber, skipped: SkippedDay[]): Deadline {
  return Object.freeze({
    from: plainDate(from),
    dueOn: plainDate(dueOn),
    lateFrom: instant(londonMidnight(dueOn + 1)),
    skipped: Object.freeze(skipped),
  });
}
