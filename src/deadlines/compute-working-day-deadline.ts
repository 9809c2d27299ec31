import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { MOST_DAYS } from './civil-date.ts';
import { type CoveredDays, isDayOff, requireCovered, skippedDay } from './covered-days.ts';
import { type Deadline, deadline } from './deadline.ts';
import { type DeadlineOptions, readDeadlineOptions } from './deadline-options.ts';
import type { When } from './instant.ts';
import { LAST_DUE_DAY, LONGEST, type Period, readPeriod, requireDeadline } from './period.ts';
import type { SkippedDay } from './skipped-day.ts';

/** A number of working days, counted from a day. */
export interface WorkingDayPeriod {
  /** When the period starts. Its date in London is day 0. From 1900 to 9999, and within the calendar. */
  from: Date | When;
  /** A whole number from 1 to 1000, both included. */
  workingDays: number;
}

/**
 * Works out a deadline in working days, such as the 10 in which a centre says whether it accepts a referral. The date of `from` in London is day 0, even late
 * in the evening or on a day off. Day 1 is the next working day. The deadline is midnight in London at the end of the last day.
 *
 * @throws InvalidInputError if the period or the options are not valid, or the period would end after 9999-12-30
 * @throws OutsideCalendarError if the calendar does not cover every day from day 0 to the deadline, both included
 * @throws UnknownTimeZoneError if the runtime cannot tell London's time
 * @example
 * computeWorkingDayDeadline({ from: '2026-04-02T09:00+01:00', workingDays: 1 });
 * // { from: '2026-04-02', dueOn: '2026-04-07', lateFrom: '2026-04-07T23:00:00Z', skipped: [
 * //   { date: '2026-04-03', reason: 'holiday', name: 'Good Friday' }, { date: '2026-04-04', reason: 'saturday' },
 * //   { date: '2026-04-05', reason: 'sunday' }, { date: '2026-04-06', reason: 'holiday', name: 'Easter Monday' } ] }
 */
export function computeWorkingDayDeadline(period: WorkingDayPeriod, options?: DeadlineOptions): Deadline {
  const issues: InputIssue[] = [];
  const read = readPeriod(period, 'workingDays', issues);
  const calendar = readDeadlineOptions(options, issues);
  if (!read || !calendar || issues.length > 0) throw new InvalidInputError(issues);
  return requireDeadline(workingDayDeadline(read, calendar));
}

/** The same for a period and a calendar already read; undefined if the period would end after LAST_DUE_DAY. */
export function workingDayDeadline(period: Period, calendar: CoveredDays): Deadline | undefined {
  const { deadlines } = calendar;
  if (!deadlines) return walk(period, calendar);
  const key = period.from * (LONGEST + 1) + period.length;
  const known = deadlines.get(key);
  if (known) return known;
  const found = walk(period, calendar);
  if (deadlines.size >= MOST_DAYS) deadlines.clear();
  if (found) deadlines.set(key, found);
  return found;
}

function walk({ from, length }: Period, calendar: CoveredDays): Deadline | undefined {
  requireCovered(calendar, from);
  const skipped: SkippedDay[] = [];
  let day = from;
  for (let counted = 0; counted < length; ) {
    day += 1;
    if (day > LAST_DUE_DAY) return undefined;
    requireCovered(calendar, day);
    if (isDayOff(calendar, day)) skipped.push(skippedDay(calendar, day));
    else counted += 1;
  }
  return deadline(from, day, skipped);
}
