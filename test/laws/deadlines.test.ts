import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingDayCalendars } from '../../src/arbitraries/working-day-calendars.ts';
import type { WorkingDayCalendar } from '../../src/deadlines/calendar.ts';
import { computeCalendarDayDeadline } from '../../src/deadlines/compute-calendar-day-deadline.ts';
import { computeWorkingDayDeadline } from '../../src/deadlines/compute-working-day-deadline.ts';
import { countWorkingDays } from '../../src/deadlines/count-working-days.ts';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';
import { isWorkingDay } from '../../src/deadlines/is-working-day.ts';
import { withClosures } from '../../src/deadlines/with-closures.ts';
import { londonDateOf } from '../deadlines/london-date-of.ts';
import { reached } from './deadlines-reached.ts';

const DAY = 86_400_000;
const later = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** A calendar of at least three months, a day in its first month, and a period that may just be too long for it. */
const cases = fc.oneof(fc.constant(englandAndWales), workingDayCalendars({ minDays: 90 })).chain((calendar) =>
  fc.record({
    calendar: fc.constant(calendar),
    from: fc.integer({ min: 0, max: 30 }).map((days) => later(calendar.from, days)),
    workingDays: fc.integer({ min: 1, max: 45 }),
  }),
);

/** As `cases`, and the period always ends within the calendar. */
const coveredCases = cases.filter((one) => walk(one) !== undefined);

/** The deadline found by looking at each listed day in turn; undefined where the calendar ends before it. */
function walk({
  calendar,
  from,
  workingDays,
}: {
  calendar: WorkingDayCalendar;
  from: string;
  workingDays: number;
}) {
  const listed = calendar.holidays.map(({ date }) => date);
  let date = from;
  for (let counted = 0; counted < workingDays; ) {
    date = later(date, 1);
    if (date > calendar.until) return undefined;
    const weekend = [0, 6].includes(new Date(date).getUTCDay());
    if (!weekend && !listed.includes(date)) counted += 1;
  }
  return date;
}

describe('working-day deadlines', () => {
  it('are where a walk over the listed days ends, or an error naming the first day not covered', () => {
    const kinds = reached('answered', 'outside');
    fc.assert(
      fc.property(cases, ({ calendar, from, workingDays }) => {
        const expected = walk({ calendar, from, workingDays });
        const call = () => computeWorkingDayDeadline({ from, workingDays }, { calendar });
        if (expected !== undefined) expect(call()).toMatchObject({ from, dueOn: expected });
        else {
          expect(call).toThrow(
            expect.objectContaining({ name: 'OutsideCalendarError', date: later(calendar.until, 1) }),
          );
        }
        kinds.note(expected === undefined ? 'outside' : 'answered');
      }),
      {
        numRuns: 1000,
        examples: [[{ calendar: englandAndWales, from: '2028-12-20', workingDays: 45 }]],
      },
    );
    kinds.all();
  });

  it('are always working days', () => {
    fc.assert(
      fc.property(coveredCases, ({ calendar, from, workingDays }) => {
        const { dueOn } = computeWorkingDayDeadline({ from, workingDays }, { calendar });
        expect(isWorkingDay(dueOn, { calendar })).toBe(true);
      }),
    );
  });

  it('never move earlier when `from` moves later, nor move at all when it moves from one day off to the next', () => {
    const kinds = reached('moved', 'stayed');
    fc.assert(
      fc.property(coveredCases, fc.nat(5), ({ calendar, from, workingDays }, days) => {
        const next = { calendar, from: later(from, days), workingDays };
        fc.pre(walk(next) !== undefined);
        const { dueOn } = computeWorkingDayDeadline({ from, workingDays }, { calendar });
        const { dueOn: nextDueOn } = computeWorkingDayDeadline(
          { from: next.from, workingDays },
          { calendar },
        );
        expect(nextDueOn >= dueOn).toBe(true);
        expect(nextDueOn === dueOn).toBe(
          countWorkingDays({ after: from, until: next.from }, { calendar }) === 0,
        );
        kinds.note(nextDueOn > dueOn ? 'moved' : 'stayed');
      }),
      { numRuns: 500 },
    );
    kinds.all();
  });

  it('move later when a working day up to them is closed, and stay where they are when any other day is', () => {
    const kinds = reached('moved', 'stayed');
    fc.assert(
      fc.property(coveredCases, fc.nat(60), ({ calendar, from, workingDays }, days) => {
        const closed = later(from, days);
        fc.pre(closed <= calendar.until);
        const { dueOn } = computeWorkingDayDeadline({ from, workingDays }, { calendar });
        const more = withClosures(calendar, [{ date: closed, name: 'closed' }]);
        fc.pre(walk({ calendar: more, from, workingDays }) !== undefined);
        const moved = computeWorkingDayDeadline({ from, workingDays }, { calendar: more }).dueOn;
        const counts = closed > from && closed <= dueOn && isWorkingDay(closed, { calendar });
        expect(counts ? moved > dueOn : moved === dueOn).toBe(true);
        kinds.note(counts ? 'moved' : 'stayed');
      }),
      { numRuns: 500 },
    );
    kinds.all();
  });

  it('of n + m days are those of m days from the day that n days give', () => {
    fc.assert(
      fc.property(
        coveredCases,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ calendar, from, workingDays }, share) => {
          fc.pre(workingDays > 1);
          const n = 1 + Math.floor(share * (workingDays - 2));
          const whole = computeWorkingDayDeadline({ from, workingDays }, { calendar });
          const first = computeWorkingDayDeadline({ from, workingDays: n }, { calendar });
          const rest = computeWorkingDayDeadline(
            { from: first.dueOn, workingDays: workingDays - n },
            { calendar },
          );
          expect(rest.dueOn).toBe(whole.dueOn);
          expect([...first.skipped, ...rest.skipped]).toStrictEqual(whole.skipped);
        },
      ),
    );
  });

  it('have between day 0 and their end exactly the days skipped and the days counted', () => {
    const kinds = reached('saturday', 'sunday', 'holiday');
    fc.assert(
      fc.property(coveredCases, ({ calendar, from, workingDays }) => {
        const { dueOn, skipped } = computeWorkingDayDeadline({ from, workingDays }, { calendar });
        const days: string[] = [];
        for (let date = later(from, 1); date <= dueOn; date = later(date, 1)) days.push(date);
        const working = days.filter((date) => isWorkingDay(date, { calendar }));
        expect(working).toHaveLength(workingDays);
        expect(skipped.map(({ date }) => date)).toEqual(days.filter((date) => !working.includes(date)));
        for (const { date, reason, name } of skipped) {
          const dayOfWeek = new Date(date).getUTCDay();
          expect(reason).toBe(dayOfWeek === 6 ? 'saturday' : dayOfWeek === 0 ? 'sunday' : 'holiday');
          expect(name).toBe(
            reason === 'holiday' ? calendar.holidays.find((listed) => listed.date === date)?.name : undefined,
          );
          kinds.note(reason);
        }
      }),
    );
    kinds.all();
  });

  it('are as many working days away as were asked for, the day before them one fewer', () => {
    fc.assert(
      fc.property(coveredCases, ({ calendar, from, workingDays }) => {
        const { dueOn } = computeWorkingDayDeadline({ from, workingDays }, { calendar });
        expect(countWorkingDays({ after: from, until: dueOn }, { calendar })).toBe(workingDays);
        expect(countWorkingDays({ after: from, until: later(dueOn, -1) }, { calendar })).toBe(
          workingDays - 1,
        );
      }),
    );
  });

  it('are plain JSON that nobody can change', () => {
    fc.assert(
      fc.property(coveredCases, ({ calendar, from, workingDays }) => {
        const deadline = computeWorkingDayDeadline({ from, workingDays }, { calendar });
        expect(JSON.parse(JSON.stringify(deadline))).toStrictEqual(deadline);
        expect([deadline, deadline.skipped, ...deadline.skipped].every(Object.isFrozen)).toBe(true);
      }),
    );
  });
});

