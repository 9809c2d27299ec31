import { expect, test } from 'vitest';
import {
  type WorkingDayCalendarConstraints,
  workingDayCalendars,
} from '../../src/arbitraries/working-day-calendars.ts';
import { isWorkingDay, type WorkingDayCalendar } from '../../src/deadlines/index.ts';
import { issuesOf } from '../input/refusal.ts';
import { sample } from './samples.ts';
import { smallest, walkShrinks } from './shrinks.ts';

const accept = (calendar: WorkingDayCalendar) => isWorkingDay(calendar.from, { calendar });

test('every calendar is valid, and so is everything that it shrinks to', () =>
  walkShrinks(workingDayCalendars({ minDays: 3 }), accept));

test('calendars shrink towards one day, their first, without holidays', () => {
  for (const calendar of smallest(workingDayCalendars()))
    expect(calendar).toEqual({ name: '', from: '2012-01-01', until: '2012-01-01', holidays: [] });
});

test('their spans are those that the constraints allow, all of them, bounds included', () => {
  const calendars = sample(workingDayCalendars({ from: '2024-02-28', until: '2024-03-02', minDays: 2 }));
  expect([...new Set(calendars.map(({ from, until }) => `${from} ${until}`))].sort()).toEqual([
    '2024-02-28 2024-02-29',
    '2024-02-28 2024-03-01',
    '2024-02-28 2024-03-02',
    '2024-02-29 2024-03-01',
    '2024-02-29 2024-03-02',
    '2024-03-01 2024-03-02',
  ]);
});

test('their holidays are on any day of the span, and as many as asked for', () => {
  const days = new Set<string>();
  const within = { from: '2024-02-28', until: '2024-03-01' };
  for (const { from, until, holidays } of sample(workingDayCalendars(within))) {
    for (const { date } of holidays) {
      expect(date >= from && date <= until).toBe(true);
      days.add(date);
    }
  }
  expect([...days].sort()).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  const most = (constraints: WorkingDayCalendarConstraints) =>
    Math.max(...sample(workingDayCalendars(constraints)).map(({ holidays }) => holidays.length));
  expect(most({ ...within, maxHolidays: 12 })).toBe(12);
  expect(most(within)).toBe(50);
});

test('without constraints, their spans are of 2012 to 2028', () => {
  const years = sample(workingDayCalendars()).flatMap(({ from, until }) => [
    Number(from.slice(0, 4)),
    Number(until.slice(0, 4)),
  ]);
  expect([Math.min(...years), Math.max(...years)]).toEqual([2012, 2028]);
});

test('constraints that no calendar can meet are refused, and those that one alone can are not', () => {
  const refused = expect.objectContaining({ name: 'InvalidInputError' });
  expect(() => workingDayCalendars({ from: '2024-03-01', until: '2024-02-28' })).toThrow(refused);
  expect(() => workingDayCalendars({ from: '2024-02-30' })).toThrow(refused);
  expect(() => workingDayCalendars({ from: '2024-02-28', until: '2024-03-01', minDays: 4 })).toThrow(refused);
  const [only] = sample(workingDayCalendars({ from: '2024-02-28', until: '2024-03-01', minDays: 3 }), 1);
  expect(only).toMatchObject({ from: '2024-02-28', until: '2024-03-01' });
});

test.each<[constraints: object, path: string, code: string, expected?: readonly string[]]>([
  [{ maxHolidays: -1 }, 'constraints.maxHolidays', 'too-small', ['0']],
  [{ maxHolidays: 10_001 }, 'constraints.maxHolidays', 'too-large', ['10000']],
  [{ maxHolidays: 1.5 }, 'constraints.maxHolidays', 'not-a-whole-number'],
  [{ minDays: 0 }, 'constraints.minDays', 'too-small', ['1']],
  [{ from: '0026-01-01' }, 'constraints.from', 'before-1900'],
  [{ until: 2026 }, 'constraints.until', 'wrong-type', ['string']],
  [{ maxHoliday: 3 }, 'constraints', 'unknown-key', ['maxHolidays']],
])('constraints that no generator takes are refused: %j', (constraints, path, code, expected) => {
  expect(issuesOf(() => workingDayCalendars(constraints))).toEqual([
    { path, code, ...(expected && { expected }) },
  ]);
});
