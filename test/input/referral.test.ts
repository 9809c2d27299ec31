import { describe, expect, it } from 'vitest';
import { checkReferralSuitability, withFact } from '../../src/index.ts';
import { type Issue, issuesOf, refusal, unknownKey, wrongType } from './refusal.ts';

const service = 'supervised-contact';
const services = ['supported-contact', 'supervised-contact'];
const modes = ['face-to-face', 'remote', 'not-stated'];
const orders = ['none', 'at-fhdra', 'at-another-hearing'];

const check = (referral: unknown) => checkReferralSuitability(referral as never);
type Row = [title: string, referral: unknown, ...issues: Issue[]];

describe('a referral is refused where it is', () => {
  it.each<Row>([
    ['left out', undefined, { path: '', code: 'missing' }],
    ['null', null, wrongType('', 'object')],
    ['a number', 5, wrongType('', 'object')],
    ['a text', 'supported-contact', wrongType('', 'object')],
    ['a list', [], wrongType('', 'object')],
    ['a function', () => ({ service }), wrongType('', 'object')],
    ['empty', {}, { path: 'service', code: 'missing' }],
    ['a date, which has nothing to show', new Date(0), { path: 'service', code: 'missing' }],
    [
      'a map, which has nothing to show',
      new Map([['service', service]]),
      { path: 'service', code: 'missing' },
    ],
  ])('%s', (_, referral, ...issues) => {
    expect(issuesOf(() => check(referral))).toEqual(issues);
  });
});

describe('a service is refused where it is', () => {
  const notAChoice = { path: 'service', code: 'not-a-choice', expected: services } as const;
  it.each<readonly [string, unknown, Issue]>([
    ['left out', undefined, { path: 'service', code: 'missing' }],
    ['null', null, notAChoice],
    ['misspelt', 'supervised', notAChoice],
    ['a number', 0, notAChoice],
    ['a boxed text', new String(service), notAChoice],
    ['a list of services', [service], notAChoice],
  ])('%s', (_, given, issue) => {
    expect(issuesOf(() => check({ service: given }))).toEqual([issue]);
  });
});

describe('a value is refused at every level', () => {
  it.each<Row>([
    ['a mode that there is not', { mode: 'online' }, { path: 'mode', code: 'not-a-choice', expected: modes }],
    ['a mode that is true', { mode: true }, { path: 'mode', code: 'not-a-choice', expected: modes }],
    ['a mode in a list', { mode: ['remote'] }, { path: 'mode', code: 'not-a-choice', expected: modes }],
    ['a single fact as text', { realisticProspect: 'yes' }, wrongType('realisticProspect', 'boolean')],
    ['a single fact as 1', { realisticProspect: 1 }, wrongType('realisticProspect', 'boolean')],
    ['a boxed boolean', { realisticProspect: new Boolean(true) }, wrongType('realisticProspect', 'boolean')],
    ['NaN', { realisticProspect: Number.NaN }, wrongType('realisticProspect', 'boolean')],
    ['a large integer', { realisticProspect: 1n }, wrongType('realisticProspect', 'boolean')],
    ['a function', { realisticProspect: () => true }, wrongType('realisticProspect', 'boolean')],
    ['a symbol', { realisticProspect: Symbol('yes') }, wrongType('realisticProspect', 'boolean')],
    ['a group that is true', { court: true }, wrongType('court', 'object')],
    ['a group that is text', { need: 'urgent' }, wrongType('need', 'object')],
    ['a group that is a list', { risk: [true] }, wrongType('risk', 'object')],
    ['a group that is a large integer', { remote: 1n }, wrongType('remote', 'object')],
    ['a group that is boxed text', { centre: new String('x') }, unknownKey('centre')],
    ['a group that is a function', { referrer: () => ({}) }, wrongType('referrer', 'object')],
    [
      'an order that there is not',
      { court: { order: 'at-appeal' } },
      { path: 'court.order', code: 'not-a-choice', expected: orders },
    ],
    [
      'a fact in a group that is text',
      { proceedings: { finalOrder: 'no' } },
      wrongType('proceedings.finalOrder', 'boolean'),
    ],
    [
      'a fact in a group that is a group',
      { cafcassCymru: { activeInvolvement: {} } },
      wrongType('cafcassCymru.activeInvolvement', 'boolean'),
    ],
    ['children that are no list', { children: { 0: {} } }, wrongType('children', 'array')],
    ['children that are a number', { children: 2 }, wrongType('children', 'array')],
    ['children that are empty text', { children: '' }, wrongType('children', 'array')],
    ['children that are a set', { children: new Set([{}]) }, wrongType('children', 'array')],
    ['no children', { children: [] }, { path: 'children', code: 'too-few', expected: ['1'] }],
    [
      'twenty-one children',
      { children: Array(21).fill({}) },
      { path: 'children', code: 'too-many', expected: ['20'] },
    ],
    ['a child that is null', { children: [{}, null] }, wrongType('children.1', 'object')],
    [
      'children that are all null',
      { children: [null, null] },
      wrongType('children.0', 'object'),
      wrongType('children.1', 'object'),
    ],
    ['a child that is text', { children: ['Alis'] }, wrongType('children.0', 'object')],
    [
      'a fact of a child that is text',
      { children: [{}, {}, { refusing: 'yes' }] },
      wrongType('children.2.refusing', 'boolean'),
    ],
    ['a session plan that is a list', { sessionPlan: [60] }, wrongType('sessionPlan', 'object')],
    [
      'a session that is null',
      { sessionPlan: { sessions: [{ minutes: 60 }, null] } },
      wrongType('sessionPlan.sessions.1', 'object'),
    ],
    [
      'a session plan without sessions',
      { sessionPlan: {} },
      { path: 'sessionPlan.sessions', code: 'missing' },
    ],
    [
      'a session of no length',
      { sessionPlan: { sessions: [{}] } },
      { path: 'sessionPlan.sessions.0.minutes', code: 'missing' },
    ],
    [
      'a session plan that names the service again',
      { sessionPlan: { service, sessions: [{ minutes: 60 }] } },
      unknownKey('sessionPlan'),
    ],
    [
      'a review beyond the sessions of the plan',
      { sessionPlan: { sessions: [{ minutes: 60 }], reviewAfter: 2 } },
      { path: 'sessionPlan.reviewAfter', code: 'review-beyond-sessions' },
    ],
    [
      'sessions of the plan out of order',
      {
        sessionPlan: {
          sessions: [
            { minutes: 60, on: '2026-03-02' },
            { minutes: 60, on: '2026-03-01' },
          ],
        },
      },
      { path: 'sessionPlan.sessions.1.on', code: 'sessions-out-of-order' },
    ],
    [
      'several at once, each at its place',
      { mode: 'online', court: { order: 1, partiesAgreed: 'yes' }, children: [{ observed: 0 }] },
      { path: 'mode', code: 'not-a-choice', expected: modes },
      { path: 'court.order', code: 'not-a-choice', expected: orders },
      wrongType('court.partiesAgreed', 'boolean'),
      wrongType('children.0.observed', 'boolean'),
    ],
  ])('%s', (_, facts, ...issues) => {
    expect(issuesOf(() => check({ service, ...(facts as object) }))).toEqual(issues);
  });
});

