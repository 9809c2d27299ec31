import { describe, expect, it } from 'vitest';
import { validateSessionPlan } from '../../src/index.ts';
import { type Issue, issuesOf, unknownKey, wrongType } from './refusal.ts';

const service = 'supervised-contact';
const hour = { minutes: 60 };

const validate = (plan: unknown) => validateSessionPlan(plan as never);

describe('a plan is refused where it is', () => {
  it.each<[string, unknown, ...Issue[]]>([
    ['left out', undefined, { path: '', code: 'missing' }],
    ['null', null, wrongType('', 'object')],
    ['a list of sessions', [hour], wrongType('', 'object')],
    ['empty', {}, { path: 'service', code: 'missing' }, { path: 'sessions', code: 'missing' }],
    ['without a service', { sessions: [hour] }, { path: 'service', code: 'missing' }],
    ['without sessions', { service }, { path: 'sessions', code: 'missing' }],
    ['of null sessions', { service, sessions: null }, wrongType('sessions', 'array')],
    ['of no session', { service, sessions: [] }, { path: 'sessions', code: 'too-few', expected: ['1'] }],
    [
      'of 101 sessions',
      { service, sessions: Array(101).fill(hour) },
      { path: 'sessions', code: 'too-many', expected: ['100'] },
    ],
    ['with a key of a referral', { service, sessions: [hour], mode: 'remote' }, unknownKey('')],
    ['with a misspelt key', { service, sesions: [hour], sessions: [hour] }, unknownKey('', 'sessions')],
  ])('%s', (_, plan, ...issues) => {
    expect(issuesOf(() => validate(plan))).toEqual(issues);
  });

  it('takes 100 sessions, and one', () => {
    expect(validate({ service, sessions: Array(100).fill({ minutes: 1 }) }).totalMinutes).toBe(100);
    expect(validate({ service, sessions: [{ minutes: 1440 }] }).totalMinutes).toBe(1440);
  });
});

describe('the minutes of a session are refused where they are', () => {
  const path = 'sessions.0.minutes';
  it.each<readonly [string, unknown, Issue]>([
    ['left out', undefined, { path, code: 'missing' }],
    ['null', null, wrongType(path, 'number')],
    ['text', '60', wrongType(path, 'number')],
    ['boxed', new Number(60), wrongType(path, 'number')],
    ['a large integer', 60n, wrongType(path, 'number')],
    ['true', true, wrongType(path, 'number')],
    ['NaN', Number.NaN, wrongType(path, 'number')],
    ['infinite', Number.POSITIVE_INFINITY, wrongType(path, 'number')],
    ['0', 0, { path, code: 'too-small', expected: ['1'] }],
    ['-0', -0, { path, code: 'too-small', expected: ['1'] }],
    ['-60', -60, { path, code: 'too-small', expected: ['1'] }],
    ['half a minute', 0.5, { path, code: 'not-a-whole-number' }],
    ['59.5', 59.5, { path, code: 'not-a-whole-number' }],
    ['1441', 1441, { path, code: 'too-large', expected: ['1440'] }],
  ])('%s', (_, minutes, issue) => {
    expect(issuesOf(() => validate({ service, sessions: [{ minutes }] }))).toEqual([issue]);
  });
});

describe('the date of a session is refused where it is', () => {
  const path = 'sessions.0.on';
  it.each<readonly [string, unknown, Issue]>([
    ['a day that there is not', '2026-02-30', { path, code: 'not-a-date' }],
    ['the 29th of February of a common year', '2027-02-29', { path, code: 'not-a-date' }],
    ['written the British way', '01/03/2026', { path, code: 'not-a-date' }],
    ['an instant', '2026-03-01T10:00:00Z', { path, code: 'not-a-date' }],
    ['short', '2026-3-1', { path, code: 'not-a-date' }],
    ['padded', ' 2026-03-01', { path, code: 'not-a-date' }],
    ['empty', '', { path, code: 'not-a-date' }],
    ['before 1900', '0026-03-01', { path, code: 'before-1900' }],
    ['a Date', new Date(0), wrongType(path, 'string')],
    ['a number', 20260301, wrongType(path, 'string')],
  ])('%s', (_, on, issue) => {
    expect(issuesOf(() => validate({ service, sessions: [{ ...hour, on }] }))).toEqual([issue]);
  });
});