describe('deadlines of either kind', () => {
  const instants = fc.date({
    min: new Date('2012-01-02T00:00Z'),
    max: new Date('2028-11-30T00:00Z'),
    noInvalidDate: true,
  });

  it('run to the last millisecond of their day in London', () => {
    const kinds = reached('summer', 'winter');
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 15 }), (from, length) => {
        for (const { dueOn, lateFrom } of [
          computeWorkingDayDeadline({ from, workingDays: length }),
          computeCalendarDayDeadline({ from, days: length }),
        ]) {
          const late = Date.parse(lateFrom);
          expect(lateFrom).toMatch(/^\d{4}-\d\d-\d\dT(23|00):00:00Z$/);
          expect(londonDateOf(new Date(late - 1))).toBe(dueOn);
          expect(londonDateOf(lateFrom)).toBe(later(dueOn, 1));
          kinds.note(lateFrom.includes('T23') ? 'summer' : 'winter');
        }
      }),
    );
    kinds.all();
  });

  it('are the same from a Date, from its instant in any offset, and from its civil date', () => {
    const offset = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });
    const written = (from: Date, minutes: number) => {
      const size = Math.abs(minutes);
      const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => `${part}`.padStart(2, '0'));
      const local = new Date(from.getTime() + minutes * 60_000).toISOString().slice(0, -1);
      return `${local}${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
    };
    fc.assert(
      fc.property(instants, offset, (from, minutes) => {
        const deadline = computeWorkingDayDeadline({ from, workingDays: 10 });
        expect(computeWorkingDayDeadline({ from: written(from, minutes), workingDays: 10 })).toEqual(
          deadline,
        );
        expect(computeWorkingDayDeadline({ from: londonDateOf(from), workingDays: 10 })).toEqual(deadline);
      }),
    );
  });

  it('of calendar days are so many days later, whatever the calendar', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 1000 }), (from, days) => {
        const deadline = computeCalendarDayDeadline({ from, days });
        expect(deadline.dueOn).toBe(later(deadline.from, days));
        expect(deadline.skipped).toEqual([]);
      }),
    );
  });
});
