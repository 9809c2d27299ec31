import { describe, expect, it } from 'vitest';
import { londonDateOf } from './london-date-of.ts';
import { refusal } from './refusal.ts';

describe('an instant is read as its civil date in London', () => {
  it.each([
    ['2026-01-15T23:59:59Z', '2026-01-15', 'London keeps UTC in winter'],
    ['2026-01-16T00:00Z', '2026-01-16', 'seconds may be left out'],
    ['2026-06-10T22:59:59.999Z', '2026-06-10', 'the last millisecond of a summer day'],
    ['2026-06-10T22:59:59.9999999999999999999999999Z', '2026-06-10', 'a fraction of any length'],
    ['2026-06-10T23:00:00Z', '2026-06-11', 'midnight in summer'],
    ['2026-06-10T23:30:00Z', '2026-06-11', 'half an hour after it'],
    ['2026-06-10T23:30:00+01:00', '2026-06-10', 'half past eleven by London’s own clocks'],
    ['2026-06-11T00:30+02:00', '2026-06-10', 'half past eleven in London is half past twelve in Paris'],
    ['2026-01-01T00:30+05:30', '2025-12-31', 'the year before'],
    ['2025-12-31T20:00:00-08:00', '2026-01-01', 'the year after'],
    ['2026-06-10T23:59+23:59', '2026-06-10', 'the greatest offset ahead'],
    ['2026-06-10T00:00-23:59', '2026-06-11', 'the greatest offset behind'],
    ['2026-06-10T12:00-00:00', '2026-06-10', 'an offset of nothing'],
    ['2026-03-28T23:30Z', '2026-03-28', 'the night in which the clocks go forward'],
    ['2026-03-29T22:59Z', '2026-03-29', 'the day on which they have'],
    ['2026-03-29T23:00Z', '2026-03-30', 'which has 23 hours'],
    ['2026-10-24T22:59Z', '2026-10-24', 'the night in which the clocks go back'],
    ['2026-10-24T23:00Z', '2026-10-25', 'the day on which they do'],
    ['2026-10-25T23:59Z', '2026-10-25', 'which has 25 hours'],
    ['2026-10-26T00:00Z', '2026-10-26', 'and then ends'],
    ['1970-01-01T23:30Z', '1970-01-02', 'London kept UTC+1 all year from 1968 to 1971'],
    ['1941-07-01T22:00Z', '1941-07-02', 'and UTC+2 in the summers of the war'],
    ['1900-01-01T00:00:00Z', '1900-01-01', 'the first instant'],
    ['1899-12-31T23:30-01:00', '1900-01-01', 'the first day, though not yet by the clocks it is written in'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31', 'the last'],
    ['2026-06-10', '2026-06-10', 'a civil date is its own'],
  ])('%s is %s: %s', (when, date) => {
    expect(londonDateOf(when)).toBe(date);
    if (when.length > 10) expect(londonDateOf(new Date(when.replace(/(\.\d{3})\d+/, '$1')))).toBe(date);
  });

  it('a subclass of Date is one', () => {
    class LaterDate extends Date {}
    expect(londonDateOf(new LaterDate('2026-06-10T23:30:00Z'))).toBe('2026-06-11');
  });

  it('a Date with methods of its own is read by its time alone', () => {
    const date = Object.assign(new Date('2026-06-10T23:30:00Z'), { getTime: () => 0, toISOString: () => '' });
    expect(londonDateOf(date)).toBe('2026-06-11');
  });
});

describe('what names no instant is refused', () => {
  it.each([
    ['2026-06-10T23:30', 'no offset'],
    ['2026-06-10T23:30:00.000', 'no offset'],
    ['2026-06-10T24:00Z', 'hour 24'],
    ['2026-06-10T23:60Z', 'minute 60'],
    ['2026-06-30T23:59:60Z', 'second 60'],
    ['2026-06-10T12:00+24:00', 'offset of 24 hours'],
    ['2026-06-10T12:00+01:60', 'offset with 60 minutes'],
    ['2026-06-10T12:00+01', 'offset without minutes'],
    ['2026-06-10T12:00+0100', 'offset without its colon'],
    ['2026-06-10T12:00−01:00', 'offset with a minus that is none'],
    ['2026-06-10T12Z', 'no minutes'],
    ['2026-06-10T12:00:00.Z', 'fraction without digits'],
    ['2026-06-10T12:00:00,5Z', 'fraction after a comma'],
    ['2026-06-10T12:00.5Z', 'fraction of a minute'],
    ['2026-06-10t12:00z', 'small letters'],
    ['2026-06-10 12:00Z', 'a space'],
    ['2026-06-10T12:00Z ', 'a space behind'],
    [' 2026-06-10T12:00Z', 'a space before'],
    [' 2026-06-10', 'a space before'],
    ['2026-06-10 ', 'a space behind'],
    ['2026-06-10T12:00Z\n', 'a line end'],
    ['2026-06-10T12:00Z[Europe/London]', 'a zone’s name'],
    ['2026-06-10T12:00Z+01:00', 'two offsets'],
    ['2026-06-10T12:00+01:00Z', 'two offsets'],
    ['2026-06-10T12:00T12:00Z', 'two times'],
    ['2026/06-10', 'a stroke after the year'],
    ['2026-1/-10', 'a stroke for a digit, which stands one before 0'],
    ['2026-06/10', 'a stroke after the month'],
    ['2026-06/10T12:00Z', 'a stroke after the month of an instant'],
    ['2026-02-30T12:00Z', 'no date'],
    ['2026-02-30', 'no date'],
    ['10 June 2026', 'prose'],
    ['Wed, 10 Jun 2026 12:00:00 GMT', 'an e-mail’s date'],
    ['1781092800000', 'digits'],
    ['', 'nothing'],
  ])('%j: %s', (text) => {
    expect(refusal(() => londonDateOf(text))).toEqual([['', 'not-an-instant']]);
  });

  it.each([
    ['0026-03-27', 'two figures of a year'],
    ['0000-01-01', 'the year 0'],
    ['1899-12-31', 'the last day before 1900'],
    ['1899-12-31T23:59:59.999Z', 'its last millisecond'],
    ['1900-01-01T00:30+01:00', 'half an hour before 1900 in London'],
    ['0026-03-27T12:00Z', 'an instant of the year 26'],
  ])('%s is before 1900: %s', (text) => {
    expect(refusal(() => londonDateOf(text))).toEqual([['', 'before-1900']]);
  });

  it.each([
    ['9999-12-31T23:59-00:01', 'the first instant after 9999'],
    ['9999-12-31T23:59-23:59', 'nearly a day later'],
  ])('%s is too late: %s', (text) => {
    expect(refusal(() => londonDateOf(text))).toEqual([['', 'too-late']]);
  });

  it.each([
    ['an invalid Date', new Date(Number.NaN), 'not-an-instant'],
    ['a Date after the year 9999', new Date(Date.UTC(10_000, 0)), 'too-late'],
    ['the latest Date', new Date(8.64e15), 'too-late'],
    ['a Date before 1900', new Date(Date.UTC(1900, 0) - 1), 'before-1900'],
    ['the earliest Date', new Date(-8.64e15), 'before-1900'],
    ['a Proxy of a Date', new Proxy(new Date(0), {}), 'wrong-type'],
    ['a revoked Proxy', revoked(), 'wrong-type'],
    ['what only looks like a Date', Object.create(Date.prototype), 'wrong-type'],
    ['what only says that it is a Date', { [Symbol.toStringTag]: 'Date' }, 'wrong-type'],
    ['a number', 1_781_092_800_000, 'wrong-type'],
    ['a boxed string', Object('2026-06-10'), 'wrong-type'],
    ['what becomes a string', { toString: () => '2026-06-10' }, 'wrong-type'],
    ['a list', ['2026-06-10'], 'wrong-type'],
    ['null', null, 'missing'],
    ['nothing', undefined, 'missing'],
  ])('%s', (_, value, code) => {
    expect(refusal(() => londonDateOf(value as never))).toEqual([['', code]]);
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
