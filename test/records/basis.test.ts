import { describe, expect, it } from 'vitest';
import {
  calendarFromGovUk,
  englandAndWales,
  type WorkingDayCalendar,
  withClosures,
} from '../../src/deadlines/index.ts';
import { requiredRecords } from '../../src/records/required-records.ts';

const supported = { service: 'supported-contact' } as const;
const basisWith = (calendar: WorkingDayCalendar) => requiredRecords(supported, { calendar }).basis.calendar;
const withHolidays = (holidays: WorkingDayCalendar['holidays']) =>
  basisWith({ name: 'Own', from: '2026-01-01', until: '2026-12-31', holidays }).differs;
const of2026 = englandAndWales.holidays.filter(({ date }) => date.startsWith('2026'));

describe('the day asked about is named', () => {
  it.each<[string, string | Date, string]>([
    ['a date', '2026-06-10', '2026-06-10'],
    ['an instant, as its day in London', '2026-06-10T23:30:00Z', '2026-06-11'],
    ['a Date', new Date('2026-01-10T23:30:00Z'), '2026-01-10'],
  ])('%s', (_, asOf, date) => {
    expect(requiredRecords(supported, { asOf }).basis.asOf).toBe(date);
  });

  it('and left out if none was given', () => {
    expect(requiredRecords(supported).basis).not.toHaveProperty('asOf');
  });
});

describe('the calendar is named, with the weekdays that the bundled one has otherwise', () => {
  it('the bundled one, or the same days written by hand, differs in nothing', () => {
    const same = { added: [], removed: [] };
    expect(basisWith(englandAndWales).differs).toEqual(same);
    expect(
      basisWith({ ...englandAndWales, holidays: [...englandAndWales.holidays].reverse() }).differs,
    ).toEqual(same);
    expect(withHolidays(of2026)).toEqual(same);
  });

  it('days added, in order, but for weekends and days already listed', () => {
    const closures = ['2026-08-05', '2026-06-13', '2026-06-11', '2026-12-25'].map((date) => ({
      date,
      name: 'closed',
    }));
    expect(basisWith(withClosures(englandAndWales, closures))).toEqual({
      name: 'England and Wales',
      from: '2012-01-01',
      until: '2028-12-31',
      differs: { added: ['2026-06-11', '2026-08-05'], removed: [] },
    });
  });

  it('days removed, in order, within both spans alone', () => {
    expect(withHolidays([])).toEqual({ added: [], removed: of2026.map(({ date }) => date) });
    const kept = of2026.filter(({ date }) => date !== '2026-05-04' && date !== '2026-12-28');
    expect(withHolidays(kept)).toEqual({ added: [], removed: ['2026-05-04', '2026-12-28'] });
  });

  it('the first and the last day of a span are within it', () => {
    const [goodFriday, christmas] = ['2026-04-03', '2026-12-25'];
    const { differs } = basisWith({ name: 'Own', from: goodFriday, until: christmas, holidays: [] });
    const within = of2026.map(({ date }) => date).filter((date) => date >= goodFriday && date <= christmas);
    expect(differs).toEqual({ added: [], removed: within });
    expect([within[0], within.at(-1)]).toEqual([goodFriday, christmas]);
  });

  it('a day that moved is both', () => {
    const moved = of2026.map(({ date, name }) => ({
      date: date === '2026-05-04' ? '2026-05-08' : date,
      name,
    }));
    expect(withHolidays(moved)).toEqual({ added: ['2026-05-08'], removed: ['2026-05-04'] });
  });

  it('a year that the bundled calendar does not cover counts for nothing', () => {
    const of2029 = ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'];
    const events = of2029.map((date) => ({ date: `2029-${date}`, title: 'holiday' }));
    const { until, differs } = basisWith(calendarFromGovUk({ 'england-and-wales': { events } }));
    expect([until, differs]).toEqual(['2029-12-31', { added: [], removed: [] }]);
  });
});
