import { describe, expect, it } from 'vitest';
import type { WorkingDayCalendar } from '../../src/deadlines/calendar.ts';
import { computeWorkingDayDeadline } from '../../src/deadlines/compute-working-day-deadline.ts';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';
import { isWorkingDay } from '../../src/deadlines/is-working-day.ts';
import { withClosures } from '../../src/deadlines/with-closures.ts';
import { refusal } from './refusal.ts';

const june: WorkingDayCalendar = {
  name: 'June',
  from: '2026-06-01',
  until: '2026-06-30',
  holidays: [
    { date: '2026-06-12', name: 'later' },
    { date: '2026-06-11', name: 'earlier' },
    { date: '2026-06-11', name: 'again' },
    { date: '2026-06-13', name: 'on a Saturday' },
  ],
};

describe('a caller’s calendar', () => {
  it('may list its holidays in any order; of two for a date the first counts, and a weekend stays one', () => {
    expect(
      computeWorkingDayDeadline({ from: '2026-06-10', workingDays: 1 }, { calendar: june }).skipped,
    ).toEqual([
      { date: '2026-06-11', reason: 'holiday', name: 'earlier' },
      { date: '2026-06-12', reason: 'holiday', name: 'later' },
      { date: '2026-06-13', reason: 'saturday' },
      { date: '2026-06-14', reason: 'sunday' },
    ]);
  });

  it('may cover a single day', () => {
    const calendar = { name: '', from: '2026-06-10', until: '2026-06-10', holidays: [] };
    expect(isWorkingDay('2026-06-10', { calendar })).toBe(true);
  });

  it('may be an altered copy of the bundled one', () => {
    expect(isWorkingDay('2026-12-25', { calendar: { ...englandAndWales, holidays: [] } })).toBe(true);
  });

  it.each<[string, object, string, string]>([
    ['ends before it begins', { from: '2026-07-01' }, '', 'calendar-out-of-order'],
    ['begins on no date', { from: '2026-06-31' }, '.from', 'not-a-date'],
    ['ends at an instant', { until: '2026-06-30T12:00Z' }, '.until', 'not-a-date'],
    ['has no end', { until: undefined }, '.until', 'missing'],
    ['has no name', { name: null }, '.name', 'missing'],
    ['has a number for a name', { name: 7 }, '.name', 'wrong-type'],
    ['has no list of holidays', { holidays: undefined }, '.holidays', 'wrong-type'],
    ['has too long a list', { holidays: Array(10_001).fill(june.holidays[0]) }, '.holidays', 'too-many'],
    ['has a gap in the list', { holidays: Array(1) }, '.holidays.0', 'wrong-type'],
    ['lists no date', { holidays: [{ date: '2026-06-31', name: '' }] }, '.holidays.0.date', 'not-a-date'],
    [
      'lists a day before its span',
      { holidays: [{ date: '2026-05-31', name: '' }] },
      '.holidays.0.date',
      'holiday-outside-calendar',
    ],
    [
      'lists a day after it',
      { holidays: [...june.holidays, { date: '2026-07-01', name: '' }] },
      '.holidays.4.date',
      'holiday-outside-calendar',
    ],
    ['lists a day without a name', { holidays: [{ date: '2026-06-11' }] }, '.holidays.0.name', 'missing'],
    [
      'lists a day with more',
      { holidays: [{ date: '2026-06-11', name: '', notes: '' }] },
      '.holidays.0',
      'unknown-key',
    ],
    ['begins before 1900', { from: '0026-06-01' }, '.from', 'before-1900'],
    [
      'lists a date before 1900',
      { holidays: [{ date: '0026-06-11', name: '' }] },
      '.holidays.0.date',
      'before-1900',
    ],
    ['has a misspelt key', { untill: '2026-06-30' }, '', 'unknown-key'],
  ])('that %s is refused', (_, change, path, code) => {
    const calendar = { ...june, ...change } as WorkingDayCalendar;
    expect(refusal(() => isWorkingDay('2026-06-10', { calendar }))).toEqual([
      [`options.calendar${path}`, code],
    ]);
  });

  it('is not listed to its end where all is wrong', () => {
    const calendar = { ...june, holidays: Array(10_000).fill({ date: '2026-06-31', name: '' }) };
    expect(refusal(() => isWorkingDay('2026-06-10', { calendar })).length).toBeLessThan(200);
  });

  it('may hold ten thousand holidays', () => {
    expect(
      isWorkingDay('2026-06-12', { calendar: { ...june, holidays: Array(10_000).fill(june.holidays[0]) } }),
    ).toBe(false);
  });
});

describe('closures are added to a calendar', () => {
  it('in order of date, and a listed holiday keeps its name', () => {
    const closures = [
      { date: '2026-06-20', name: 'party' },
      { date: '2026-06-11', name: 'party' },
      { date: '2026-06-10', name: 'move' },
    ];
    expect(withClosures(june, closures)).toStrictEqual({
      name: 'June',
      from: '2026-06-01',
      until: '2026-06-30',
      holidays: [
        { date: '2026-06-10', name: 'move' },
        { date: '2026-06-11', name: 'earlier' },
        { date: '2026-06-12', name: 'later' },
        { date: '2026-06-13', name: 'on a Saturday' },
        { date: '2026-06-20', name: 'party' },
      ],
    });
  });

  it('leaving the calendar given as it is, and the result frozen', () => {
    const before = structuredClone(june);
    const calendar = withClosures(june, [{ date: '2026-06-10', name: 'move' }]);
    expect(june).toStrictEqual(before);
    expect(Object.isFrozen(calendar) && Object.isFrozen(calendar.holidays)).toBe(true);
    expect(calendar.holidays.every((holiday) => Object.isFrozen(holiday))).toBe(true);
  });

  it.each([
    ['outside the span', [{ date: '2026-07-01', name: '' }], 'closures.0.date', 'holiday-outside-calendar'],
    ['on no date', [{ date: '2026-06-31', name: '' }], 'closures.0.date', 'not-a-date'],
    ['that are no list', { date: '2026-06-10', name: '' }, 'closures', 'wrong-type'],
  ])('closures %s are refused', (_, closures, path, code) => {
    expect(refusal(() => withClosures(june, closures as never))).toEqual([[path, code]]);
  });

  it('to what is no calendar, they are refused', () => {
    expect(refusal(() => withClosures({ ...june, name: 7 } as never, []))).toEqual([
      ['calendar.name', 'wrong-type'],
    ]);
  });
});
