import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { readObject } from '../input/own-data.ts';
import { isDayOff, requireCovered } from './covered-days.ts';
import { type DeadlineOptions, readDeadlineOptions } from './deadline-options.ts';
import { readWhen, type When } from './instant.ts';

/**
 * Counts the working days after `after`, up to and including `until`, by their dates in London. Returns 0 if `until` is the same day or earlier.
 *
 * @throws InvalidInputError if the span or the options are not valid
 * @throws OutsideCalendarError if the calendar does not cover both days, and every day between them
 * @throws UnknownTimeZoneError if one of them is an instant or a Date, and the runtime cannot tell London's time
 * @example
 * countWorkingDays({ after: '2026-04-02', until: '2026-04-07' });
 * // 1: Good Friday, the weekend and Easter Monday are not counted
 */
export function countWorkingDays(
  span: {
    /** The start, not counted, as a date in London. */
    after: Date | When;
    /** The end, counted if it is a working day, as a date in London. */
    until: Date | When;
  },
  options?: DeadlineOptions,
): number {
  const issues: InputIssue[] = [];
  const read = readObject(span, '', ['after', 'until'], issues);
  const after = read && readWhen(read.after, 'after', issues);
  const until = read && readWhen(read.until, 'until', issues);
  const calendar = readDeadlineOptions(options, issues);
  if (after === undefined || until === undefined || !calendar || issues.length > 0) {
    throw new InvalidInputError(issues);
  }
  requireCovered(calendar, after);
  if (until <= after) requireCovered(calendar, until);
  let counted = 0;
  for (let day = after + 1; day <= until; day += 1) {
    requireCovered(calendar, day);
    if (!isDayOff(calendar, day)) counted += 1;
  }
  return counted;
}
