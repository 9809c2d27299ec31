import { type DayNumber, plainDate, weekday } from './civil-date.ts';
import type { Deadline } from './deadline.ts';
import { OutsideCalendarError } from './outside-calendar-error.ts';
import type { SkippedDay } from './skipped-day.ts';

/** A calendar made ready for looking days up. */
export interface CoveredDays {
  readonly name: string;
  /** First and last covered day, both included. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** The name of each listed holiday. */
  readonly holidays: ReadonlyMap<DayNumber, string>;
  /** The deadlines worked out so far, by day 0 and length. Left out for a caller's own calendar, which may change between two calls. */
  readonly deadlines?: Map<number, Deadline>;
}

export const isWeekend = (day: DayNumber): boolean => weekday(day) % 6 === 0;

/** Whether a covered day is a Saturday, a Sunday or a listed holiday. */
export const isDayOff = ({ holidays }: CoveredDays, day: DayNumber): boolean =>
  isWeekend(day) || holidays.has(day);

/** Why a covered day off is one. A holiday at a weekend is the weekend day. */
export function skippedDay({ holidays }: CoveredDays, day: DayNumber): SkippedDay {
  const date = plainDate(day);
  const dayOfWeek = weekday(day);
  if (dayOfWeek === 6) return Object.freeze({ date, reason: 'saturday' });
  if (dayOfWeek === 0) return Object.freeze({ date, reason: 'sunday' });
  return Object.freeze({ date, reason: 'holiday', name: holidays.get(day) as string });
}

/** @throws OutsideCalendarError if the calendar does not cover the day */
export function requireCovered(days: CoveredDays, day: DayNumber): void {
  const { name, first, last } = days;
  if (day >= first && day <= last) return;
  throw new OutsideCalendarError(plainDate(day), { name, from: plainDate(first), until: plainDate(last) });
}
