import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { checkReferralSuitability, type Referral, validateSessionPlan, withFact } from '../../src/index.ts';
import { type Issue, issuesOf, sparse, unknownKey, wrongType } from './refusal.ts';

const service = 'supervised-contact';
const check = (referral: unknown) => checkReferralSuitability(referral as never);
const withKeys = (list: unknown[], more: object) => Object.assign(list, more);

class Inheriting {
  service = service;
  get mode() {
    return 'remote';
  }
}
class OwnDataAlone {
  service = service;
  mode = 'remote';
  describe() {
    return this.mode;
  }
}
class Listed extends Array<unknown> {}

describe('what is not plain data is refused', () => {
  const cycle: { service: string; court?: unknown } = { service };
  cycle.court = cycle;
  const listInItself: unknown[] = [];
  listInItself.push(listInItself);

  it.each<[string, unknown, ...Issue[]]>([
    ['a symbol key', { service, [Symbol('mode')]: 'remote' }, { path: '', code: 'symbol-key' }],
    [
      'a symbol key in a group',
      { service, court: { [Symbol.iterator]: 1 } },
      { path: 'court', code: 'symbol-key' },
    ],
    [
      'a symbol key of a list',
      { service, children: withKeys([{}], { [Symbol('x')]: 1 }) },
      { path: 'children', code: 'symbol-key' },
    ],
    ['every fact inherited', Object.create({ service }), { path: 'service', code: 'inherited' }],
    [
      'one fact inherited',
      Object.assign(Object.create({ mode: 'remote' }), { service }),
      { path: 'mode', code: 'inherited' },
    ],
    [
      'a fact inherited within a group',
      { service, court: Object.create({ order: 'none' }) },
      { path: 'court.order', code: 'inherited' },
    ],
    [
      'a fact inherited by a child',
      { service, children: [{}, Object.create({ refusing: true })] },
      { path: 'children.1.refusing', code: 'inherited' },
    ],
    [
      'a misspelt fact inherited',
      Object.assign(Object.create({ moed: 'remote' }), { service }),
      { path: '', code: 'inherited' },
    ],
    ['a class with a getter', new Inheriting(), { path: 'mode', code: 'inherited' }],
    ['a referral that holds itself', cycle, unknownKey('court')],
    ['a list that holds itself', { service, children: listInItself }, wrongType('children.0', 'object')],
    ['a sparse list', { service, children: sparse({}) }, { path: 'children.0', code: 'missing' }],
    [
      'a sparse list with a key',
      { service, children: withKeys(sparse({}) as unknown[], { name: 'x' }) },
      unknownKey('children'),
      { path: 'children.0', code: 'missing' },
    ],
    [
      'a getter, and a wrong value elsewhere',
      {
        service,
        mode: 'by post',
        get court() {
          return {};
        },
      },
      { path: 'court', code: 'accessor' },
      { path: 'mode', code: 'not-a-choice', expected: ['face-to-face', 'remote', 'not-stated'] },
    ],
    ['an object of a class', { service, court: new OwnDataAlone() }, wrongType('court', 'object')],
    ['a list with a key', { service, children: withKeys([{}], { name: 'x' }) }, unknownKey('children')],
    [
      'a list with `constructor`',
      { service, children: withKeys([{}], { constructor: 1 }) },
      unknownKey('children'),
    ],
    [
      'a list with `__proto__`',
      { service, children: Object.defineProperty([{}], '__proto__', { value: 1 }) },
      unknownKey('children'),
    ],
  ])('%s', (_, referral, ...issues) => {
    expect(issuesOf(() => check(referral))).toEqual(issues);
  });

  it('a list longer than any input’s, by the maximum of its own', () => {
    expect(issuesOf(() => check({ service, children: Array(1e6) }))).toEqual([
      { path: 'children', code: 'too-many', expected: ['20'] },
    ]);
  });

  it.each(['', '-1', '0.5', ' ', '00'])('a list with the key “%s”, which is a number but no place', (key) => {
    expect(issuesOf(() => check({ service, children: withKeys([{}], { [key]: 1 }) }))).toEqual([
      unknownKey('children'),
    ]);
  });

  it('a map that says it is an object', () => {
    const disguised = new (class extends Map {
      override get [Symbol.toStringTag]() {
        return 'Object';
      }
    })();
    expect(issuesOf(() => check({ service, court: disguised }))).toEqual([wrongType('court', 'object')]);
  });
});

