import type { DataCode } from './issue.ts';

/** The sentence for each code. It is given what would have been accepted, as far as that can be listed. */
export type IssueWords<Code extends string> = Readonly<Record<Code, (expected: readonly string[]) => string>>;

const typeWords: Readonly<Record<string, string>> = {
  object: 'a plain object',
  array: 'a list',
  boolean: 'true or false',
  string: 'text',
  number: 'a number',
  date: 'a Date',
};

export const listed = (expected: readonly string[]) => expected.map((name) => `“${name}”`).join(', ');

/** What follows where something is listed that would have been accepted. */
export const where = (expected: readonly string[], say: (listed: string) => string) =>
  expected.length > 0 ? say(expected.join(', ')) : '';

/** In English, since every error carries its sentence. The catalogue `en` takes them from here. */
export const dataWords: IssueWords<DataCode> = {
  missing: () => 'This is required.',
  'wrong-type': (expected) =>
    expected.length > 0
      ? `This must be ${expected.map((type) => typeWords[type] ?? `of type ${type}`).join(' or ')}.`
      : 'This has the wrong type.',
  'unknown-key': (expected) =>
    `A key here is not known${where(expected, (key) => `; the nearest is “${key}”`)}; check that this kind of input is expected here.`,
  inherited: () => 'This is inherited and would be missed; set it on the object itself.',
  unreadable: () => 'This could not be read; give plain data, as in JSON.',
  'too-many': (expected) =>
    `This list is too long${where(expected, (most) => `; it can have at most ${most}`)}.`,
  'not-a-whole-number': () => 'This must be a whole number.',
  'too-small': (expected) =>
    `This is too small${where(expected, (least) => `; it must be at least ${least}`)}.`,
  'too-large': (expected) => `This is too large${where(expected, (most) => `; it must be at most ${most}`)}.`,
  'not-a-date': () => 'This must be a date that exists (YYYY-MM-DD).',
  'not-an-instant': () =>
    'This must be a date that exists (YYYY-MM-DD), or a date and time with its offset (YYYY-MM-DDTHH:mm with Z or ±HH:mm).',
  'before-1900': () => 'This date is before 1900; check the year.',
  'too-late': () => 'This date, or the period that starts on it, goes beyond the year 9999; check the year.',
  'calendar-out-of-order': () => 'The last day of the calendar cannot be before its first.',
  'holiday-outside-calendar': () => 'This day must be one that the calendar covers.',
  'more-issues': () => 'There are more issues than are listed; correct the listed ones first.',
};
