import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainDate } from '../../src/deadlines/civil-date.ts';
import { whenFault } from '../../src/deadlines/instant.ts';
import { CaseHistorySchema } from '../../src/index.ts';
import { PLAIN_DATE, WHEN } from '../../src/input/patterns.ts';

const plainDate = new RegExp(PLAIN_DATE, 'u');
const when = new RegExp(WHEN, 'u');
const isWhen = (text: string) => whenFault(text) === undefined;

const padded = (number: number, width: number) => `${number}`.padStart(width, '0');
const dates = (years: readonly number[], months: readonly number[], days: readonly number[]) =>
  years.flatMap((year) =>
    months.flatMap((month) => days.map((day) => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`)),
  );
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, number) => number);

test.each([
  ['the end of February in every year', dates(upTo(9999), [2], [28, 29, 30])],
  [
    'every month and day that two digits can write',
    dates([0, 1, 4, 1600, 1896, 1899, 1900, 1904, 2000, 2026, 2028, 9999], upTo(99), upTo(99)),
  ],
])('the pattern of a date takes the dates that the package does: %s', (_, texts) => {
  const differing = texts.filter((text) => plainDate.test(text) !== isPlainDate(text));
  expect(differing).toEqual([]);
  expect(new Set(texts.map((text) => plainDate.test(text))).size).toBe(2);
});

const pieces = fc.tuple(
  fc.constantFrom(
    '2026-03-29',
    '2024-02-29',
    '2026-02-29',
    '1600-02-29',
    '1899-12-30',
    '1900-01-02',
    '9999-12-30',
    '٢٠٢٦-03-29',
    '2026-13-01',
  ),
  fc.constantFrom('T', 't', ' ', ''),
  fc.constantFrom(
    '00:00',
    '23:59',
    '24:00',
    '12:60',
    '9:00',
    '12:00:59',
    '12:00:60',
    '12:00:00.5',
    '12:00:00.',
    '',
  ),
  fc.constantFrom('Z', 'z', '+00:00', '-23:59', '+24:00', '+01:60', '+0100', '+1', ''),
  fc.constantFrom('', '\n', ' '),
);

test('the pattern of a date or instant takes those that the package does', () => {
  const reached = new Set<boolean>();
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((each) => each.join('')),
        fc.string(),
      ),
      (text) => {
        reached.add(when.test(text));
        expect(when.test(text)).toBe(isWhen(text));
      },
    ),
    { numRuns: 20_000 },
  );
  expect(reached.size).toBe(2);
});

test.each([
  ['1900 by its own clock, and the year before in London', '1900-01-01T00:30+01:00'],
  ['1899 by its own clock, and in London too', '1899-12-31T22:30-01:00'],
  ['9999 by its own clock, and the year after in London', '9999-12-31T23:59-01:00'],
])('only the package knows that this lies outside the years 1900 to 9999: %s', (_, text) => {
  expect(when.test(text)).toBe(true);
  expect(isWhen(text)).toBe(false);
  const { error } = CaseHistorySchema.safeParse({ service: 'supported-contact', referralReceivedAt: text });
  expect(error?.issues).toEqual([
    { code: 'custom', path: ['referralReceivedAt'], message: expect.stringMatching(/; check the year\.$/) },
  ]);
});

test.each([
  '1899-12-31T23:30-01:00',
  '1900-01-01T00:00Z',
  '9999-12-31T23:59:59.999Z',
  '9999-12-31T00:30+01:00',
])('both know that this lies within the years 1900 to 9999: %s', (text) => {
  expect(when.test(text)).toBe(true);
  expect(isWhen(text)).toBe(true);
});
