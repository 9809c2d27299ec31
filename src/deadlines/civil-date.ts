import { daysInWeek, millisecondsInDay } from 'date-fns/constants';
import { issue } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { memoize } from '../internal/memoize.ts';
import { addWrongValue } from './wrong-value.ts';

/** A civil date in Europe/London, 'YYYY-MM-DD', from 1900-01-01 to 9999-12-31, such as '2026-03-27'. */
export type PlainDate = string;

/** A civil date as a count of whole days; 1970-01-01 is 0. No time zone is involved, and each day is one more than the day before. */
export type DayNumber = number;

/** 1900-01-01. An earlier date is taken for a typing error. */
export const FIRST_DAY: DayNumber = -25_567;

/** 9999-12-31. */
export const LAST_DAY: DayNumber = 2_932_896;

/** The day of a 'YYYY-MM-DD' from FIRST_DAY on; undefined if the text is not such a date, as '2026-02-30' is not. */
export function dayNumber(text: string): DayNumber | undefined {
  if (text.length !== 10) return undefined;
  const day = dayAtStart(text);
  return day !== undefined && day >= FIRST_DAY ? day : undefined;
}

export const isPlainDate = (text: string): boolean => dayNumber(text) !== undefined;

/** What is wrong with a text in place of a date; undefined if it is one. */
export function dateFault(text: string): 'not-a-date' | 'before-1900' | undefined {
  const day = text.length === 10 ? dayAtStart(text) : undefined;
  if (day === undefined) return 'not-a-date';
  return day < FIRST_DAY ? 'before-1900' : undefined;
}

/** The day that the first ten characters of a text name, in any year from 0000; undefined if that day does not exist. */
export function dayAtStart(text: string): DayNumber | undefined {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const hyphens = text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN;
  if (!(hyphens && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const named = beforeMonth(year, month) + day;
  return named <= beforeMonth(year, month + 1) ? named : undefined;
}

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** The number that the digits from `start` up to `end` write; NaN if one of them is not a digit from 0 to 9. */
export function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let place = start; place < end; place += 1) {
    const digit = text.charCodeAt(place) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * The last day before a month, where month 13 is the next January. Years are counted from March, so that the leap day is the last of its year, and
 * (153 × month + 2) ÷ 5 gives the days from there to a month.
 */
function beforeMonth(year: number, month: number): DayNumber {
  const fromMarch = month > 2 ? year : year - 1;
  const leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  return fromMarch * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) - 719_469;
}

/** How many days are memoized: more than the bundled years have, and little to hold. */
export const MOST_DAYS = 8_000;

/** The date of a day from FIRST_DAY to LAST_DAY, both included. */
export const plainDate: (day: DayNumber) => PlainDate = /* @__PURE__ */ memoize(
  (day) => new Date(day * millisecondsInDay).toISOString().slice(0, 10),
  MOST_DAYS,
);

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: DayNumber): number {
  return (((day + 4) % daysInWeek) + daysInWeek) % daysInWeek;
}

/** The day of a 'YYYY-MM-DD' that a caller gave; undefined, and an issue added, if it is not one. An Instant is refused. */
export function readPlainDate(value: unknown, path: string, issues: InputIssue[]): DayNumber | undefined {
  if (typeof value !== 'string') {
    addWrongValue(value, path, ['string'], issues);
    return undefined;
  }
  const fault = dateFault(value);
  if (fault === undefined) return dayNumber(value);
  issues.push(issue(path, fault));
  return undefined;
}
