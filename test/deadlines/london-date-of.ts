import { type PlainDate, plainDate } from '../../src/deadlines/civil-date.ts';
import { readWhen, type When } from '../../src/deadlines/instant.ts';
import { InvalidInputError } from '../../src/input/invalid-input-error.ts';
import type { InputIssue } from '../../src/input/issue.ts';

/** The civil date in London of whatever names one, as every function reads it. */
export function londonDateOf(when: Date | When): PlainDate {
  const issues: InputIssue[] = [];
  const day = readWhen(when, '', issues);
  if (day === undefined) throw new InvalidInputError(issues);
  return plainDate(day);
}
