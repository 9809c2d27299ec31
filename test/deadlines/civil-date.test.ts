import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  FIRST_DAY,
  isPlainDate,
  LAST_DAY,
  plainDate,
  weekday,
} from '../../src/deadlines/civil-date.ts';

describe('a civil date is a count of whole days', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['2000-02-29', 11_016, 2],
    ['2026-06-10', 20_614, 3],
    ['0001-01-01', FIRST_DAY, 1],
    ['0099-12-31', -683_004, 4],
    ['9999-12-31', LAST_DAY, 5],
  ])('%s is day %i, and weekday %i', (date, day, dayOfWeek) => {
    expect(dayNumber(date)).toBe(day);
    expect(plainDate(day)).toBe(date);
    expect(weekday(day)).toBe(dayOfWeek);
  });

  it('every day of ten thousand years has its own date, in order, and weekdays turn in sevens', () => {
    let before = '';
    for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
      const date = plainDate(day);
      if (!(date > before && date.length === 10)) throw new Error(`${date} follows ${before}`);
      if (day > FIRST_DAY && weekday(day) !== (weekday(day - 1) + 1) % 7) throw new Error(date);
      before = date;
    }
    expect(before).toBe('9999-12-31');
  });
});

describe('what is no date of the calendar is refused', () => {
  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0000-12-31',
    '10000-01-01',
    '+002026-01-01',
    '-000001-01-01',
    '2026-1-5',
    '2026-01-05 ',
    ' 2026-01-05',
    '2026-01-05\n',
    '2026-01-05T00:00Z',
    '20260105',
    '2026-W02-1',
    '2026-005',
    '٢٠٢٦-٠١-٠٥',
    '２０２６-01-05',
    '2026‐01‐05',
    '',
  ])('%j', (text) => {
    expect(dayNumber(text)).toBeUndefined();
    expect(isPlainDate(text)).toBe(false);
  });

  it.each(['2024-02-29', '2000-02-29', '0004-02-29', '2026-12-31'])('%s is one', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });
});
