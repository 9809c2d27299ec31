import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  calendarFromGovUk,
  computeCalendarDayDeadline,
  computeWorkingDayDeadline,
  countWorkingDays,
  englandAndWales,
  isWorkingDay,
  type OutsideCalendarError,
  requiredRecords,
} from '../../src/index.ts';

const guide = readFileSync(new URL('../../docs/guide.md', import.meta.url), 'utf8');

/** Bank holidays as GOV.UK would publish them in 2028: the last bundled year, and two more. */
const dates = `2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26
  2029-01-01 2029-03-30 2029-04-02 2029-05-07 2029-05-28 2029-08-27 2029-12-25 2029-12-26
  2030-01-01 2030-04-19 2030-04-22 2030-05-06 2030-05-27 2030-08-26 2030-12-25 2030-12-26`.split(/\s+/);
const feed = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: dates.map((date) => ({ title: 'Bank holiday', date, notes: '', bunting: true })),
  },
};
const calendar = calendarFromGovUk(feed);

const refusal = (call: () => unknown): OutsideCalendarError => {
  try {
    call();
  } catch (error) {
    return error as OutsideCalendarError;
  }
  throw new Error('It was not refused.');
};

describe('once the bundled holidays end', () => {
  it('is when the guide says', () => {
    expect(englandAndWales.until).toBe('2028-12-31');
    expect(guide).toContain('its bank holidays end on 31 December 2028.');
  });

  it.each<[string, () => unknown]>([
    [
      'a deadline that runs beyond them',
      () => computeWorkingDayDeadline({ from: '2028-12-20', workingDays: 10 }),
    ],
    [
      'a deadline that starts beyond them',
      () => computeWorkingDayDeadline({ from: '2030-06-03', workingDays: 1 }),
    ],
    ['a count of days', () => countWorkingDays({ after: '2028-12-20', until: '2029-01-05' })],
    ['a single day', () => isWorkingDay('2029-01-02')],
  ])('%s is refused, and the error says what to do', (_, call) => {
    const { name, message, calendar } = refusal(call);
    expect(name).toBe('OutsideCalendarError');
    expect(message).toContain('calendarFromGovUk');
    expect(message).toContain(calendar.until);
    expect(guide).toContain(`'${message}'`);
  });

  it('calendar days are still counted', () => {
    expect(computeCalendarDayDeadline({ from: '2028-12-28', days: 7 }).dueOn).toBe('2029-01-04');
  });

  it('a record stays on the list, without its date, and is never called overdue', () => {
    const history = { service: 'supported-contact', referralReceivedAt: '2028-12-20' } as const;
    const { required } = requiredRecords(history, { asOf: '2035-01-01' });
    expect(required.find(({ record }) => record === 'acceptance-notice')).toMatchObject({
      due: { kind: 'outside-calendar', from: '2028-12-20' },
      status: 'outstanding',
    });
  });
});

describe('with a feed of later years', () => {
  it('the calendar reaches to the end of the last complete year', () => {
    expect(calendar).toMatchObject({ name: englandAndWales.name, from: '2012-01-01', until: '2030-12-31' });
  });

  it('the same functions answer', () => {
    const options = { calendar };
    expect(computeWorkingDayDeadline({ from: '2028-12-20', workingDays: 10 }, options).dueOn).toBe(
      '2029-01-08',
    );
    expect(computeWorkingDayDeadline({ from: '2030-06-03', workingDays: 1 }, options).dueOn).toBe(
      '2030-06-04',
    );
    expect(countWorkingDays({ after: '2028-12-20', until: '2029-01-05' }, options)).toBe(9);
    expect(isWorkingDay('2029-01-01', options)).toBe(false);
    const history = { service: 'supported-contact', referralReceivedAt: '2028-12-20' } as const;
    const { required, basis } = requiredRecords(history, { calendar, asOf: '2029-01-09' });
    expect(required.find(({ record }) => record === 'acceptance-notice')).toMatchObject({
      due: { kind: 'by', deadline: { dueOn: '2029-01-08' } },
      status: 'overdue',
    });
    expect(basis.calendar.until).toBe('2030-12-31');
  });

  it('no bundled day changes', () => {
    const bundled = englandAndWales.holidays.map(({ date }) => date);
    expect(bundled.length).toBeGreaterThan(130);
    expect(
      calendar.holidays.filter(({ date }) => date <= englandAndWales.until).map(({ date }) => date),
    ).toEqual(bundled);
  });

  it('a feed from before then is refused', () => {
    const older = { division: 'england-and-wales', events: [{ title: 'Boxing Day', date: '2027-12-28' }] };
    expect(() => calendarFromGovUk(older)).toThrow(/earlier year/);
  });
});
