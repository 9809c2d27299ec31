import type { PlainDate } from './civil-date.ts';

/** A day that a period of working days passes over. */
export interface SkippedDay {
  /** The day passed over. */
  readonly date: PlainDate;
  /** Why the day does not count. A holiday at a weekend gives 'saturday' or 'sunday'. */
  readonly reason: 'saturday' | 'sunday' | 'holiday';
  /** The name of the holiday in the calendar. Set only if `reason` is 'holiday'. */
  readonly name?: string;
}
