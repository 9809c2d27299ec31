import { issue, refuse } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { readObject } from '../input/own-data.ts';
import { type DayNumber, LAST_DAY } from './civil-date.ts';
import type { Deadline } from './deadline.ts';
import { readWhen } from './instant.ts';
import { addWrongValue } from './wrong-value.ts';

/** A number of days of either kind, counted from day 0. */
export interface Period {
  /** Day 0. */
  readonly from: DayNumber;
  readonly length: number;
}

export const LONGEST = 1_000;

/** 9999-12-30. What is due on the day after it is late from a midnight that cannot be written as an Instant. */
export const LAST_DUE_DAY: DayNumber = LAST_DAY - 1;

/** A period that a caller gave, its length under the name of its unit; undefined, and issues added, if it is not valid. */
export function readPeriod(
  value: unknown,
  unit: 'workingDays' | 'days',
  issues: InputIssue[],
): Period | undefined {
  const read = readObject(value, '', ['from', unit], issues);
  if (!read) return undefined;
  const from = readWhen(read.from, 'from', issues);
  const length = readLength(read[unit], unit, issues);
  return from === undefined || length === undefined ? undefined : { from, length };
}

function readLength(value: unknown, path: string, issues: InputIssue[]): number | undefined {
  if (typeof value !== 'number') addWrongValue(value, path, ['number'], issues);
  else if (!Number.isInteger(value)) issues.push(issue(path, 'not-a-whole-number'));
  else if (value < 1) issues.push(issue(path, 'too-small', ['1']));
  else if (value > LONGEST) issues.push(issue(path, 'too-large', [`${LONGEST}`]));
  else return value;
  return undefined;
}

/** @throws InvalidInputError, which blames `from`, if there is no deadline because it would fall after LAST_DUE_DAY */
export function requireDeadline(deadline: Deadline | undefined): Deadline {
  return deadline ?? refuse(issue('from', 'too-late'));
}