describe('people are refused where they are', () => {
  it.each<[string, object, ...Issue[]]>([
    ['one text', { identifiedParties: 'child' }, wrongType('identifiedParties', 'array')],
    [
      'numbers',
      { identifiedParties: [1, 2] },
      wrongType('identifiedParties.0', 'string'),
      wrongType('identifiedParties.1', 'string'),
    ],
    ['null', { identifiedParties: ['child', null] }, wrongType('identifiedParties.1', 'string')],
    [
      'fifty-one',
      { identifiedParties: Array(51).fill('child') },
      { path: 'identifiedParties', code: 'too-many', expected: ['50'] },
    ],
    ['a set', { identifiedParties: new Set(['child']) }, wrongType('identifiedParties', 'array')],
    [
      'attendees who are objects',
      { sessions: [hour, { ...hour, attendees: [{ name: 'x' }] }] },
      wrongType('sessions.1.attendees.0', 'string'),
    ],
    [
      'fifty-one attendees',
      { sessions: [{ ...hour, attendees: Array(51).fill('child') }] },
      { path: 'sessions.0.attendees', code: 'too-many', expected: ['50'] },
    ],
  ])('%s', (_, more, ...issues) => {
    expect(issuesOf(() => validate({ service, sessions: [hour], ...more }))).toEqual(issues);
  });
});

describe('across fields', () => {
  it.each<readonly [string, unknown, Issue]>([
    ['a review after 0 sessions', 0, { path: 'reviewAfter', code: 'too-small', expected: ['1'] }],
    ['a review after -1 sessions', -1, { path: 'reviewAfter', code: 'too-small', expected: ['1'] }],
    ['a review after one and a half', 1.5, { path: 'reviewAfter', code: 'not-a-whole-number' }],
    [
      'a review after the fourth of three sessions',
      4,
      { path: 'reviewAfter', code: 'review-beyond-sessions' },
    ],
    ['a review after NaN', Number.NaN, wrongType('reviewAfter', 'number')],
    ['a review in words', '3', wrongType('reviewAfter', 'number')],
  ])('%s is refused', (_, reviewAfter, issue) => {
    expect(issuesOf(() => validate({ service, sessions: [hour, hour, hour], reviewAfter }))).toEqual([issue]);
  });

  it('a review after the last session is taken', () => {
    expect(validate({ service, sessions: [hour, hour, hour], reviewAfter: 3 }).plan.outcome).toBe(
      'within-guidelines',
    );
  });

  const on = (...dates: readonly (string | null | undefined)[]) => ({
    service,
    sessions: dates.map((date) => ({ minutes: 60, on: date })),
  });
  it.each<readonly [string, ReturnType<typeof on>, string]>([
    ['the second is before the first', on('2026-03-02', '2026-03-01'), 'sessions.1.on'],
    [
      'the third is before the first, the second having no date',
      on('2026-03-02', null, '2026-03-01'),
      'sessions.2.on',
    ],
    ['the last is in an earlier year', on('2026-12-31', '2027-01-01', '2025-01-01'), 'sessions.2.on'],
  ])('sessions are refused where %s', (_, plan, path) => {
    expect(issuesOf(() => validate(plan))).toEqual([{ path, code: 'sessions-out-of-order' }]);
  });

  it('two sessions on one day, and sessions without a date, are in order', () => {
    expect(validate(on('2026-03-01', undefined, '2026-03-01', null)).totalMinutes).toBe(240);
  });
});