describe('an unknown key is refused at its parent, with the nearest known key', () => {
  it.each<Row>([
    ['a misspelt fact', { moed: 'remote' }, unknownKey('', 'mode')],
    ['a misspelt group', { procedings: { privateLaw: true } }, unknownKey('', 'proceedings')],
    ['other capitals', { Court: { order: 'none' } }, unknownKey('', 'court')],
    ['a misspelt fact in a group', { court: { ordr: 'none' } }, unknownKey('court', 'order')],
    [
      'a misspelt fact of a child',
      { children: [{}, { refussing: true }] },
      unknownKey('children.1', 'refusing'),
    ],
    [
      'a misspelt field of a plan',
      { sessionPlan: { sessions: [{ minutes: 60 }], reviewAftr: 1 } },
      unknownKey('sessionPlan', 'reviewAfter'),
    ],
    [
      'a misspelt field of a session',
      { sessionPlan: { sessions: [{ minutes: 60, atendees: [] }] } },
      unknownKey('sessionPlan.sessions.0', 'attendees'),
    ],
    ['a key like no other', { dateOfBirth: '2015-01-01' }, unknownKey('')],
    ['the review outside of the plan', { reviewAfter: 3 }, unknownKey('')],
    ['the parties outside of the plan', { identifiedParties: ['a'] }, unknownKey('')],
    ['a name in a child', { children: [{ name: 'Alis' }] }, unknownKey('children.0')],
    ['a path as a key', { 'court.order': 'none' }, unknownKey('')],
    ['`constructor`', { constructor: {} }, unknownKey('')],
    ['`__proto__`', JSON.parse('{"__proto__":{"mode":"remote"}}'), unknownKey('')],
    ['`__proto__` in a group', { court: JSON.parse('{"__proto__":{"order":"none"}}') }, unknownKey('court')],
    ['`toString`', { need: { toString: () => 'urgent' } }, unknownKey('need')],
    ['two of them', { a: 1, court: { b: 1 } }, unknownKey(''), unknownKey('court')],
  ])('%s', (_, facts, ...issues) => {
    const given = Object.defineProperties({ service }, Object.getOwnPropertyDescriptors(facts as object));
    expect(issuesOf(() => check(given))).toEqual(issues);
  });
});

it('a fact that a group or a child inherits, where no key shows it, is refused', () => {
  const hidden = (fact: string, value: unknown) => Object.create(Object.create(null, { [fact]: { value } }));
  const facts = { court: hidden('order', 'none'), children: [hidden('refusing', true)] };
  expect(issuesOf(() => check({ service, ...facts }))).toEqual([
    { path: 'court.order', code: 'inherited' },
    { path: 'children.0.refusing', code: 'inherited' },
  ]);
});

it.each([1, 3, 4, 10, 20])('of %i children about whom nothing is given, nothing is known', (children) => {
  const unknown = { ofAgeToExpressViews: null, refusing: null, oldEnoughToSpeakTo: null, spokenTo: null };
  const given = (child: object) => ({ service, children: Array.from({ length: children }, () => child) });
  expect(check(given({}))).toEqual(check(given({ ...unknown, observed: null })));
});

describe('the error', () => {
  const error = refusal(() => check({ service, court: { order: 'at-appeal' }, children: [] }));

  it('is known by its name', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('InvalidInputError');
  });
  it('says each place and what is wrong there', () => {
    expect(error.message).toBe(
      'court.order: This must be one of “none”, “at-fhdra”, “at-another-hearing”. ' +
        'children: This list is too short; it needs at least 1.',
    );
  });
  it('cannot be changed in what it lists', () => {
    expect(Object.isFrozen(error.issues)).toBe(true);
    expect(error.issues.every((issue) => Object.isFrozen(issue))).toBe(true);
    expect(error.issues.every(({ expected = Object.freeze([]) }) => Object.isFrozen(expected))).toBe(true);
  });
  it('is the same from `withFact`', () => {
    const given = { service, court: { order: 'at-appeal' }, children: [] } as never;
    expect(refusal(() => withFact(given, 'mode', 'remote')).issues).toEqual(error.issues);
  });
  it('names no place for what is wrong with the whole', () => {
    expect(refusal(() => check(null)).message).toBe('This must be a plain object.');
  });
});
