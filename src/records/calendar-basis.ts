import type { WorkingDayCalendar } from '../deadlines/calendar.ts';
import { type DayNumber, type PlainDate, plainDate } from '../deadlines/civil-date.ts';
import { type CoveredDays, isWeekend } from '../deadlines/covered-days.ts';

/** The calendar that a report rests on, and how it differs from the bundled one. */
export interface CalendarBasis extends Readonly<Omit<WorkingDayCalendar, 'holidays'>> {
  /** How its holidays differ from those of the bundled calendar, on weekdays that both calendars cover. */
  readonly differs: {
    /** Dates that are holidays in this calendar and not in the bundled one, in order. */
    readonly added: readonly PlainDate[];
    /** Dates that are holidays in the bundled calendar and not in this one, in order. */
    readonly removed: readonly PlainDate[];
  };
}

export function calendarBasis(calendar: CoveredDays, bundled: CoveredDays): CalendarBasis {
  const { name, first, last } = calendar;
  return {
    name,
    from: plainDate(first),
    until: plainDate(last),
    differs:
      calendar === bundled
        ? { added: [], removed: [] }
        : { added: without(calendar, bundled), removed: without(bundled, calendar) },
  };
}

/** The weekdays that are holidays in the one calendar, and that the other covers and has as working days. */
function without({ holidays }: CoveredDays, other: CoveredDays): PlainDate[] {
  const isWorkingDay = (day: DayNumber) =>
    !isWeekend(day) && day >= other.first && day <= other.last && !other.holidays.has(day);
  return [...holidays.keys()]
    .filter(isWorkingDay)
    .sort((left, right) => left - right)
    .map(plainDate);
}
