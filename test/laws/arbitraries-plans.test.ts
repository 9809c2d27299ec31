import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionPlans } from '../../src/arbitraries/index.ts';
import { type SessionPlan, validateSessionPlan } from '../../src/index.ts';
import { facts } from '../../src/policy/facts.ts';
import { issuesOf } from '../input/refusal.ts';
import { atLeast, sample } from './samples.ts';
import { smallest, walkShrinks } from './shrinks.ts';

test('every value is a valid plan, and so is everything that it shrinks to', () =>
  walkShrinks(sessionPlans({ maxSessions: 100 }), validateSessionPlan));

test('they shrink towards a plan of one session of 30 minutes', () => {
  for (const plan of smallest(sessionPlans()))
    expect(plan).toEqual({ service: 'supported-contact', sessions: [{ minutes: 30 }] });
});

describe('nothing that can come out is rare', () => {
  test('every outcome in 1 of 50', () => {
    const reports = sample(sessionPlans()).map((each) => validateSessionPlan(each));
    expect(
      atLeast(
        0.02,
        reports.map(({ plan }) => plan.outcome),
      ),
    ).toEqual(['outside-guidelines', 'over-limit', 'undetermined', 'within-guidelines']);
  });

  test('who attends is judged in every way in 1 of 50', () => {
    const statuses = sample(sessionPlans({ service: 'supervised-contact' })).map((plan) => {
      const { findings } = validateSessionPlan(plan);
      const listed = plan.sessions.some(({ attendees }) => attendees?.length);
      const finding = findings.find(({ rule }) => rule === 'identified-attendees-only');
      return `${finding?.status}${listed ? ', somebody listed' : ''}`;
    });
    expect(atLeast(0.02, statuses)).toEqual([
      'met',
      'met, somebody listed',
      'not-met, somebody listed',
      'unknown, somebody listed',
    ]);
  });

  test('most sessions are of half an hour to two hours, some of any length', () => {
    const sessions = sample(sessionPlans()).flatMap((plan) => plan.sessions);
    const usual = sessions.filter(({ minutes }) => [30, 45, 60, 90, 120].includes(minutes)).length;
    expect(usual / sessions.length).toBeGreaterThan(0.8);
    expect(usual / sessions.length).toBeLessThan(0.98);
  });
});

describe('constraints hold, their bounds included', () => {
  const days = ({ sessions }: SessionPlan) => sessions.flatMap(({ on }) => on ?? []);

  test('known facts are known, and unknown ones are not', () => {
    fc.assert(
      fc.property(sessionPlans({ known: ['reviewAfter'], unknown: ['identifiedParties'] }), (plan) => {
        expect(plan.reviewAfter).toBeGreaterThan(0);
        expect(plan.identifiedParties ?? 'not known').toBe('not known');
      }),
    );
  });

  test('a session lists up to four attendees, a plan up to six parties, of three that are usual and of others', () => {
    const plans = sample(sessionPlans());
    const attendees = plans.flatMap(({ sessions }) => sessions.map((session) => session.attendees ?? []));
    const parties = plans.map(({ identifiedParties }) => identifiedParties ?? []);
    const most = (lists: readonly (readonly string[])[]) => Math.max(...lists.map(({ length }) => length));
    expect([most(attendees), most(parties)]).toEqual([4, 6]);
    const named = attendees.flat();
    for (const usual of ['party-1', 'party-2', 'party-3'])
      expect(named.filter((name) => name === usual).length / named.length).toBeGreaterThan(0.2);
    expect(named.filter((name) => !/^party-[123]$/.test(name)).length).toBeGreaterThan(100);
  });

  test('sessions are no more and on no other days than asked for', () => {
    const constraints = { maxSessions: 5, from: '2025-02-27', until: '2025-03-01' };
    const expected = ['2025-02-27', '2025-02-28', '2025-03-01'];
    const plans = sample(sessionPlans(constraints), 300);
    expect(Math.max(...plans.map(({ sessions }) => sessions.length))).toBe(5);
    expect([...new Set(plans.flatMap(days))].sort()).toEqual(expected);
  });

  test('the service is the one asked for, or either', () => {
    const services = (service?: SessionPlan['service']) =>
      new Set(sample(sessionPlans({ service }), 100).map((plan) => plan.service));
    expect(services('supervised-contact')).toEqual(new Set(['supervised-contact']));
    expect(services()).toEqual(new Set(['supported-contact', 'supervised-contact']));
  });

  test('days that do not exist, or are the wrong way round, are refused', () => {
    expect(() => sessionPlans({ from: '2025-02-30' })).toThrow('constraints.from');
    expect(() => sessionPlans({ until: '2025-02-30' })).toThrow('constraints.until');
    expect(() => sessionPlans({ from: '2025-02-02', until: '2025-02-01' })).toThrow('constraints');
  });
});

test.each<[constraints: object, path: string, code: string, expected?: readonly string[]]>([
  [{ service: 'supervised' }, 'constraints.service', 'not-a-choice', facts.service],
  [{ maxSessions: -1 }, 'constraints.maxSessions', 'too-small', ['1']],
  [{ maxSessions: 101 }, 'constraints.maxSessions', 'too-large', ['100']],
  [{ known: ['reviewAftr'] }, 'constraints.known.0', 'not-a-fact', ['reviewAfter']],
  [{ unknown: ['reviewAfter', 'mode'] }, 'constraints.unknown.1', 'not-a-fact'],
  [{ maxSession: 3 }, 'constraints', 'unknown-key', ['maxSessions']],
])('constraints that no generator takes are refused: %j', (constraints, path, code, expected) => {
  expect(issuesOf(() => sessionPlans(constraints))).toEqual([{ path, code, ...(expected && { expected }) }]);
});
