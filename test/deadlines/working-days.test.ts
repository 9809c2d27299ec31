import { describe, expect, it } from 'vitest';
import { countWorkingDays } from '../../src/deadlines/count-working-days.ts';
import { isWorkingDay } from '../../src/deadlines/is-working-day.ts';
import { refusal } from './refusal.ts';

describe('a working day is a Monday to Friday without a bank holiday', () => {
  it.each([
    ['2026-06-08', true, 'Monday'],
    ['2026-06-12', true, 'Friday'],
    ['2026-06-13', false, 'Saturday'],
    ['2026-06-14', false, 'Sunday'],
    ['2026-12-25', false, 'Christmas Day'],
    ['2026-12-28', false, 'substitute for Boxing Day'],
    ['2026-12-24', true, 'Christmas Eve'],
    ['2026-04-03', false, 'Good Friday'],
    ['2026-03-17', true, 'St Patrick’s Day is kept elsewhere'],
    ['2026-08-03', true, 'Scotland’s summer bank holiday likewise'],
    ['2020-05-04', true, 'the first Monday of May 2020'],
    ['2020-05-08', false, 'to which its holiday was moved'],
    ['2012-01-01', false, 'the first day covered, a Sunday'],
    ['2028-12-31', false, 'the last'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  it.each(['2011-12-31', '2029-01-01', '2029-01-06'])('%s is not covered', (date) => {
    expect(() => isWorkingDay(date)).toThrow(expect.objectContaining({ name: 'OutsideCalendarError', date }));
  });

  it('an instant is no date', () => {
    expect(refusal(() => isWorkingDay('2026-06-08T12:00Z'))).toEqual([['date', 'not-a-date']]);
  });

  it('a date before 1900 is a typing error', () => {
    expect(refusal(() => isWorkingDay('0026-06-08'))).toEqual([['date', 'before-1900']]);
  });
});

describe('working days are counted after `after`, up to and including `until`', () => {
  it.each([
    ['2026-06-10', '2026-06-11', 1],
    ['2026-06-10', '2026-06-24', 10],
    ['2026-06-12', '2026-06-14', 0],
    ['2026-06-13', '2026-06-15', 1],
    ['2026-04-02', '2026-04-07', 1],
    ['2025-12-31', '2026-12-31', 253],
    ['2026-06-10', '2026-06-10', 0],
    ['2026-06-11', '2026-06-10', 0],
    ['2026-06-10T22:59:59Z', '2026-06-10T23:00:00Z', 1],
    ['2012-01-01', '2028-12-31', 4295],
  ])('after %s until %s: %i', (after, until, expected) => {
    expect(countWorkingDays({ after, until })).toBe(expected);
  });

  it.each([
    ['2011-12-31', '2026-01-01', '2011-12-31'],
    ['2028-12-01', '2029-02-01', '2029-01-01'],
    ['2026-01-01', '2011-12-31', '2011-12-31'],
    ['2029-02-01', '2028-12-01', '2029-02-01'],
    ['2029-02-01', '2029-02-01', '2029-02-01'],
  ])('after %s until %s needs %s, which is not covered', (after, until, date) => {
    expect(() => countWorkingDays({ after, until })).toThrow(
      expect.objectContaining({ name: 'OutsideCalendarError', date }),
    );
  });

  it('up to the last date of all', () => {
    const calendar = { name: 'for ever', from: '9999-01-01', until: '9999-12-31', holidays: [] };
    expect(countWorkingDays({ after: '9999-12-26', until: '9999-12-31' }, { calendar })).toBe(5);
  });
});
