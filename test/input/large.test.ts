import { describe, expect, it } from 'vitest';
import {
  calendarFromGovUk,
  checkReferralSuitability,
  isWorkingDay,
  requiredRecords,
  validateSessionPlan,
} from '../../src/index.ts';
import { type Issue, issuesOf } from './refusal.ts';

const service = 'supervised-contact';
const check = (referral: unknown) => checkReferralSuitability(referral as never);
const manyKeys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`key${number}`, number]));

describe('a large input is refused in bounded time', () => {
  const long = 'x'.repeat(5_000_000);
  it.each<readonly [string, () => unknown]>([
    ['a hundred thousand unknown keys', () => manyKeys(100_000)],
    ['a key of five million letters', () => ({ service, [long]: 1 })],
    ['a value of five million letters', () => ({ service, mode: long })],
    ['ten million children', () => ({ service, children: Array(1e7).fill(null) })],
    [
      'a session plan of a thousand sessions with unknown keys',
      () => ({ service, sessionPlan: { sessions: Array(1000).fill(manyKeys(200)) } }),
    ],
    [
      'a nest a hundred thousand deep',
      () => ({
        service,
        court: Array.from({ length: 1e5 }).reduce<object>((inner) => ({ court: inner }), {}),
      }),
    ],
  ])('%s', (_, make) => {
    const referral = make();
    const start = performance.now();
    const issues = issuesOf(() => check(referral));
    expect(performance.now() - start).toBeLessThan(2000);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThanOrEqual(101);
  });

  it.each<[string, () => unknown, Issue]>([
    ['children', () => check({ service, children: Array(21).fill({}) }), tooMany('children', 20)],
    [
      'sessions',
      () => validateSessionPlan({ service, sessions: Array(101).fill({ minutes: 1 }) }),
      tooMany('sessions', 100),
    ],
    [
      'incidents',
      () => requiredRecords({ service, incidents: Array(1001).fill({ at: '2026-01-01' }) }),
      tooMany('incidents', 1000),
    ],
    ['an endless hole', () => check({ service, children: Array(4_294_967_295) }), tooMany('children', 20)],
  ])('a list with more than its maximum: %s', (_, call, issue) => {
    expect(issuesOf(call)).toEqual([issue]);
  });
});

const tooMany = (path: string, most: number): Issue => ({ path, code: 'too-many', expected: [`${most}`] });

describe('at most a hundred issues are listed', () => {
  const withWrongDates = (count: number) => () =>
    requiredRecords({ service, incidents: Array(count).fill({ at: 'yesterday' }) });

  it('all of them, where there are a hundred', () => {
    const issues = issuesOf(withWrongDates(100));
    expect(issues).toHaveLength(100);
    expect(issues.at(-1)).toEqual({ path: 'incidents.99.at', code: 'not-an-instant' });
  });

  it.each([101, 1000])('and one that says there are more, where there are %i', (count) => {
    const issues = issuesOf(withWrongDates(count));
    expect(issues.map(({ path }) => path)).toEqual([
      ...Array.from({ length: 100 }, (_, place) => `incidents.${place}.at`),
      '',
    ]);
    expect(issues.at(-1)).toEqual({ path: '', code: 'more-issues' });
  });

  it.each<readonly [string, object, object]>([
    ['more', { secret: 1, nother: 2, minutse: 3 }, {}],
    ['one more than that', { minutes: 60, secret: 1 }, { secret: 1 }],
  ])('where reading alone finds %s', (_, session, beside) => {
    const sessions = Array.from({ length: 100 }, () => session);
    const issues = issuesOf(() => validateSessionPlan({ service, sessions, ...beside } as never));
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toEqual({ path: '', code: 'more-issues' });
  });

  it('of a calendar and of a feed too', () => {
    const holidays = Array(150).fill({ date: 'yesterday', name: 'Office closed' });
    const events = Array(150).fill({ date: 'yesterday', title: 'Office closed' });
    const calendar = { name: 'Ours', from: '2026-01-01', until: '2026-12-31', holidays };
    const feed = { 'england-and-wales': { events } };
    for (const call of [() => isWorkingDay('2026-03-02', { calendar }), () => calendarFromGovUk(feed)]) {
      const issues = issuesOf(call);
      expect(issues).toHaveLength(101);
      expect(issues.at(-1)).toEqual({ path: '', code: 'more-issues' });
    }
  });

  it('each once, in the list and in the message', () => {
    const given = { service, a: 1, b: 2, c: 3 };
    expect(issuesOf(() => check(given))).toEqual([{ path: '', code: 'unknown-key' }]);
  });
});
