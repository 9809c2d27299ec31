import type { InputIssue } from '../input/issue.ts';
import { readObject } from '../input/own-data.ts';
import { readCalendar, type WorkingDayCalendar } from './calendar.ts';
import type { CoveredDays } from './covered-days.ts';
import { englandAndWales } from './england-and-wales.ts';

/** The options of the functions that count working days. */
export interface DeadlineOptions {
  /** The calendar to count by. Left out: `englandAndWales`. */
  calendar?: WorkingDayCalendar | undefined;
}

/** The days of the calendar to count by; undefined, and issues added, if the options are not valid. */
export function readDeadlineOptions(options: unknown, issues: InputIssue[]): CoveredDays | undefined {
  if (options === undefined) return readCalendarOption(undefined, issues);
  const read = readObject(options, 'options', ['calendar'], issues);
  return read && readCalendarOption(read.calendar, issues);
}

/** The same for the option alone: for a function that takes others beside it. */
export function readCalendarOption(calendar: unknown, issues: InputIssue[]): CoveredDays | undefined {
  return readCalendar(calendar === undefined ? englandAndWales : calendar, 'options.calendar', issues);
}
