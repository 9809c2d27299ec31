import { describe, expect, it } from 'vitest';
import {
  dateFault,
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
    ['1900-01-01', FIRST_DAY, 1],
    ['1900-02-28', FIRST_DAY + 58, 3],
    ['1900-03-01', FIRST_DAY + 59, 4],
    ['9999-12-31', LAST_DAY, 5],
  ])('%s is day %i, and weekday %i', (date, day, dayOfWeek) => {
    expect(dayNumber(date)).toBe(day);
    expect(plainDate(day)).toBe(date);
    expect(weekday(day)).toBe(dayOfWeek);
  });

  it('every day from 1900 to 9999 has its own date, in order, and weekdays turn in sevens', () => {
    let before = '';
    for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
      const date = plainDate(day);
      if (!(date > before && date.length === 10)) throw new Error(`${date} follows ${before}`);
      if (dayNumber(date) !== day) throw new Error(`${date} is not day ${day}`);
      if (day > FIRST_DAY && weekday(day) !== (weekday(day - 1) + 1) % 7) throw new Error(date);
      before = date;
    }
    expect(before).toBe('9999-12-31');
  });

  it('no month of 400 years has a day after its last', () => {
    const wrong: string[] = [];
    for (let year = 1900; year < 2300; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const dateOf = (day: number) => `${year}-${`${month}`.padStart(2, '0')}-${day}`;
        if (!isPlainDate(dateOf(last)) || isPlainDate(dateOf(last + 1))) wrong.push(dateOf(last));
      }
    }
    expect(wrong).toEqual([]);
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
    expect(dateFault(text)).toBe('not-a-date');
  });

  it.each(['1899-12-31', '0026-03-27', '0004-02-29', '0000-01-01'])('%s is before 1900', (text) => {
    expect(dayNumber(text)).toBeUndefined();
    expect(dateFault(text)).toBe('before-1900');
  });

  it.each(['0026-02-29', '1899-02-29', '0000-13-01'])('%s does not exist, in whatever year', (text) => {
    expect(dateFault(text)).toBe('not-a-date');
  });

  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '2026-12-31'])('%s is one', (text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(dateFault(text)).toBeUndefined();
  });
});
