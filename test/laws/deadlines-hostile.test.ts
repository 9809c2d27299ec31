import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFromGovUk } from '../../src/deadlines/calendar-from-gov-uk.ts';
import { computeCalendarDayDeadline } from '../../src/deadlines/compute-calendar-day-deadline.ts';
import { computeWorkingDayDeadline } from '../../src/deadlines/compute-working-day-deadline.ts';
import { countWorkingDays } from '../../src/deadlines/count-working-days.ts';
import { isWorkingDay } from '../../src/deadlines/is-working-day.ts';
import { withClosures } from '../../src/deadlines/with-closures.ts';
import { londonDateOf } from '../deadlines/london-date-of.ts';
import { reached } from './deadlines-reached.ts';

const SECRET = 'Siân-Llewelyn-2015';

function fail(): never {
  throw new TypeError(SECRET);
}

/** Stands for a value until the call, since fast-check looks into what it makes, and some of these throw at any look. */
class Odd {
  readonly value: () => unknown;
  constructor(value: () => unknown) {
    this.value = value;
  }
}

const oddities: (() => unknown)[] = [
  () =>
    new Proxy(
      {},
      { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail },
    ),
  () => new Proxy([], { get: fail, ownKeys: fail, getOwnPropertyDescriptor: fail }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const cyclic: object = {};
    return Object.assign(cyclic, { from: cyclic, workingDays: cyclic, calendar: cyclic, holidays: [cyclic] });
  },
  () => Object.defineProperty({}, 'from', { get: fail, enumerable: true }),
  () => Object.defineProperty([], 0, { get: fail, enumerable: true }),
  () => Object.create({ [SECRET]: 1 }),
  () => new Array(4_294_967_295),
  () => new Proxy(new Date(), {}),
  () => new Date(Number.NaN),
  () => new Map([[SECRET, SECRET]]),
  () => Symbol(SECRET),
  () => Object(SECRET),
  () => fail,
  () => globalThis,
  () => ({ [SECRET]: 1 }),
  () => ({ [Symbol(SECRET)]: 1 }),
  () => [SECRET],
  () => SECRET,
  () => `${SECRET}T12:00Z`,
  () => `2026-06-10T12:00:00.${'0'.repeat(100_000)}Z`,
];

/** The same with each Odd replaced by its value. */
function made(given: unknown): unknown {
  if (given instanceof Odd) return given.value();
  if (Array.isArray(given)) return given.map(made);
  if (typeof given !== 'object' || given === null || Object.getPrototypeOf(given) !== Object.prototype)
    return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, made(value)]));
}

const value = fc.oneof(
  fc.constantFrom<unknown>(...oddities.map((oddity) => new Odd(oddity))),
  fc.anything({
    withDate: true,
    withBigInt: true,
    withNullPrototype: true,
    values: [fc.constant(SECRET), fc.string()],
  }),
  fc.constantFrom<unknown>('2026-06-10', '2030-01-01', '2011-06-10T12:00Z', new Date(0), 10, 1000, undefined),
);
const when = fc.oneof(value, fc.constant('2026-06-10'));
const length = fc.oneof(value, fc.constant(10));
const object = (...keys: string[]) =>
  fc.oneof(
    value,
    fc.record(Object.fromEntries([...keys, SECRET].map((key) => [key, value])), { requiredKeys: [] }),
  );
const list = (...keys: string[]) => fc.array(object(...keys), { maxLength: 3 });
const june = { name: SECRET, from: '2026-06-01', until: '2026-06-30', holidays: [] };
const calendars = fc.oneof(
  fc.constant(june),
  object('name', 'from', 'until', 'holidays'),
  fc.record({
    name: fc.constant(SECRET),
    from: fc.constant('2026-06-10'),
    until: when,
    holidays: fc.oneof(value, list('date', 'name')),
  }),
);
const options = fc.oneof(fc.constant(undefined), object('calendar'), fc.record({ calendar: calendars }));
const period = (unit: string) => fc.oneof(object('from', unit), fc.record({ from: when, [unit]: length }));
const division = fc.oneof(
  fc.constant({ events: [{ title: SECRET, date: '2028-12-26' }] }),
  value,
  fc.record({ events: fc.oneof(value, list('title', 'date')) }),
);

const calls: [string, fc.Arbitrary<unknown[]>, (...given: never[]) => unknown][] = [
  ['computeWorkingDayDeadline', fc.tuple(period('workingDays'), options), computeWorkingDayDeadline],
  ['computeCalendarDayDeadline', fc.tuple(period('days')), computeCalendarDayDeadline],
  [
    'countWorkingDays',
    fc.tuple(fc.oneof(object('after', 'until'), fc.record({ after: when, until: when })), options),
    countWorkingDays,
  ],
  ['isWorkingDay', fc.tuple(when, options), isWorkingDay],
  ['londonDateOf', fc.tuple(when), londonDateOf],
  ['withClosures', fc.tuple(calendars, fc.oneof(fc.constant([]), value, list('date', 'name'))), withClosures],
  [
    'calendarFromGovUk',
    fc.tuple(fc.oneof(value, fc.record({ 'england-and-wales': division })), calendars),
    calendarFromGovUk,
  ],
];

describe('hostile arguments', () => {
  it.each(calls)(
    'to %s give an answer or one of the two errors, which repeat nothing that was given',
    (_, given, call) => {
      const kinds = reached('refused', 'answered');
      fc.assert(
        fc.property(given, (values) => {
          try {
            call(...(made(values) as never[]));
            kinds.note('answered');
          } catch (error) {
            const { name, message, issues } = error as Error & { issues?: unknown };
            expect(['InvalidInputError', 'OutsideCalendarError']).toContain(name);
            expect(`${message}${JSON.stringify(issues)}`).not.toContain(SECRET);
            kinds.note('refused', name === 'InvalidInputError');
          }
        }),
        { numRuns: 1000 },
      );
      kinds.all();
    },
  );
});
