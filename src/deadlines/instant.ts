import { InvalidInputError, issue } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { type DayNumber, dayNumber, MILLISECONDS_IN_DAY, type PlainDate, plainDate } from './civil-date.ts';
import { londonDay } from './london.ts';
import { addWrongValue } from './wrong-value.ts';

/** 'YYYY-MM-DDTHH:mm[:ss[.fraction]]' with 'Z' or '±HH:mm'. Without either it names no instant, and is refused. */
export type Instant = string;

/** When something happened: an Instant is read as its civil date in Europe/London. */
export type When = Instant | PlainDate;

/** The civil date in Europe/London of an instant; a PlainDate is its own. InvalidInputError where it is neither, or outside the years 0001 to 9999. */
export function londonDateOf(when: Date | When): PlainDate {
  const issues: InputIssue[] = [];
  const day = readWhen(when, '', issues);
  if (day === undefined) throw new InvalidInputError(issues);
  return plainDate(day);
}

/** An instant in UTC, 'YYYY-MM-DDTHH:mm:ssZ', from milliseconds that make whole seconds. */
export function instant(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The day, in London, of a Date or When that a caller gave; undefined, and an issue added, where it is neither. */
export function readWhen(value: unknown, path: string, issues: InputIssue[]): DayNumber | undefined {
  const given = typeof value === 'string' ? value : timeOf(value);
  if (given === undefined) {
    addWrongValue(value, path, ['string', 'date'], issues);
    return undefined;
  }
  const day = typeof given === 'string' ? dayOfWhen(given) : londonDay(given);
  if (day === undefined) issues.push(issue(path, 'not-an-instant'));
  return day;
}

const INSTANT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** The day, in London, that a When names; undefined where it is none. A fraction of a second moves no date: a day begins on a whole second. */
export function dayOfWhen(text: string): DayNumber | undefined {
  const plain = dayNumber(text);
  if (plain !== undefined) return plain;
  const [, date = '', hours, minutes, seconds = 0, sign, offsetHours = 0, offsetMinutes = 0] =
    INSTANT.exec(text) ?? [];
  const day = dayNumber(date);
  if (day === undefined) return undefined;
  const local = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const ahead = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60;
  return londonDay(day * MILLISECONDS_IN_DAY + (sign === '-' ? local + ahead : local - ahead) * 1000);
}

/** The time of a true Date, in milliseconds; NaN for an invalid one; undefined for anything else, a Proxy of a Date included. */
function timeOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}
