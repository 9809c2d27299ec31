import type { InputIssue, IssueCode } from './issue.ts';

type Words = Record<IssueCode, (expected: readonly string[]) => string>;

const listed = (expected: readonly string[]) => expected.map((name) => `“${name}”`).join(', ');

const typeWords: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
  string: 'text',
  number: 'a number',
  date: 'a Date',
};

/** The English sentence for each way of being refused. They stand here because every error carries one; the catalogue `en` takes them over. */
export const issueWords: Words = {
  missing: () => 'This is required and was not given.',
  'wrong-type': (expected) =>
    `This has the wrong type; it must be ${expected.map((type) => typeWords[type] ?? type).join(' or ')}.`,
  'unknown-key': (expected) =>
    `A key here is not known, so nothing was judged.${expected.length > 0 ? ` Did you mean ${listed(expected)}?` : ''}`,
  accessor: () => 'Only plain data is read; this is a getter or setter.',
  'symbol-key': () => 'Only plain data is read; a key here is a symbol.',
  inherited: () => 'Only an object’s own values are read; this one is inherited.',
  unreadable: () => 'This could not be read as plain data.',
  'not-a-choice': (expected) => `This must be one of ${listed(expected)}.`,
  'too-few': (expected) => `This list is too short; it needs at least ${expected.join('')}.`,
  'too-many': (expected) => `This list is too long; it takes at most ${expected.join('')}.`,
  'not-a-whole-number': () => 'This must be a whole number.',
  'too-small': (expected) => `This number is too small; it must be at least ${expected.join('')}.`,
  'too-large': (expected) => `This number is too large; it must be at most ${expected.join('')}.`,
  'not-a-date': () => 'This is not a date of the calendar, written as YYYY-MM-DD.',
  'not-an-instant': () =>
    'This is neither a date, written as YYYY-MM-DD, nor a date and time with its offset from UTC, written as YYYY-MM-DDTHH:mm with Z or ±HH:mm.',
  'not-a-fact': (expected) =>
    `This is not the path of a fact here.${expected.length > 0 ? ` Did you mean ${listed(expected)}?` : ''}`,
  'under-empty': () => 'At least one statement must be applied.',
  'under-not-applicable': () => 'This statement does not speak to the service that the input names.',
  'review-beyond-sessions': () => 'The review falls after more sessions than the plan has.',
  'sessions-out-of-order': () => 'Sessions must stand in order of their dates.',
  'ceased-before-last-session': () => 'Contact cannot have ceased before the last session that was held.',
  'of-missing': () => 'It must be said which session, incident, concern or non-engagement this belongs to.',
  'of-superfluous': () => 'This record is made once for a case and belongs to no single event.',
  'of-out-of-range': () => 'There is no such session, incident, concern or non-engagement in this history.',
  'completed-too-early': () =>
    'This cannot have been completed on a day before the event that it belongs to.',
  'record-foreign-to-service': () => 'This record does not belong to the service that the history names.',
  'calendar-out-of-order': () => 'The calendar must begin on or before the day on which it ends.',
  'holiday-outside-calendar': () => 'This day lies outside the span that the calendar covers.',
  'feed-division-missing': () => 'The feed holds no bank holidays for England and Wales.',
};

export function englishIssue({ code, expected = [] }: Pick<InputIssue, 'code' | 'expected'>): string {
  return issueWords[code](expected);
}
