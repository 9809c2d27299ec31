import type { PlainDate } from './civil-date.ts';

/** A day that a period of working days passes over. */
export interface SkippedDay {
  /** The day passed over. */
  readonly date: PlainDate;
  /** A holiday that falls at a weekend counts as the weekend day. */
  readonly reason: 'saturday' | 'sunday' | 'holiday';
  /** The holiday's name, as the calendar has it; left out for a Saturday or a Sunday. */
  readonly name?: string;
}
