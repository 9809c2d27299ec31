import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { readObject } from '../input/own-data.ts';
import { dayOff, requireCovered } from './covered-days.ts';
import { type DeadlineOptions, readDeadlineOptions } from './deadline-options.ts';
import { readWhen, type When } from './instant.ts';

/**
 * Working days after `after`, up to and including `until`; 0 where `until` is not later.
 * OutsideCalendarError where the calendar does not cover both days, in either order.
 */
export function countWorkingDays(
  span: { after: Date | When; until: Date | When },
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
    if (!dayOff(calendar, day)) counted += 1;
  }
  return counted;
}
