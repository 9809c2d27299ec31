import { describe, expect, it } from 'vitest';
import { computeWorkingDayDeadline } from '../../src/deadlines/compute-working-day-deadline.ts';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';
import { OutsideCalendarError } from '../../src/deadlines/outside-calendar-error.ts';
import { withClosures } from '../../src/deadlines/with-closures.ts';
import { refusal } from './refusal.ts';

const saturday = (date: string) => ({ date, reason: 'saturday' });
const sunday = (date: string) => ({ date, reason: 'sunday' });
const holiday = (date: string, name: string) => ({ date, reason: 'holiday', name });

describe('the day of `from` is day 0, and day 1 the next working day', () => {
  it.each([
    {
      case: 'on an ordinary Wednesday',
      from: '2026-06-10',
      workingDays: 1,
      is: { from: '2026-06-10', dueOn: '2026-06-11', lateFrom: '2026-06-11T23:00:00Z', skipped: [] },
    },
    {
      case: 'ten days, over two weekends',
      from: '2026-06-10',
      workingDays: 10,
      is: {
        from: '2026-06-10',
        dueOn: '2026-06-24',
        lateFrom: '2026-06-24T23:00:00Z',
        skipped: [saturday('2026-06-13'), sunday('2026-06-14'), saturday('2026-06-20'), sunday('2026-06-21')],
      },
    },
    {
      case: 'ten minutes before Christmas Day is Christmas Eve',
      from: '2025-12-24T23:50:00Z',
      workingDays: 1,
      is: {
        from: '2025-12-24',
        dueOn: '2025-12-29',
        lateFrom: '2025-12-30T00:00:00Z',
        skipped: [
          holiday('2025-12-25', 'Christmas Day'),
          holiday('2025-12-26', 'Boxing Day'),
          saturday('2025-12-27'),
          sunday('2025-12-28'),
        ],
      },
    },
    {
      case: 'Easter',
      from: '2026-04-02T09:00:00+01:00',
      workingDays: 1,
      is: {
        from: '2026-04-02',
        dueOn: '2026-04-07',
        lateFrom: '2026-04-07T23:00:00Z',
        skipped: [
          holiday('2026-04-03', 'Good Friday'),
          saturday('2026-04-04'),
          sunday('2026-04-05'),
          holiday('2026-04-06', 'Easter Monday'),
        ],
      },
    },
    {
      case: 'the Jubilee of 2022',
      from: '2022-06-01',
      workingDays: 1,
      is: {
        from: '2022-06-01',
        dueOn: '2022-06-06',
        lateFrom: '2022-06-06T23:00:00Z',
        skipped: [
          holiday('2022-06-02', 'Spring bank holiday'),
          holiday('2022-06-03', 'Platinum Jubilee bank holiday'),
          saturday('2022-06-04'),
          sunday('2022-06-05'),
        ],
      },
    },
    {
      case: 'the last Monday of May 2022, moved to June, was a working day',
      from: '2022-05-27',
      workingDays: 1,
      is: {
        from: '2022-05-27',
        dueOn: '2022-05-30',
        lateFrom: '2022-05-30T23:00:00Z',
        skipped: [saturday('2022-05-28'), sunday('2022-05-29')],
      },
    },
    {
      case: 'Christmas at a weekend, with its substitute days',
      from: '2021-12-24',
      workingDays: 1,
      is: {
        from: '2021-12-24',
        dueOn: '2021-12-29',
        lateFrom: '2021-12-30T00:00:00Z',
        skipped: [
          saturday('2021-12-25'),
          sunday('2021-12-26'),
          holiday('2021-12-27', 'Christmas Day'),
          holiday('2021-12-28', 'Boxing Day'),
        ],
      },
    },
    {
      case: 'from a Saturday',
      from: '2026-06-13',
      workingDays: 1,
      is: {
        from: '2026-06-13',
        dueOn: '2026-06-15',
        lateFrom: '2026-06-15T23:00:00Z',
        skipped: [sunday('2026-06-14')],
      },
    },
    {
      case: 'from a bank holiday',
      from: '2026-12-25',
      workingDays: 1,
      is: {
        from: '2026-12-25',
        dueOn: '2026-12-29',
        lateFrom: '2026-12-30T00:00:00Z',
        skipped: [saturday('2026-12-26'), sunday('2026-12-27'), holiday('2026-12-28', 'Boxing Day')],
      },
    },
    {
      case: 'half past eleven UTC on a summer evening is already the next day in London',
      from: '2026-06-10T23:30:00Z',
      workingDays: 1,
      is: { from: '2026-06-11', dueOn: '2026-06-12', lateFrom: '2026-06-12T23:00:00Z', skipped: [] },
    },
    {
      case: 'half past eleven in London is not',
      from: '2026-06-10T23:30:00+01:00',
      workingDays: 1,
      is: { from: '2026-06-10', dueOn: '2026-06-11', lateFrom: '2026-06-11T23:00:00Z', skipped: [] },
    },
    {
      case: 'the Friday before the clocks go forward is late from a midnight in winter time',
      from: '2026-03-26',
      workingDays: 1,
      is: { from: '2026-03-26', dueOn: '2026-03-27', lateFrom: '2026-03-28T00:00:00Z', skipped: [] },
    },
    {
      case: 'the Monday after, from one in summer time',
      from: '2026-03-27',
      workingDays: 1,
      is: {
        from: '2026-03-27',
        dueOn: '2026-03-30',
        lateFrom: '2026-03-30T23:00:00Z',
        skipped: [saturday('2026-03-28'), sunday('2026-03-29')],
      },
    },
    {
      case: 'the Friday before the clocks go back is late from a midnight in summer time',
      from: '2026-10-22',
      workingDays: 1,
      is: { from: '2026-10-22', dueOn: '2026-10-23', lateFrom: '2026-10-23T23:00:00Z', skipped: [] },
    },
    {
      case: 'the Monday after, from one in winter time',
      from: '2026-10-23',
      workingDays: 1,
      is: {
        from: '2026-10-23',
        dueOn: '2026-10-26',
        lateFrom: '2026-10-27T00:00:00Z',
        skipped: [saturday('2026-10-24'), sunday('2026-10-25')],
      },
    },
    {
      case: 'the last working day that the calendar covers',
      from: '2028-12-28',
      workingDays: 1,
      is: { from: '2028-12-28', dueOn: '2028-12-29', lateFrom: '2028-12-30T00:00:00Z', skipped: [] },
    },
  ])('$case', ({ from, workingDays, is }) => {
    expect(computeWorkingDayDeadline({ from, workingDays })).toStrictEqual(is);
    if (from.length > 10) {
      expect(computeWorkingDayDeadline({ from: new Date(from), workingDays })).toStrictEqual(is);
    }
  });

  it('a thousand working days are counted', () => {
    const { dueOn, skipped } = computeWorkingDayDeadline({ from: '2023-12-31', workingDays: 1000 });
    expect(dueOn).toBe('2027-12-10');
    expect(skipped).toHaveLength(440);
  });

  it('a thousand from one day are not taken for one from the next', () => {
    const dueOn = (from: string, workingDays: number) =>
      computeWorkingDayDeadline({ from, workingDays }).dueOn;
    expect([dueOn('2023-11-01', 1000), dueOn('2023-11-02', 1)]).toEqual(['2027-10-15', '2023-11-03']);
  });
});

