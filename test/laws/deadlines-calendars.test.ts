import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFromGovUk } from '../../src/deadlines/calendar-from-gov-uk.ts';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';
import { publishedFeed } from '../deadlines/published-feed.ts';
import { reached } from './deadlines-reached.ts';

const DAY = 86_400_000;
const later = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

describe('a calendar from the published feed', () => {
  const { holidays } = englandAndWales;
  const feeds = fc.constantFrom<'england-and-wales' | 'cymru-a-lloegr'>(
    'england-and-wales',
    'cymru-a-lloegr',
  );

  const published = new URL('../../../shared/data/bank-holidays.json', import.meta.url);
  it.skipIf(!existsSync(published))('is the bundled one while the feed says the same', () => {
    expect(calendarFromGovUk(JSON.parse(readFileSync(published, 'utf8')))).toStrictEqual(englandAndWales);
  });

  it('is the bundled one from any run of the bundled years to the last, in any order, and refused from any other run', () => {
    const kinds = reached('the bundled one', 'older', 'empty');
    fc.assert(
      fc.property(
        feeds,
        fc.integer({ min: 2012, max: 2028 }),
        fc.oneof(fc.nat(17), fc.constant(17)),
        fc.func(fc.nat()),
        (division, first, years, key) => {
          const listed = holidays.filter(({ date }) => date >= `${first}` && date < `${first + years}`);
          const shuffled = [...listed].sort((left, right) => key(left.date) - key(right.date));
          const call = () => calendarFromGovUk(publishedFeed(shuffled, division));
          const kind = years === 0 ? 'empty' : first + years > 2028 ? 'the bundled one' : 'older';
          if (kind === 'the bundled one') expect(call()).toStrictEqual(englandAndWales);
          else {
            const code = kind === 'empty' ? 'feed-without-events' : 'feed-older-than-calendar';
            expect(call).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code })] }));
          }
          kinds.note(kind);
        },
      ),
      { numRuns: 300 },
    );
    kinds.all();
  });

  it('has a moved day on its new date only', () => {
    fc.assert(
      fc.property(
        feeds,
        fc.constantFrom(...holidays),
        fc.integer({ min: 0, max: 364 }),
        (division, moved, days) => {
          const date = later(`${moved.date.slice(0, 4)}-01-01`, days);
          fc.pre(!holidays.some((listed) => listed.date === date));
          const listed = holidays.map((holiday) => (holiday === moved ? { ...moved, date } : holiday));
          const calendar = calendarFromGovUk(publishedFeed(listed, division));
          expect(calendar.holidays).toContainEqual({ date, name: moved.name });
          expect(calendar.holidays).not.toContainEqual(moved);
          expect(calendar.holidays).toHaveLength(holidays.length);
        },
      ),
    );
  });
});