describe('an accessor is refused, and is never called', () => {
  let calls = 0;
  const get = () => {
    calls += 1;
    return undefined;
  };
  afterEach(() => {
    calls = 0;
  });

  it.each<readonly [string, unknown, string]>([
    ['of the referral', Object.defineProperty({ service }, 'mode', { get, enumerable: true }), 'mode'],
    ['of the service', Object.defineProperty({}, 'service', { get, enumerable: true }), 'service'],
    ['that is not enumerable', Object.defineProperty({ service }, 'mode', { get }), 'mode'],
    ['that is a setter alone', Object.defineProperty({ service }, 'mode', { set: get }), 'mode'],
    ['of a group', { service, court: Object.defineProperty({}, 'order', { get }) }, 'court.order'],
    [
      'of a child',
      { service, children: [Object.defineProperty({}, 'refusing', { get })] },
      'children.0.refusing',
    ],
    [
      'in a plan',
      { service, sessionPlan: { sessions: [Object.defineProperty({}, 'minutes', { get })] } },
      'sessionPlan.sessions.0.minutes',
    ],
  ])('%s', (_, referral, path) => {
    expect(issuesOf(() => check(referral))).toEqual([{ path, code: 'accessor' }]);
    expect(calls).toBe(0);
  });

  it('in a list', () => {
    const children = Object.defineProperty([{}, {}], 1, { get });
    expect(issuesOf(() => check({ service, children }))).toEqual([{ path: 'children.1', code: 'accessor' }]);
    expect(calls).toBe(0);
  });

  it('of an unknown key', () => {
    const given = Object.defineProperty({ service }, 'secret', { get, enumerable: true });
    expect(issuesOf(() => check(given))).toEqual([unknownKey('')]);
    expect(calls).toBe(0);
  });

  it('under a symbol', () => {
    const given = Object.defineProperty({ service }, Symbol.toStringTag, { get, enumerable: true });
    expect(issuesOf(() => check(given))).toEqual([{ path: '', code: 'symbol-key' }]);
    expect(calls).toBe(0);
  });

  it('of a class', () => {
    class Watched {
      service = service;
      get mode() {
        return get();
      }
    }
    expect(issuesOf(() => check(new Watched()))).toEqual([{ path: 'mode', code: 'inherited' }]);
    expect(calls).toBe(0);
  });
});

describe('a Proxy', () => {
  const secret = () => {
    throw new Error('sentinel');
  };
  const traps = ['ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const;

  it.each(traps)('that throws at %s cannot be read', (trap) => {
    const { issues, message } = (() => {
      try {
        return check(new Proxy({ service }, { [trap]: secret })) as never;
      } catch (error) {
        return error as { issues: readonly Issue[]; message: string };
      }
    })();
    expect(issues).toMatchObject([{ path: '', code: 'unreadable' }]);
    expect(message).not.toContain('sentinel');
  });

  it.each(traps)('in a group that throws at %s cannot be read', (trap) => {
    const court = new Proxy({ order: 'none' }, { [trap]: secret });
    expect(issuesOf(() => check({ service, court }))).toEqual([{ path: 'court', code: 'unreadable' }]);
  });

  it('that is revoked cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(issuesOf(() => check(proxy))).toEqual([{ path: '', code: 'unreadable' }]);
    expect(issuesOf(() => check({ service, court: proxy }))).toEqual([{ path: 'court', code: 'unreadable' }]);
    expect(issuesOf(() => check({ service, realisticProspect: proxy }))).toEqual([
      wrongType('realisticProspect', 'boolean'),
    ]);
    expect(issuesOf(() => checkReferralSuitability({ service }, proxy))).toEqual([
      { path: 'options', code: 'unreadable' },
    ]);
    expect(issuesOf(() => withFact({ service }, 'children', proxy))).toEqual([
      { path: 'children', code: 'unreadable' },
    ]);
  });

  it('that claims an endless list is refused by its length', () => {
    const children = new Proxy([], {
      get: (target, key) => (key === 'length' ? 1e15 : Reflect.get(target, key)),
    });
    expect(issuesOf(() => check({ service, children }))).toEqual([
      { path: 'children', code: 'too-many', expected: ['20'] },
    ]);
  });
});