describe('the calendar given is the one counted by', () => {
  it('an office closure is passed over by its name', () => {
    const calendar = withClosures(englandAndWales, [{ date: '2026-06-11', name: 'Inset day' }]);
    expect(computeWorkingDayDeadline({ from: '2026-06-10', workingDays: 1 }, { calendar })).toStrictEqual({
      from: '2026-06-10',
      dueOn: '2026-06-12',
      lateFrom: '2026-06-12T23:00:00Z',
      skipped: [holiday('2026-06-11', 'Inset day')],
    });
  });

  it('and so is one that the caller changes between two calls', () => {
    const holidays = [{ date: '2026-06-11', name: 'first' }];
    const calendar = { name: 'own', from: '2026-06-01', until: '2026-06-30', holidays };
    const dueOn = () => computeWorkingDayDeadline({ from: '2026-06-10', workingDays: 1 }, { calendar }).dueOn;
    expect(dueOn()).toBe('2026-06-12');
    holidays.push({ date: '2026-06-12', name: 'second' });
    expect(dueOn()).toBe('2026-06-15');
  });

  it('a deadline asked for again is the same one, frozen, and no other calendar’s', () => {
    const period = { from: '2026-04-02', workingDays: 1 };
    const closed = withClosures(englandAndWales, [{ date: '2026-04-07', name: 'Inset day' }]);
    const [first, again] = [computeWorkingDayDeadline(period), computeWorkingDayDeadline(period)];
    expect(again).toBe(first);
    expect([first, first.skipped, ...first.skipped].every(Object.isFrozen)).toBe(true);
    expect(computeWorkingDayDeadline(period, { calendar: closed }).dueOn).toBe('2026-04-08');
    expect(computeWorkingDayDeadline({ ...period, workingDays: 2 }).dueOn).toBe('2026-04-08');
    expect(computeWorkingDayDeadline(period)).toBe(first);
  });

  it('more deadlines than are memoized are all right', () => {
    const dueOn = () =>
      [1, 2, 3].flatMap((workingDays) =>
        Array.from({ length: 3000 }, (_, day) => {
          const from = new Date(Date.UTC(2013, 0, 1 + day)).toISOString().slice(0, 10);
          return computeWorkingDayDeadline({ from, workingDays }).dueOn;
        }),
      );
    expect(dueOn()).toEqual(dueOn());
  });

  it.each([{}, { calendar: undefined }, undefined])('%j means England and Wales', (options) => {
    expect(computeWorkingDayDeadline({ from: '2026-04-02', workingDays: 1 }, options).dueOn).toBe(
      '2026-04-07',
    );
  });
});

