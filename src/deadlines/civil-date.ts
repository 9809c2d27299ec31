import { issue } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { memoize } from '../internal/memoize.ts';
import { addWrongValue } from './wrong-value.ts';

/** A civil date in Europe/London, 'YYYY-MM-DD', from 0001-01-01 to 9999-12-31. */
export type PlainDate = string;

/** A civil date as a count of whole days; 1970-01-01 is 0. It belongs to no time zone, and a day is always one more than the day before. */
export type DayNumber = number;

export const MILLISECONDS_IN_DAY = 86_400_000;

/** 0001-01-01. */
export const FIRST_DAY: DayNumber = -719_162;

/** 9999-12-31. */
export const LAST_DAY: DayNumber = 2_932_896;

export const isCivilDay = (day: DayNumber): boolean => day >= FIRST_DAY && day <= LAST_DAY;

/** The day that 'YYYY-MM-DD' names; undefined where it names none, as 2026-02-30 does. */
export function dayNumber(text: string): DayNumber | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(text)) return undefined;
  const time = Date.parse(text);
  const day = time / MILLISECONDS_IN_DAY;
  return isCivilDay(day) && new Date(time).getUTCDate() === Number(text.slice(8)) ? day : undefined;
}

export const isPlainDate = (text: string): boolean => dayNumber(text) !== undefined;

/** How many days are memoize: more than the bundled years have, and little to hold. */
export const MOST_DAYS = 8_000;

/** The date of a day from FIRST_DAY to LAST_DAY, both included. */
export const plainDate: (day: DayNumber) => PlainDate = /* @__PURE__ */ memoize(
  (day) => new Date(day * MILLISECONDS_IN_DAY).toISOString().slice(0, 10),
  MOST_DAYS,
);

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day of a 'YYYY-MM-DD' that a caller gave; undefined, and an issue added, where it is none. An Instant is refused. */
export function readPlainDate(value: unknown, path: string, issues: InputIssue[]): DayNumber | undefined {
  if (typeof value !== 'string') {
    addWrongValue(value, path, ['string'], issues);
    return undefined;
  }
  const day = dayNumber(value);
  if (day === undefined) issues.push(issue(path, 'not-a-date'));
  return day;
}
