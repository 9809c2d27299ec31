import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';

const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));
const text = (date: Date) => date.toISOString().slice(0, 10);
const after = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);
const firstMonday = (year: number, month: number) => {
  const first = utc(year, month, 1);
  return after(first, (8 - first.getUTCDay()) % 7);
};
const lastMonday = (year: number, month: number) => {
  const last = utc(year, month + 1, 0);
  return after(last, -((last.getUTCDay() + 6) % 7));
};

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return utc(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Where one of these falls at a weekend, the next day after it that is neither weekend nor holiday is kept instead. */
function substituted(days: [Date, string][]): [string, string][] {
  const kept = new Map(
    days.filter(([day]) => day.getUTCDay() % 6 !== 0).map(([day, name]) => [text(day), name]),
  );
  for (const [day, name] of days.filter(([day]) => day.getUTCDay() % 6 === 0)) {
    let instead = after(day, 1);
    while (instead.getUTCDay() % 6 === 0 || kept.has(text(instead))) instead = after(instead, 1);
    kept.set(text(instead), name);
  }
  return [...kept];
}

/** The pattern of the Banking and Financial Dealings Act 1971, with New Year’s Day and the first Monday of May as proclaimed every year. */
function ordinaryYear(year: number): [string, string][] {
  return [
    ...substituted([[utc(year, 1, 1), 'New Year’s Day']]),
    [text(after(easter(year), -2)), 'Good Friday'],
    [text(after(easter(year), 1)), 'Easter Monday'],
    [text(firstMonday(year, 5)), 'Early May bank holiday'],
    [text(lastMonday(year, 5)), 'Spring bank holiday'],
    [text(lastMonday(year, 8)), 'Summer bank holiday'],
    ...substituted([
      [utc(year, 12, 25), 'Christmas Day'],
      [utc(year, 12, 26), 'Boxing Day'],
    ]),
  ];
}

const proclaimed = {
  moved: [
    ['2012-05-28', '2012-06-04', 'Spring bank holiday'],
    ['2020-05-04', '2020-05-08', 'Early May bank holiday (VE day)'],
    ['2022-05-30', '2022-06-02', 'Spring bank holiday'],
  ],
  added: [
    ['2012-06-05', 'Queen’s Diamond Jubilee'],
    ['2022-06-03', 'Platinum Jubilee bank holiday'],
    ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
  ],
} as const;

describe('the listed bank holidays of England and Wales', () => {
  it('are those of the Act and of four proclamations', () => {
    const expected = new Map<string, string>();
    for (let year = 2012; year <= 2028; year += 1) {
      for (const [date, name] of ordinaryYear(year)) expected.set(date, name);
    }
    for (const [ordinary, date, name] of proclaimed.moved) {
      expect(expected.delete(ordinary)).toBe(true);
      expected.set(date, name);
    }
    for (const [date, name] of proclaimed.added) expected.set(date, name);
    const inOrder = [...expected].sort(([left], [right]) => (left < right ? -1 : 1));
    expect(englandAndWales.holidays).toStrictEqual(inOrder.map(([date, name]) => ({ date, name })));
    expect(englandAndWales.holidays).toHaveLength(17 * 8 + 4);
  });

  it('cover 2012 to 2028', () => {
    expect(englandAndWales).toMatchObject({
      name: 'England and Wales',
      from: '2012-01-01',
      until: '2028-12-31',
    });
  });

  it('none falls at a weekend', () => {
    expect(englandAndWales.holidays.filter(({ date }) => new Date(date).getUTCDay() % 6 === 0)).toEqual([]);
  });

  const published = new URL('../../../shared/data/bank-holidays.json', import.meta.url);
  it.skipIf(!existsSync(published))('are as published', () => {
    const feed = JSON.parse(readFileSync(published, 'utf8'));
    expect(englandAndWales.holidays).toStrictEqual(
      feed['england-and-wales'].events.map(({ date, title }: { date: string; title: string }) => ({
        date,
        name: title,
      })),
    );
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(englandAndWales)).toBe(true);
    expect(Object.isFrozen(englandAndWales.holidays)).toBe(true);
    expect(englandAndWales.holidays.every((holiday) => Object.isFrozen(holiday))).toBe(true);
  });
});
