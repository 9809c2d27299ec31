import type { PlainDate } from './civil-date.ts';

/**
 * A function needed a date that the calendar does not cover. The bundled calendar ends in 2028: for later dates give one that `calendarFromGovUk` has made from
 * the published bank holidays.
 *
 * Compare `name`, not `instanceof`: an ESM and a CommonJS copy of this package may meet in one process.
 *
 * @example
 * try {
 *   isWorkingDay('2029-01-02');
 * } catch (error) {
 *   const { name, date, calendar } = error as OutsideCalendarError;
 *   if (name === 'OutsideCalendarError') console.log(`${date} is after ${calendar.until}.`);
 * }
 */
export class OutsideCalendarError extends Error {
  override readonly name = 'OutsideCalendarError';
  /** The first date needed that is not covered. */
  readonly date: PlainDate;
  /** The calendar that was counted by. */
  readonly calendar: {
    /** Its name. */
    readonly name: string;
    /** The first date that it covers. */
    readonly from: PlainDate;
    /** The last date that it covers. */
    readonly until: PlainDate;
  };

  constructor(date: PlainDate, calendar: OutsideCalendarError['calendar']) {
    super(
      `A date was needed that the calendar does not cover; it covers ${calendar.from} to ${calendar.until}. Give a calendar that covers it, such as one from calendarFromGovUk.`,
    );
    this.date = date;
    this.calendar = Object.freeze(calendar);
  }
}
