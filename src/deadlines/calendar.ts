import { issue } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { at, MOST_ISSUES, readList, readObject } from '../input/own-data.ts';
import { type DayNumber, type PlainDate, plainDate, readPlainDate } from './civil-date.ts';
import type { CoveredDays } from './covered-days.ts';
import { addWrongValue } from './wrong-value.ts';

/**
 * The holidays between two dates. Saturdays and Sundays are never working days and need not be listed. To count or check a date outside `from` to `until`
 * throws an OutsideCalendarError; `requiredRecords` lists the item as 'outside-calendar' instead. Dates are from 1900-01-01 to 9999-12-31.
 */
export interface WorkingDayCalendar {
  /** A name to show to people, used in errors and reports. */
  name: string;
  /** The first date covered. */
  from: PlainDate;
  /** The last date covered, not before `from`. */
  until: PlainDate;
  /** The holidays, in any order: at most 10,000, each from `from` to `until`. If a date is listed twice, its first name is used. */
  holidays: readonly {
    /** The day off. */
    date: PlainDate;
    /** Why it is one, such as 'Good Friday'. */
    name: string;
  }[];
}

export const MOST_HOLIDAYS = 10_000;

/** The calendars made here. They are deeply frozen, so each is read once. A caller's own is read at every call, as it may have changed. */
const published = /* @__PURE__ */ new WeakMap<WorkingDayCalendar, CoveredDays>();

/** The same days as a frozen calendar, its holidays in order of date. */
export function publishCalendar({ name, first, last, holidays }: CoveredDays): WorkingDayCalendar {
  const inOrder = [...holidays].sort(([left], [right]) => left - right);
  const calendar = Object.freeze({
    name,
    from: plainDate(first),
    until: plainDate(last),
    holidays: Object.freeze(inOrder.map(([day, name]) => Object.freeze({ date: plainDate(day), name }))),
  });
  published.set(calendar, { name, first, last, holidays, deadlines: new Map() });
  return calendar;
}

/** What a calendar covers. If it is not valid, issues are added, and the result may be undefined. */
export function readCalendar(value: unknown, path: string, issues: InputIssue[]): CoveredDays | undefined {
  const days = published.get(value as WorkingDayCalendar);
  if (days) return days;
  const read = readObject(value, path, ['name', 'from', 'until', 'holidays'], issues);
  if (!read) return undefined;
  const name = readName(read.name, at(path, 'name'), issues);
  const first = readPlainDate(read.from, at(path, 'from'), issues);
  const last = readPlainDate(read.until, at(path, 'until'), issues);
  if (name === undefined || first === undefined || last === undefined) return undefined;
  if (first > last) {
    issues.push(issue(path, 'calendar-out-of-order'));
    return undefined;
  }
  const holidays = readHolidays(read.holidays, at(path, 'holidays'), { first, last }, issues);
  return { name, first, last, holidays };
}

/** The names of listed days by their day; issues are added for what is not a holiday within the span. The first name for a day counts. */
export function readHolidays(
  value: unknown,
  path: string,
  { first, last }: Pick<CoveredDays, 'first' | 'last'>,
  issues: InputIssue[],
): Map<DayNumber, string> {
  const holidays = new Map<DayNumber, string>();
  for (const [place, holiday] of (readList(value, path, MOST_HOLIDAYS, issues) ?? []).entries()) {
    if (issues.length > MOST_ISSUES) break;
    const read = readObject(holiday, at(path, place), ['date', 'name'], issues);
    if (!read) continue;
    const datePath = at(at(path, place), 'date');
    const day = readPlainDate(read.date, datePath, issues);
    const name = readName(read.name, at(at(path, place), 'name'), issues);
    if (day === undefined || name === undefined) continue;
    if (day < first || day > last) issues.push(issue(datePath, 'holiday-outside-calendar'));
    else if (!holidays.has(day)) holidays.set(day, name);
  }
  return holidays;
}

export function readName(value: unknown, path: string, issues: InputIssue[]): string | undefined {
  if (typeof value === 'string') return value;
  addWrongValue(value, path, ['string'], issues);
  return undefined;
}
