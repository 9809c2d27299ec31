import { millisecondsInDay, millisecondsInMinute, minutesInHour } from 'date-fns/constants';
import { isDate } from 'date-fns/isDate';
import { issue } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { type DayNumber, dayAtStart, digits, FIRST_DAY, LAST_DAY, type PlainDate } from './civil-date.ts';
import { londonDay } from './london.ts';
import { addWrongValue } from './wrong-value.ts';

/**
 * A date and time with its offset from UTC: 'YYYY-MM-DDTHH:mm', then optional seconds and fraction, then 'Z' or an offset such as '+01:00'. For example
 * '2026-03-27T16:45:00Z'. From 1900 to 9999 in London. A text without 'Z' or an offset is refused.
 */
export type Instant = string;

/** A date, or a date and time. Only its date in London is used. */
export type When = Instant | PlainDate;

/** An instant in UTC, 'YYYY-MM-DDTHH:mm:ssZ', from milliseconds that make whole seconds. */
export function instant(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The day in London of a Date or When that a caller gave; undefined, and an issue added, if it is neither. */
export function readWhen(value: unknown, path: string, issues: InputIssue[]): DayNumber | undefined {
  const time = typeof value === 'string' ? timeOf(value) : timeOfDate(value);
  if (time === undefined) {
    addWrongValue(value, path, ['string', 'date'], issues);
    return undefined;
  }
  const fault = timeFault(time);
  if (fault === undefined) return dayAt(value, time);
  issues.push(issue(path, fault));
  return undefined;
}

/** What is wrong with a text in place of a When; undefined if it is one. No time zone is needed to tell. */
export const whenFault = (text: string): ReturnType<typeof timeFault> => timeFault(timeOf(text));

/** The day in London of a valid When. */
export const dayOfWhen = (when: When): DayNumber => dayAt(when, timeOf(when));

const dayAt = (when: unknown, time: number): DayNumber =>
  typeof when === 'string' && when.length === PLAIN_DATE ? time / millisecondsInDay : londonDay(time);

/** London keeps UTC in winter, so that its first and last day begin and end with those of UTC. */
function timeFault(time: number): 'not-an-instant' | 'before-1900' | 'too-late' | undefined {
  if (Number.isNaN(time)) return 'not-an-instant';
  if (time < FIRST_DAY * millisecondsInDay) return 'before-1900';
  return time < (LAST_DAY + 1) * millisecondsInDay ? undefined : 'too-late';
}

/** The time of a true Date in milliseconds, NaN if it is invalid; undefined for anything else, a Proxy of a Date included. */
function timeOfDate(value: unknown): number | undefined {
  try {
    return isDate(value) ? Date.prototype.getTime.call(value) : undefined;
  } catch {
    return undefined;
  }
}

const PLAIN_DATE = 10;
const TIME_AND_OFFSET =
  /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The minute that a When names, in milliseconds, a date as midnight UTC; NaN if it names none. Seconds are dropped: every day begins on a whole minute. */
function timeOf(text: string): number {
  const day = dayAtStart(text);
  if (day === undefined) return Number.NaN;
  if (text.length === PLAIN_DATE) return day * millisecondsInDay;
  if (!TIME_AND_OFFSET.test(text.slice(PLAIN_DATE))) return Number.NaN;
  return day * millisecondsInDay + (minutesAt(text, 11) - offsetOf(text)) * millisecondsInMinute;
}

/** The minutes ahead of UTC with which an instant ends. */
function offsetOf(text: string): number {
  if (text.endsWith('Z')) return 0;
  const minutes = minutesAt(text, text.length - 5);
  return text.at(-6) === '-' ? -minutes : minutes;
}

/** The minutes of the 'HH:mm' at a place. */
const minutesAt = (text: string, start: number): number =>
  digits(text, start, start + 2) * minutesInHour + digits(text, start + 3, start + 5);
