import { describe, expect, it } from 'vitest';
import { calendarFromGovUk } from '../../src/deadlines/calendar-from-gov-uk.ts';
import { computeCalendarDayDeadline } from '../../src/deadlines/compute-calendar-day-deadline.ts';
import { computeWorkingDayDeadline } from '../../src/deadlines/compute-working-day-deadline.ts';
import { countWorkingDays } from '../../src/deadlines/count-working-days.ts';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';
import { isWorkingDay } from '../../src/deadlines/is-working-day.ts';
import { InvalidInputError } from '../../src/input/invalid-input-error.ts';
import { type Issue, issuesOf, unknownKey, wrongType } from '../input/refusal.ts';
import { refusal } from './refusal.ts';

const from = '2026-06-10';

describe('a period that is none is refused, and it is said where', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'wrong-type'],
    ['null', null, '', 'wrong-type'],
    ['a date alone', from, '', 'wrong-type'],
    ['a list', [from, 1], '', 'wrong-type'],
    ['without its day 0', { workingDays: 1 }, 'from', 'missing'],
    ['from null', { from: null, workingDays: 1 }, 'from', 'missing'],
    ['from a number', { from: 20_614, workingDays: 1 }, 'from', 'wrong-type'],
    ['from no date', { from: '2026-02-30', workingDays: 1 }, 'from', 'not-an-instant'],
    ['from a local time', { from: '2026-06-10T12:00', workingDays: 1 }, 'from', 'not-an-instant'],
    ['without its length', { from }, 'workingDays', 'missing'],
    ['of a length in words', { from, workingDays: '10' }, 'workingDays', 'wrong-type'],
    ['of a big integer', { from, workingDays: 10n }, 'workingDays', 'wrong-type'],
    ['of half a day', { from, workingDays: 0.5 }, 'workingDays', 'not-a-whole-number'],
    ['of no number', { from, workingDays: Number.NaN }, 'workingDays', 'not-a-whole-number'],
    ['without end', { from, workingDays: Number.POSITIVE_INFINITY }, 'workingDays', 'not-a-whole-number'],
    ['of no days', { from, workingDays: 0 }, 'workingDays', 'too-small'],
    ['of less', { from, workingDays: -1 }, 'workingDays', 'too-small'],
    ['of 1001 days', { from, workingDays: 1001 }, 'workingDays', 'too-large'],
    ['with more', { from, workingDays: 1, days: 1 }, '', 'unknown-key'],
    ['from a date before 1900', { from: '0026-03-27', workingDays: 1 }, 'from', 'before-1900'],
    ['from an instant before 1900', { from: '1899-12-31T23:59Z', workingDays: 1 }, 'from', 'before-1900'],
    ['from a Date before 1900', { from: new Date(-1e13), workingDays: 1 }, 'from', 'before-1900'],
    ['from a Date after 9999', { from: new Date(1e15), workingDays: 1 }, 'from', 'too-late'],
    ['with an inherited day 0', Object.create({ from }, own({ workingDays: 1 })), 'from', 'inherited'],
  ])('%s', (_, period, path, code) => {
    expect(refusal(() => computeWorkingDayDeadline(period as never))).toEqual([[path, code]]);
  });

  it('the same of calendar days', () => {
    expect(refusal(() => computeCalendarDayDeadline({ from, days: 1001 }))).toEqual([['days', 'too-large']]);
    expect(refusal(() => computeCalendarDayDeadline({ from, workingDays: 1 } as never))).toEqual([
      ['', 'unknown-key'],
      ['days', 'missing'],
    ]);
  });

  it('and of a span', () => {
    expect(refusal(() => countWorkingDays({ after: from } as never))).toEqual([['until', 'missing']]);
    expect(refusal(() => countWorkingDays({ after: '1899-12-31', until: '0026-01-01' }))).toEqual([
      ['after', 'before-1900'],
      ['until', 'before-1900'],
    ]);
    expect(refusal(() => countWorkingDays({ after: 1, until: '' } as never))).toEqual([
      ['after', 'wrong-type'],
      ['until', 'not-an-instant'],
    ]);
  });

  it('a getter of its own is read once, and what it throws is not passed on', () => {
    let read = 0;
    const period = {
      get from() {
        read += 1;
        return '2026-06-10';
      },
      workingDays: 1,
    };
    expect(computeWorkingDayDeadline(period).dueOn).toBe('2026-06-11');
    expect(read).toBe(1);
    const thrower = {
      get from(): string {
        throw new Error('called');
      },
      workingDays: 1,
    };
    expect(refusal(() => computeWorkingDayDeadline(thrower))).toEqual([['', 'unreadable']]);
  });

  it('what JSON would not show is not seen', () => {
    const period = Object.defineProperty({ from, workingDays: 1, [Symbol('s')]: 1 }, 'days', { value: 1 });
    expect(computeWorkingDayDeadline(period).dueOn).toBe('2026-06-11');
    const hidden = Object.defineProperty({ from }, 'workingDays', { value: 1 });
    expect(refusal(() => computeWorkingDayDeadline(hidden as never))).toEqual([['workingDays', 'missing']]);
  });

  it('all that is wrong is said at once', () => {
    const call = () =>
      computeWorkingDayDeadline({ from: 'soon', workingDays: 0 }, { calendar: 'ours' } as never);
    expect(refusal(call)).toEqual([
      ['from', 'not-an-instant'],
      ['workingDays', 'too-small'],
      ['options.calendar', 'wrong-type'],
    ]);
  });
});

