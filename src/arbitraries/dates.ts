import * as fc from 'fast-check';
import { type DayNumber, type PlainDate, plainDate, readPlainDate } from '../deadlines/civil-date.ts';
import type { When } from '../deadlines/instant.ts';
import { InvalidInputError, issue } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';

/**
 * The days of two dates.
 *
 * @throws InvalidInputError if one of them does not exist, or they span fewer days than asked for
 */
export function readDays(from: PlainDate, until: PlainDate, fewest = 1): [DayNumber, DayNumber] {
  const issues: InputIssue[] = [];
  const first = readPlainDate(from, 'constraints.from', issues);
  const last = readPlainDate(until, 'constraints.until', issues);
  if (first === undefined || last === undefined) throw new InvalidInputError(issues);
  if (first + fewest - 1 > last) throw new InvalidInputError([issue('constraints', 'calendar-out-of-order')]);
  return [first, last];
}

/** Times of a day that fall on the same date in London all year round. */
const times = ['', 'T09:15Z', 'T12:00:00+01:00', 'T21:45:30.5Z', 'T08:30:00-05:00'];

/** The same day as a date, or as an instant within it. */
export const whenOn = (day: DayNumber): fc.Arbitrary<When> =>
  fc.constantFrom(...times).map((time) => plainDate(day) + time);