describe('plain data is taken, however it was made', () => {
  const plain = check({ service, mode: 'remote' });
  const list = new Listed();
  list.push({ refusing: true });

  it.each<readonly [string, unknown]>([
    ['without a prototype', Object.assign(Object.create(null), { service, mode: 'remote' })],
    ['frozen', Object.freeze({ service, mode: 'remote' })],
    [
      'not enumerable',
      Object.defineProperties({}, { service: { value: service }, mode: { value: 'remote' } }),
    ],
    ['from another realm', runInNewContext("({ service: 'supervised-contact', mode: 'remote' })")],
    ['with undefined groups', { service, mode: 'remote', court: undefined, children: undefined }],
    ['with null groups', { service, mode: 'remote', court: null, children: null, sessionPlan: null }],
    ['a Proxy that hides nothing', new Proxy({ service, mode: 'remote' }, {})],
  ])('%s', (_, referral) => {
    expect(check(referral)).toEqual(plain);
  });

  it('lists of another class or realm', () => {
    const wanted = check({ service, children: [{ refusing: true }] });
    expect(check({ service, children: list })).toEqual(wanted);
    expect(check({ service, children: Object.freeze([Object.freeze({ refusing: true })]) })).toEqual(wanted);
    expect(check({ service, children: runInNewContext('[{ refusing: true }]') })).toEqual(wanted);
  });

  it('without being changed', () => {
    const given = { service, court: { order: 'none' }, children: [{ refusing: true }] };
    const before = structuredClone(given);
    check(given);
    expect(given).toEqual(before);
  });
});

describe('what Object.prototype is given is no fact', () => {
  const polluted = Object.prototype as unknown as Record<string, unknown>;
  let added: readonly string[] = [];
  const pollute = (facts: Readonly<Record<string, unknown>>) => {
    added = Object.keys(facts);
    Object.assign(polluted, facts);
  };
  afterEach(() => {
    for (const key of added) delete polluted[key];
    added = [];
  });

  const report = (referral: Referral) => {
    const { findings, missing, unread, relevant } = checkReferralSuitability(referral);
    return JSON.stringify({ findings, missing, unread, relevant });
  };
  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['of the referral', { mode: 'remote', realisticProspect: false }],
    ['of a group', { order: 'at-fhdra', assessmentUnderway: false, intake: 'unsuitable' }],
    ['that is a group', { court: { order: 'none' }, sessionPlan: { sessions: [{ minutes: 1 }] } }],
    ['of a child', { refusing: true, ofAgeToExpressViews: true }],
    ['that is the children', { children: [{}] }],
  ])('a fact %s', (_, facts) => {
    const referral: Referral = { service, centre: {}, cafcassCymru: {} };
    const family: Referral = { service, children: [{}] };
    const before = [report(referral), report(family)];
    pollute(facts);
    const after = [report(referral), report(family)];
    expect(after).toEqual(before);
  });

  it('a fact of a plan', () => {
    const outcome = () =>
      JSON.stringify(validateSessionPlan({ service, sessions: Array(6).fill({ minutes: 60 }) }));
    const before = outcome();
    pollute({ reviewAfter: 3, identifiedParties: [], attendees: ['x'], on: '2026-01-01' });
    const after = outcome();
    expect(after).toBe(before);
  });

  it('an option', () => {
    pollute({ under: 'supervised-family-time' });
    const { basis } = checkReferralSuitability({ service });
    const others = checkReferralSuitability({ service }, {});
    expect(basis.statements).toHaveLength(2);
    expect(others.basis.statements).toHaveLength(2);
  });

  it('a service', () => {
    pollute({ service });
    expect(issuesOf(() => check({}))).toEqual([{ path: 'service', code: 'missing' }]);
  });
});

describe('a large input is refused in bounded time', () => {
  const long = 'x'.repeat(5_000_000);
  it.each<readonly [string, () => unknown]>([
    [
      'a hundred thousand unknown keys',
      () => Object.fromEntries(Array.from({ length: 1e5 }, (_, n) => [`key${n}`, n])),
    ],
    ['a key of five million letters', () => ({ service, [long]: 1 })],
    ['a value of five million letters', () => ({ service, mode: long })],
    ['ten million children', () => ({ service, children: Array(1e7).fill(null) })],
    [
      'a session plan of a thousand sessions with unknown keys',
      () => ({
        service,
        sessionPlan: {
          sessions: Array(1000).fill(
            Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`key${n}`, n])),
          ),
        },
      }),
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
    expect(issues.length).toBeLessThan(2500);
  });
});
