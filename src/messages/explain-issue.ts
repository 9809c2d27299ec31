import type { IssueCode } from '../input/issue.ts';
import { readList } from '../input/own-data.ts';
import type { Catalogue } from './catalogue.ts';
import { own } from './own.ts';

/**
 * The sentence on an issue; undefined where there is no such code. Of what would have been accepted it repeats numbers and types alone: the nearest
 * known key and the listed choices are codes, for programmers, and stand in the issue's `message`.
 */
export function explainIssue(subject: unknown, words: Catalogue): string | undefined {
  const code = own(subject, 'code');
  if (typeof code !== 'string' || !Object.hasOwn(words.issues, code)) return undefined;
  const given = readList(own(subject, 'expected'), '', MOST_EXPECTED, []) ?? [];
  const expected = given.every(isNumberOrType) ? given : [];
  if (expected.length === 0 && listing.includes(code as IssueCode)) return words.unusable;
  return words.issues[code as IssueCode](expected);
}

/** The issues whose sentence is nothing without what would have been accepted. */
const listing: readonly IssueCode[] = [
  'wrong-type',
  'not-a-choice',
  'too-few',
  'too-many',
  'too-small',
  'too-large',
];

/** No issue that is explained with what would have been accepted lists more. */
const MOST_EXPECTED = 10;

const isNumberOrType = (name: unknown): name is string =>
  typeof name === 'string' && /^(\d{1,6}|object|array|boolean|string|number|date)$/.test(name);
