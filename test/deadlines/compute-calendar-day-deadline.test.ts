import { describe, expect, it } from 'vitest';
import { computeCalendarDayDeadline } from '../../src/deadlines/compute-calendar-day-deadline.ts';
import { refusal } from './refusal.ts';

describe('calendar days are counted from the day of `from`, which is day 0, and never rolled forward', () => {
  it.each([
    ['an ordinary week', '2026-06-10', 7, '2026-06-10', '2026-06-17', '2026-06-17T23:00:00Z'],
    ['ending at a weekend', '2026-06-06', 7, '2026-06-06', '2026-06-13', '2026-06-13T23:00:00Z'],
    ['ending on Christmas Day', '2026-12-18', 7, '2026-12-18', '2026-12-25', '2026-12-26T00:00:00Z'],
    [
      'ending the day before the clocks go forward',
      '2026-03-21',
      7,
      '2026-03-21',
      '2026-03-28',
      '2026-03-29T00:00:00Z',
    ],
    ['ending as the clocks go forward', '2026-03-22', 7, '2026-03-22', '2026-03-29', '2026-03-29T23:00:00Z'],
    [
      'ending the day before the clocks go back',
      '2026-10-17',
      7,
      '2026-10-17',
      '2026-10-24',
      '2026-10-24T23:00:00Z',
    ],
    ['ending as the clocks go back', '2026-10-18', 7, '2026-10-18', '2026-10-25', '2026-10-26T00:00:00Z'],
    ['over a leap day', '2028-02-28', 1, '2028-02-28', '2028-02-29', '2028-03-01T00:00:00Z'],
    ['over none', '2027-02-28', 1, '2027-02-28', '2027-03-01', '2027-03-02T00:00:00Z'],
    [
      'late on a summer evening',
      '2026-06-10T23:30:00Z',
      7,
      '2026-06-11',
      '2026-06-18',
      '2026-06-18T23:00:00Z',
    ],
    ['outside every calendar', '2999-12-31', 1, '2999-12-31', '3000-01-01', '3000-01-02T00:00:00Z'],
    ['a thousand days', '2026-01-01', 1000, '2026-01-01', '2028-09-27', '2028-09-27T23:00:00Z'],
    ['the last deadline', '9999-12-29', 1, '9999-12-29', '9999-12-30', '9999-12-31T00:00:00Z'],
  ])('%s', (_, given, days, from, dueOn, lateFrom) => {
    expect(computeCalendarDayDeadline({ from: given, days })).toStrictEqual({
      from,
      dueOn,
      lateFrom,
      skipped: [],
    });
  });

  it.each([
    ['9999-12-29', 2],
    ['9999-12-30', 1],
    ['9999-12-31', 7],
    ['9999-12-31', 1000],
  ])('%s and %i days would end after 9999-12-30, and `from` is blamed', (from, days) => {
    expect(refusal(() => computeCalendarDayDeadline({ from, days }))).toEqual([['from', 'too-late']]);
  });
});
