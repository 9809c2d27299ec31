import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, FIRST_DAY, LAST_DAY, plainDate } from '../../src/deadlines/civil-date.ts';
import { instant } from '../../src/deadlines/instant.ts';
import { londonDay, londonMidnight } from '../../src/deadlines/london.ts';

const DAY = 86_400_000;

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** What the platform says London's date is. */
const platformDate = (milliseconds: number) => format.format(milliseconds).split('/').reverse().join('-');

describe('London’s dates are those of the time zone database', () => {
  it('at the hours around every midnight from 1900 to 2040', () => {
    const wrong: string[] = [];
    for (let midnight = Date.UTC(1900, 0, 2); midnight < Date.UTC(2040, 0); midnight += DAY) {
      for (const hours of [-2, -1, 0, 1 / 48, 2]) {
        for (const time of [midnight + hours * 3_600_000 - 1, midnight + hours * 3_600_000]) {
          if (plainDate(londonDay(time) as number) !== platformDate(time)) wrong.push(instant(time));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('at every quarter of an hour of 2012 to 2028', () => {
    const wrong: string[] = [];
    for (let time = Date.UTC(2012, 0); time < Date.UTC(2029, 0); time += 900_000) {
      if (plainDate(londonDay(time) as number) !== platformDate(time)) wrong.push(instant(time));
    }
    expect(wrong).toEqual([]);
  });

  it('at any instant of the years 1900 to 9999', () => {
    const times = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(10_000, 0) - 1 });
    fc.assert(
      fc.property(times, (time) => {
        expect(plainDate(londonDay(time) as number)).toBe(platformDate(time));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('a day in London runs from its midnight to the next', () => {
  it.each([
    ['2026-06-10', '2026-06-09T23:00:00Z', 24],
    ['2026-01-10', '2026-01-10T00:00:00Z', 24],
    ['2026-03-29', '2026-03-29T00:00:00Z', 23],
    ['2026-10-25', '2026-10-24T23:00:00Z', 25],
    ['1947-04-13', '1947-04-12T23:00:00Z', 23],
    ['1943-08-15', '1943-08-14T22:00:00Z', 25],
  ])('%s begins at %s and has %i hours', (date, begins, hours) => {
    const day = dayNumber(date) as number;
    expect(instant(londonMidnight(day))).toBe(begins);
    expect((londonMidnight(day + 1) - londonMidnight(day)) / 3_600_000).toBe(hours);
  });

  it('so that its first and its last millisecond have its date, on days from 1900 to 9999', () => {
    for (let day = FIRST_DAY; day < LAST_DAY; day += day > 0 && day < 30_000 ? 1 : 97) {
      const [begins, ends] = [londonMidnight(day), londonMidnight(day + 1)];
      if (londonDay(begins) !== day || londonDay(ends - 1) !== day || londonDay(ends) !== day + 1) {
        throw new Error(plainDate(day));
      }
    }
  });
});
