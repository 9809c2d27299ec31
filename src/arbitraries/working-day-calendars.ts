import * as fc from 'fast-check';
import type { WorkingDayCalendar } from '../deadlines/calendar.ts';
import { type DayNumber, type PlainDate, plainDate } from '../deadlines/civil-date.ts';
import { readDays } from './dates.ts';
import { objectOf } from './presence.ts';

export interface WorkingDayCalendarConstraints {
  /** No calendar begins before this day; it may begin on it. Left out: 2012-01-01. */
  from?: PlainDate | undefined;
  /** No calendar ends after this day; it may end on it. Left out: 2028-12-31. */
  until?: PlainDate | undefined;
  /** The shortest span in days, its first and last day included. Left out: 1. */
  minDays?: number | undefined;
  /** The most entries in `holidays`, this number included. Left out: 50. */
  maxHolidays?: number | undefined;
}

/**
 * Valid calendars, as a caller might write them: holidays in any order, at weekends too, and some dates named twice.
 * They shrink towards short spans at `from` without holidays. InvalidInputError for constraints that no calendar can meet.
 */
export function workingDayCalendars(
  constraints: WorkingDayCalendarConstraints = {},
): fc.Arbitrary<WorkingDayCalendar> {
  const { from = '2012-01-01', until = '2028-12-31', minDays = 1, maxHolidays = 50 } = constraints;
  const [earliest, latest] = readDays(from, until, minDays);
  return fc
    .integer({ min: earliest, max: latest - minDays + 1 })
    .chain((first) => fc.tuple(fc.constant(first), fc.integer({ min: first + minDays - 1, max: latest })))
    .chain(([first, last]) =>
      objectOf({
        name: fc.string(),
        from: fc.constant(plainDate(first)),
        until: fc.constant(plainDate(last)),
        holidays: fc.array(holidays(first, last), { maxLength: maxHolidays, size: 'max' }),
      }),
    );
}

function holidays(first: DayNumber, last: DayNumber): fc.Arbitrary<{ date: PlainDate; name: string }> {
  return objectOf({ date: fc.integer({ min: first, max: last }).map(plainDate), name: fc.string() });
}
