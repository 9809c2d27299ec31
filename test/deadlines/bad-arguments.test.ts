import { describe, expect, it } from 'vitest';
import { computeCalendarDayDeadline } from '../../src/deadlines/compute-calendar-day-deadline.ts';
import { computeWorkingDayDeadline } from '../../src/deadlines/compute-working-day-deadline.ts';
import { countWorkingDays } from '../../src/deadlines/count-working-days.ts';
import { isWorkingDay } from '../../src/deadlines/is-working-day.ts';
import { InvalidInputError } from '../../src/input/invalid-input-error.ts';
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
    ['with a symbol', { from, workingDays: 1, [Symbol('s')]: 1 }, '', 'symbol-key'],
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
    expect(refusal(() => countWorkingDays({ after: 1, until: '' } as never))).toEqual([
      ['after', 'wrong-type'],
      ['until', 'not-an-instant'],
    ]);
  });

  it('getters are not called', () => {
    const period = {
      get from(): string {
        throw new Error('called');
      },
      workingDays: 1,
    };
    expect(refusal(() => computeWorkingDayDeadline(period))).toEqual([['from', 'accessor']]);
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

function own(values: object): PropertyDescriptorMap {
  return Object.getOwnPropertyDescriptors(values) as PropertyDescriptorMap;
}
