import type { DataCode } from './issue.ts';

/** The sentence for each code, with what would have been accepted. */
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

/** In English, since every error carries its sentence. They stand here, and the catalogue `en` takes them over. */
export const dataWords: IssueWords<DataCode> = {
  missing: () => 'This is required and was not given.',
  'wrong-type': (expected) =>
    `This has the wrong type; it must be ${expected.map((type) => typeWords[type] ?? type).join(' or ')}.`,
  'unknown-key': (expected) =>
    `A key here is not known.${expected.length > 0 ? ` Did you mean ${listed(expected)}?` : ''}`,
  accessor: () => 'Only plain data is read; this is a getter or setter.',
  'symbol-key': () => 'Only plain data is read; a key here is a symbol.',
  inherited: () => 'Only own values are read; this one is inherited.',
  unreadable: () => 'This could not be read as plain data.',
  'too-many': (expected) => `This list is too long; it takes at most ${expected.join('')}.`,
  'not-a-whole-number': () => 'This must be a whole number.',
  'too-small': (expected) => `This number is too small; it must be at least ${expected.join('')}.`,
  'too-large': (expected) => `This number is too large; it must be at most ${expected.join('')}.`,
  'not-a-date': () => 'This is not a date (YYYY-MM-DD).',
  'not-an-instant': () =>
    'This is neither a date (YYYY-MM-DD) nor a date and time with its offset (YYYY-MM-DDTHH:mm with Z or ±HH:mm).',
  'calendar-out-of-order': () => 'The calendar ends before it begins.',
  'holiday-outside-calendar': () => 'The calendar does not cover this day.',
};
