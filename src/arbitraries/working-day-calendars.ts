import * as fc from 'fast-check';
import { MOST_HOLIDAYS, type WorkingDayCalendar } from '../deadlines/calendar.ts';
import { type DayNumber, LAST_DAY, type PlainDate, plainDate } from '../deadlines/civil-date.ts';
import { aDay, checkConstraints, wholeNumber } from './check-constraints.ts';
import { readDays } from './dates.ts';
import { objectOf } from './presence.ts';

/** What generated calendars keep to. */
export interface WorkingDayCalendarConstraints {
  /** No calendar begins before this day; it may begin on it. Left out: 2012-01-01. */
  from?: PlainDate | undefined;
  /** No calendar ends after this day; it may end on it. Left out: 2028-12-31. */
  until?: PlainDate | undefined;
  /** The shortest span in days, its first and last day included; at least 1. Left out: 1. */
  minDays?: number | undefined;
  /** The most entries in `holidays`, this number included; from 0 to 10,000. Left out: 50. */
  maxHolidays?: number | undefined;
}

/**
 * Valid calendars, as a caller might write them: with holidays in any order, at weekends too, and some dates listed twice. They shrink towards a short span at
 * `from` without holidays.
 *
 * @throws InvalidInputError if a constraint has a name or a value that is not allowed, or no calendar can meet them all
 * @example
 * fc.assert(fc.property(workingDayCalendars({ minDays: 30 }), (calendar) => {
 *   const { dueOn } = computeWorkingDayDeadline({ from: calendar.from, workingDays: 1 }, { calendar });
 *   expect(isWorkingDay(dueOn, { calendar })).toBe(true);
 * }));
 */
export function workingDayCalendars(
  constraints: WorkingDayCalendarConstraints = {},
): fc.Arbitrary<WorkingDayCalendar> {
  checkConstraints(constraints, {
    from: aDay,
    until: aDay,
    minDays: wholeNumber(1, LAST_DAY),
    maxHolidays: wholeNumber(0, MOST_HOLIDAYS),
  });
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
