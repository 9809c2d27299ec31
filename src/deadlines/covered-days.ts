import { type DayNumber, type PlainDate, plainDate, weekday } from './civil-date.ts';
import { OutsideCalendarError } from './outside-calendar-error.ts';

/** A calendar made ready for looking days up. */
export interface CoveredDays {
  name: string;
  /** First and last covered day, both included. */
  first: DayNumber;
  last: DayNumber;
  /** The name of each listed holiday. */
  holidays: ReadonlyMap<DayNumber, string>;
}

/** A day that a period of working days passes over. */
export interface SkippedDay {
  date: PlainDate;
  reason: 'saturday' | 'sunday' | 'holiday';
  /** Of a holiday, as the calendar has it. */
  name?: string;
}

/** Why a covered day is no working day; undefined if it is one. A holiday at a weekend is the weekend day. */
export function dayOff({ holidays }: CoveredDays, day: DayNumber): SkippedDay | undefined {
  const dayOfWeek = weekday(day);
  if (dayOfWeek === 6) return Object.freeze({ date: plainDate(day), reason: 'saturday' });
  if (dayOfWeek === 0) return Object.freeze({ date: plainDate(day), reason: 'sunday' });
  const name = holidays.get(day);
  return name === undefined ? undefined : Object.freeze({ date: plainDate(day), reason: 'holiday', name });
}

/** Throws OutsideCalendarError for a day that is not covered. */
export function requireCovered(days: CoveredDays, day: DayNumber): void {
  const { name, first, last } = days;
  if (day >= first && day <= last) return;
  throw new OutsideCalendarError(plainDate(day), { name, from: plainDate(first), until: plainDate(last) });
}
