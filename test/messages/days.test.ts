import { isMainThread } from 'node:worker_threads';
import { cy as welshLocale } from 'date-fns/locale/cy';
import { enGB as englishLocale } from 'date-fns/locale/en-GB';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';

describe.each([
  [en, englishLocale],
  [cy, welshLocale],
])('the names of days and months', (words, { localize }) => {
  it(`are those of date-fns: ${words.language}`, () => {
    expect(words.weekdays).toEqual(
      ([0, 1, 2, 3, 4, 5, 6] as const).map((day) => localize.day(day, { width: 'wide' })),
    );
    expect(words.months).toEqual(
      ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) =>
        localize.month(month, { width: 'wide' }),
      ),
    );
  });
});

const { env } = process;
const zoneBefore = env.TZ;

/** A worker thread cannot change its zone. */
describe.skipIf(!isMainThread).each([
  ['Pacific/Apia', 12],
  ['America/Nuuk', 21],
  ['Pacific/Kiritimati', 13],
  ['Europe/London', 23],
])('in a process whose clocks are those of %s', (zone, hour) => {
  afterAll(() => {
    if (zoneBefore === undefined) delete env.TZ;
    else env.TZ = zoneBefore;
  });

  it.each([
    ['2011-12-30', 'Friday 30 December 2011', 'dydd Gwener 30 Rhagfyr 2011'],
    ['2025-03-30', 'Sunday 30 March 2025', 'dydd Sul 30 Mawrth 2025'],
    ['2027-01-05', 'Tuesday 5 January 2027', 'dydd Mawrth 5 Ionawr 2027'],
    ['2028-02-29', 'Tuesday 29 February 2028', 'dydd Mawrth 29 Chwefror 2028'],
  ])('%s', async (date, english, welsh) => {
    env.TZ = zone;
    expect(new Date('2025-03-29T23:30Z').getHours()).toBe(hour);
    vi.resetModules();
    const { dayInWords } = await import('../../src/messages/day-in-words.ts');
    expect(dayInWords(date, en, (day) => day)).toBe(english);
    expect(dayInWords(date, cy, (day) => day)).toBe(welsh);
  });
});
