import type { PlainDate } from './civil-date.ts';

/**
 * The calendar does not cover a date that a function needed. The bundled calendar covers 2012 to 2028. For later dates give a calendar made with
 * `calendarFromGovUk`.
 *
 * Compare `name`, not `instanceof`: a program may load both the ESM and the CommonJS copy of this package.
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
  /** The first date that was needed and is not covered. */
  readonly date: PlainDate;
  /** The calendar that was used. */
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