describe('options are read strictly', () => {
  it.each<[string, unknown, string, string]>([
    ['null', null, 'options', 'wrong-type'],
    ['a calendar in their place', 'England', 'options', 'wrong-type'],
    ['a calendar of null', { calendar: null }, 'options.calendar', 'wrong-type'],
    ['a list for a calendar', { calendar: [] }, 'options.calendar', 'wrong-type'],
  ])('%s', (_, options, path, code) => {
    expect(refusal(() => isWorkingDay(from, options as never))).toEqual([[path, code]]);
  });

  it('a misspelt option is met with the nearest one', () => {
    const call = () => computeWorkingDayDeadline({ from, workingDays: 1 }, { calender: undefined } as never);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ path: 'options', code: 'unknown-key', expected: ['calendar'] })],
      }),
    );
  });
});

describe('an issue says what would have been right', () => {
  const calendar = englandAndWales;
  it.each<[string, () => unknown, Issue]>([
    [
      'day 0',
      () => computeWorkingDayDeadline({ from: 1, workingDays: 1 } as never),
      { path: 'from', code: 'wrong-type', expected: ['string', 'date'] },
    ],
    [
      'a length',
      () => computeWorkingDayDeadline({ from, workingDays: '10' } as never),
      wrongType('workingDays', 'number'),
    ],
    [
      'a length that is too small',
      () => computeWorkingDayDeadline({ from, workingDays: 0 }),
      { path: 'workingDays', code: 'too-small', expected: ['1'] },
    ],
    [
      'a length that is too large',
      () => computeWorkingDayDeadline({ from, workingDays: 1001 }),
      { path: 'workingDays', code: 'too-large', expected: ['1000'] },
    ],
    ['a date', () => isWorkingDay(1 as never), wrongType('date', 'string')],
    ['a span', () => countWorkingDays(null as never), wrongType('', 'object')],
    ['a feed', () => calendarFromGovUk(1), wrongType('', 'object')],
    [
      'the name of a calendar',
      () => isWorkingDay(from, { calendar: { ...calendar, name: 1 } as never }),
      wrongType('options.calendar.name', 'string'),
    ],
    [
      'what a period of calendar days has beside its own',
      () => computeCalendarDayDeadline({ from, days: 1, day: 1 } as never),
      unknownKey('', 'days'),
    ],
    [
      'what a span has beside its own',
      () => countWorkingDays({ after: from, until: from, untl: from } as never),
      unknownKey('', 'until'),
    ],
    [
      'what options have beside their own',
      () => isWorkingDay(from, { calendar, calender: calendar } as never),
      unknownKey('options', 'calendar'),
    ],
    [
      'a holiday of a calendar',
      () => isWorkingDay(from, { calendar: { ...calendar, holidays: [{ date: from }] } as never }),
      { path: 'options.calendar.holidays.0.name', code: 'missing' },
    ],
  ])('of %s', (_, call, issue) => {
    expect(issuesOf(call)).toEqual([issue]);
  });

  it('and lists a hundred at the most, then that there are more', () => {
    const bad = Array(200).fill({ date: 'soon', title: 'x' });
    expect(issuesOf(() => calendarFromGovUk({ 'england-and-wales': { events: bad } }))).toHaveLength(101);
    const holidays = bad.map(({ date, title: name }) => ({ date, name }));
    expect(issuesOf(() => isWorkingDay(from, { calendar: { ...calendar, holidays } }))).toHaveLength(101);
  });
});

function own(values: object): PropertyDescriptorMap {
  return Object.getOwnPropertyDescriptors(values) as PropertyDescriptorMap;
}
