import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { checkReferralSuitability } from '../../src/index.ts';
import { type Issue, issuesOf, sparse, unknownKey, wrongType } from './refusal.ts';

const service = 'supervised-contact';
const check = (referral: unknown) => checkReferralSuitability(referral as never);
const withKeys = (list: unknown[], more: object) => Object.assign(list, more);
const hidden = (owner: object, more: Readonly<Record<string, unknown>>) => {
  for (const [key, value] of Object.entries(more)) Object.defineProperty(owner, key, { value });
  return owner;
};

class WithGetter {
  service = service;
  get mode() {
    return 'remote';
  }
}
class WithMethods {
  service = service;
  mode = 'remote';
  describe() {
    return this.mode;
  }
}
class Listed extends Array<unknown> {}

describe('an input is read as JSON would show it', () => {
  const plain = check({ service, mode: 'remote' });
  const list = new Listed();
  list.push({ refusing: true });

  it.each<readonly [string, unknown]>([
    ['an object without a prototype', Object.assign(Object.create(null), { service, mode: 'remote' })],
    ['a frozen object', Object.freeze({ service, mode: 'remote' })],
    ['an object from another realm', runInNewContext("({ service: 'supervised-contact', mode: 'remote' })")],
    ['an object of a class', new WithMethods()],
    ['a proxy that hides nothing', new Proxy({ service, mode: 'remote' }, {})],
    ['undefined groups', { service, mode: 'remote', court: undefined, children: undefined }],
    ['null groups', { service, mode: 'remote', court: null, children: null, sessionPlan: null }],
    ['empty groups, whatever their class', { service, mode: 'remote', court: new Map(), risk: new Date(0) }],
    [
      'a getter of its own',
      {
        service,
        get mode() {
          return 'remote';
        },
      },
    ],
    [
      'keys that are symbols',
      { service, mode: 'remote', [Symbol('court')]: 1, court: { [Symbol.iterator]: 1 } },
    ],
    ['keys that are hidden', hidden({ service, mode: 'remote' }, { court: { order: 'none' }, secret: 1 })],
    [
      'unknown keys that are inherited',
      Object.assign(Object.create({ secret: 1 }), { service, mode: 'remote' }),
    ],
  ])('%s', (_, referral) => {
    expect(check(referral)).toEqual(plain);
  });

  it('lists of another class or realm, and their elements alone', () => {
    const wanted = check({ service, children: [{ refusing: true }] });
    expect(check({ service, children: list })).toEqual(wanted);
    expect(check({ service, children: Object.freeze([Object.freeze({ refusing: true })]) })).toEqual(wanted);
    expect(check({ service, children: runInNewContext('[{ refusing: true }]') })).toEqual(wanted);
    expect(check({ service, children: withKeys([{ refusing: true }], { name: 1, [Symbol()]: 1 }) })).toEqual(
      wanted,
    );
  });

  it('without being changed', () => {
    const given = { service, court: { order: 'none' }, children: [{ refusing: true }] };
    const before = structuredClone(given);
    check(given);
    expect(given).toEqual(before);
  });

  it('so that a service under a symbol, hidden or in a map is not given', () => {
    for (const given of [
      { [Symbol('service')]: service },
      hidden({}, { service }),
      new Map([['service', service]]),
    ])
      expect(issuesOf(() => check(given))).toEqual([{ path: 'service', code: 'missing' }]);
  });
});

describe('an inherited property with a known name is refused, since it would be missed', () => {
  it.each<[string, unknown, ...Issue[]]>([
    ['a getter of the class', new WithGetter(), { path: 'mode', code: 'inherited' }],
    ['every fact', Object.create({ service }), { path: 'service', code: 'inherited' }],
    [
      'one fact',
      Object.assign(Object.create({ mode: 'remote' }), { service }),
      { path: 'mode', code: 'inherited' },
    ],
    [
      'from further up',
      Object.assign(Object.create(Object.create({ mode: 'remote' })), { service }),
      { path: 'mode', code: 'inherited' },
    ],
    [
      'a hidden one',
      Object.assign(Object.create(hidden({}, { mode: 'remote' })), { service }),
      { path: 'mode', code: 'inherited' },
    ],
    [
      'in a group',
      { service, court: Object.create({ order: 'none' }) },
      { path: 'court.order', code: 'inherited' },
    ],
    [
      'by a child',
      { service, children: [{}, Object.create({ refusing: true })] },
      { path: 'children.1.refusing', code: 'inherited' },
    ],
    [
      'in a session plan',
      { service, sessionPlan: Object.create({ sessions: [{ minutes: 60 }] }) },
      { path: 'sessionPlan.sessions', code: 'inherited' },
    ],
    [
      'by a session, in which no more is looked at then',
      {
        service,
        sessionPlan: { sessions: [Object.assign(Object.create({ minutes: 60 }), { on: 'yesterday' })] },
      },
      { path: 'sessionPlan.sessions.0.minutes', code: 'inherited' },
    ],
    [
      'by a session, and a wrong value elsewhere',
      { service, mode: 1, sessionPlan: { sessions: [{ minutes: 60 }, Object.create({ minutes: 60 })] } },
      { path: 'sessionPlan.sessions.1.minutes', code: 'inherited' },
      { path: 'mode', code: 'not-a-choice', expected: ['face-to-face', 'remote', 'not-stated'] },
    ],
  ])('%s', (_, referral, ...issues) => {
    expect(issuesOf(() => check(referral))).toEqual(issues);
  });

  it('but not where the object has the property itself', () => {
    const given = Object.assign(Object.create({ mode: 'face-to-face' }), { service });
    Object.defineProperty(given, 'mode', { value: 'remote', enumerable: true });
    expect(check(given)).toEqual(check({ service, mode: 'remote' }));
  });
});

describe('what JSON could not hold is refused', () => {
  const cycle: { service: string; court?: unknown } = { service };
  cycle.court = cycle;
  const listInItself: unknown[] = [];
  listInItself.push(listInItself);
  const missing = (path: string): Issue => ({ path, code: 'missing' });

  it.each<[string, unknown, ...Issue[]]>([
    ['a referral that holds itself', cycle, unknownKey('court')],
    ['a list that holds itself', { service, children: listInItself }, wrongType('children.0', 'object')],
    ['a list with a hole', { service, children: sparse({}) }, missing('children.0')],
    [
      'a list with nothing but holes',
      { service, children: Array(2) },
      missing('children.0'),
      missing('children.1'),
    ],
    [
      'a list of sessions with a hole',
      { service, sessionPlan: { sessions: sparse({ minutes: 60 }) } },
      missing('sessionPlan.sessions.0'),
    ],
    ['a symbol', { service, mode: Symbol('remote') }, wrongChoice('mode')],
    ['a function', { service, mode: () => 'remote' }, wrongChoice('mode')],
    ['a large integer', { service, realisticProspect: 1n }, wrongType('realisticProspect', 'boolean')],
  ])('%s', (_, referral, ...issues) => {
    expect(issuesOf(() => check(referral))).toEqual(issues);
  });

  function wrongChoice(path: string): Issue {
    return { path, code: 'not-a-choice', expected: ['face-to-face', 'remote', 'not-stated'] };
  }
});
