import type { PlainDate } from './civil-date.ts';

/** A deadline needs `date`, which the calendar does not cover; `calendar` names the span, both ends included. Compare `name`, not `instanceof`. */
export class OutsideCalendarError extends Error {
  override readonly name = 'OutsideCalendarError';
  readonly date: PlainDate;
  readonly calendar: { readonly name: string; readonly from: PlainDate; readonly until: PlainDate };

  constructor(date: PlainDate, { name, from, until }: { name: string; from: PlainDate; until: PlainDate }) {
    super(`A date was needed that the calendar does not cover; it covers ${from} to ${until}.`);
    this.date = date;
    this.calendar = Object.freeze({ name, from, until });
  }
}
