import { isMainThread } from 'node:worker_threads';
import { afterAll, describe, expect, it, vi } from 'vitest';

const { env } = process;
const zoneBefore = env.TZ;

/** With the local hour at 2025-03-29T23:30Z. */
const zones = [
  ['America/Nuuk', 21],
  ['Pacific/Apia', 12],
  ['Africa/Cairo', 1],
  ['Pacific/Kiritimati', 13],
  ['Pacific/Niue', 12],
  ['Europe/London', 23],
] as const;

/** A worker thread cannot change its zone. Modules are loaded anew, so that nothing is remembered from another zone. */
describe.skipIf(!isMainThread).each(zones)('in a process whose clocks are those of %s', (zone, hour) => {
  afterAll(() => {
    if (zoneBefore === undefined) delete env.TZ;
    else env.TZ = zoneBefore;
  });

  it('deadlines are the same', async () => {
    env.TZ = zone;
    expect(new Date('2025-03-29T23:30Z').getHours()).toBe(hour);
    vi.resetModules();
    const { computeWorkingDayDeadline } = await import('../../src/deadlines/compute-working-day-deadline.ts');
    const { computeCalendarDayDeadline } = await import(
      '../../src/deadlines/compute-calendar-day-deadline.ts'
    );
    const { countWorkingDays } = await import('../../src/deadlines/count-working-days.ts');
    const { isWorkingDay } = await import('../../src/deadlines/is-working-day.ts');

    expect(computeWorkingDayDeadline({ from: new Date('2025-03-29T23:30Z'), workingDays: 1 })).toEqual({
      from: '2025-03-29',
      dueOn: '2025-03-31',
      lateFrom: '2025-03-31T23:00:00Z',
      skipped: [{ date: '2025-03-30', reason: 'sunday' }],
    });
    expect(computeCalendarDayDeadline({ from: '2025-10-19T22:59:59Z', days: 7 })).toEqual({
      from: '2025-10-19',
      dueOn: '2025-10-26',
      lateFrom: '2025-10-27T00:00:00Z',
      skipped: [],
    });
    expect(computeCalendarDayDeadline({ from: '2011-12-29', days: 1 }).dueOn).toBe('2011-12-30');
    expect(computeCalendarDayDeadline({ from: '2026-04-23', days: 1 }).lateFrom).toBe('2026-04-24T23:00:00Z');
    expect(countWorkingDays({ after: '2025-03-28', until: '2025-04-04' })).toBe(5);
    expect(isWorkingDay('2025-03-30')).toBe(false);
    expect(isWorkingDay('2025-03-31')).toBe(true);
  });

  it('an instant in the hour after the clocks went back has its own date', async () => {
    env.TZ = zone;
    vi.resetModules();
    const { londonDateOf } = await import('./london-date-of.ts');
    const times = ['2025-10-26T00:30Z', '2025-10-26T01:00Z', '2025-10-26T01:59Z', '2025-10-26T02:00Z'];
    expect(times.map((time) => londonDateOf(new Date(time)))).toEqual(times.map(() => '2025-10-26'));
    expect(londonDateOf('1916-05-21T22:59Z')).toBe('1916-05-21');
    expect(londonDateOf('1916-05-21T23:00Z')).toBe('1916-05-22');
  });
});