describe('a day that the calendar does not cover is an error, never a guess', () => {
  it.each([
    ['2011-12-31', 1, '2011-12-31'],
    ['2011-12-31T23:59:59Z', 1, '2011-12-31'],
    ['2028-12-29', 1, '2029-01-01'],
    ['2028-12-28', 2, '2029-01-01'],
    ['2028-12-31T23:59:59Z', 1, '2029-01-01'],
    ['2029-01-01', 1, '2029-01-01'],
    ['2027-06-01', 1000, '2029-01-01'],
  ])('%s and %i working days need %s', (from, workingDays, date) => {
    const error = thrown(() => computeWorkingDayDeadline({ from, workingDays }));
    expect(error).toBeInstanceOf(OutsideCalendarError);
    expect(error).toMatchObject({
      name: 'OutsideCalendarError',
      message: expect.stringMatching(
        /^A date was needed .* 2012-01-01 to 2028-12-31\. Give a calendar .*\.$/,
      ),
      date,
      calendar: { name: 'England and Wales', from: '2012-01-01', until: '2028-12-31' },
    });
  });

  it('the first day covered is', () => {
    expect(computeWorkingDayDeadline({ from: '2012-01-01', workingDays: 1 }).dueOn).toBe('2012-01-03');
  });
});

describe('no deadline is later than 9999-12-30', () => {
  const calendar = { name: 'for ever', from: '9999-01-01', until: '9999-12-31', holidays: [] };

  it('the last one', () => {
    expect(computeWorkingDayDeadline({ from: '9999-12-29', workingDays: 1 }, { calendar })).toStrictEqual({
      from: '9999-12-29',
      dueOn: '9999-12-30',
      lateFrom: '9999-12-31T00:00:00Z',
      skipped: [],
    });
  });

  it.each([
    ['9999-12-29', 2],
    ['9999-12-30', 1],
    ['9999-12-31', 1],
    ['9999-12-01', 1000],
  ])('%s and %i working days are refused, and `from` is blamed', (from, workingDays) => {
    expect(refusal(() => computeWorkingDayDeadline({ from, workingDays }, { calendar }))).toEqual([
      ['from', 'too-late'],
    ]);
  });
});

function thrown(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}
