import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingDayCalendars } from '../../src/arbitraries/working-day-calendars.ts';
import type { WorkingDayCalendar } from '../../src/deadlines/calendar.ts';
import { calendarFromGovUk } from '../../src/deadlines/calendar-from-gov-uk.ts';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';
import { isWorkingDay } from '../../src/deadlines/is-working-day.ts';
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

  it('is the bundled one from any run of the bundled years, in any order', () => {
    fc.assert(
      fc.property(
        feeds,
        fc.integer({ min: 2012, max: 2029 }),
        fc.nat(17),
        fc.func(fc.nat()),
        (division, first, years, key) => {
          const listed = holidays.filter(({ date }) => date >= `${first}` && date < `${first + years}`);
          const shuffled = [...listed].sort((left, right) => key(left.date) - key(right.date));
          expect(calendarFromGovUk(publishedFeed(shuffled, division))).toStrictEqual(englandAndWales);
        },
      ),
    );
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

describe('generated calendars', () => {
  const within = workingDayCalendars({ from: '2024-02-28', until: '2024-03-01', maxHolidays: 2 });
  const accepted = (calendar: WorkingDayCalendar) => isWorkingDay(calendar.from, { calendar }) !== undefined;

  it('are accepted, lie within their bounds, both included, and are no longer than asked for', () => {
    const kinds = reached('first day', 'last day', 'two holidays');
    fc.assert(
      fc.property(within, (calendar) => {
        expect(accepted(calendar)).toBe(true);
        expect(calendar.from >= '2024-02-28' && calendar.until <= '2024-03-01').toBe(true);
        expect(calendar.holidays.length).toBeLessThanOrEqual(2);
        kinds.note('first day', calendar.from === '2024-02-28');
        kinds.note('last day', calendar.until === '2024-03-01');
        kinds.note('two holidays', calendar.holidays.length === 2);
      }),
    );
    kinds.all();
  });

  it('shrink to calendars that are accepted too', () => {
    let shrunk = 0;
    const arbitrary = workingDayCalendars({ minDays: 3 });
    const property = fc.property(arbitrary, (calendar) => {
      shrunk += 1;
      expect(accepted(calendar)).toBe(true);
      expect(Date.parse(calendar.until) - Date.parse(calendar.from)).toBeGreaterThanOrEqual(2 * DAY);
      return calendar.holidays.length === 0;
    });
    const { failed, counterexample, numShrinks } = fc.check(property, { numRuns: 1000 });
    expect(failed).toBe(true);
    expect(numShrinks).toBeGreaterThan(0);
    expect(counterexample?.[0].holidays).toHaveLength(1);
    expect(shrunk).toBeGreaterThan(numShrinks);
  });

  it('are refused where no calendar can meet the constraints', () => {
    expect(() => workingDayCalendars({ from: '2024-03-01', until: '2024-02-28' })).toThrow(
      expect.objectContaining({ name: 'InvalidInputError' }),
    );
    expect(() => workingDayCalendars({ from: '2024-02-30' })).toThrow(
      expect.objectContaining({ name: 'InvalidInputError' }),
    );
  });
});
