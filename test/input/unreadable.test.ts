import { describe, expect, it } from 'vitest';
import { checkReferralSuitability, requiredRecords, validateSessionPlan, withFact } from '../../src/index.ts';
import { issuesOf, refusal, wrongType } from './refusal.ts';

const service = 'supervised-contact';
const check = (referral: unknown) => checkReferralSuitability(referral as never);
const fail = () => {
  throw new Error('Zq7Sentinel');
};
const failing = (key: string, more: object = {}) =>
  Object.defineProperty({ ...more }, key, { get: fail, enumerable: true, configurable: true });

describe('what throws when it is read is refused, and what it throws is kept back', () => {
  it.each<readonly [string, unknown, string]>([
    ['a getter', failing('mode', { service }), ''],
    ['a getter of the service', failing('service'), ''],
    ['a getter in a group', { service, court: failing('order') }, 'court'],
    ['a getter of a child', { service, children: [{}, failing('refusing')] }, 'children.1'],
    [
      'a getter in a list',
      { service, children: Object.defineProperty([{}, {}], 1, { get: fail }) },
      'children',
    ],
    ['a getter in a plan', { service, sessionPlan: failing('sessions') }, 'sessionPlan'],
    [
      'a getter of a session',
      { service, sessionPlan: { sessions: [failing('minutes')] } },
      'sessionPlan.sessions.0',
    ],
  ])('%s', (_, referral, path) => {
    const { message, issues } = refusal(() => check(referral));
    expect(issues).toMatchObject([{ path, code: 'unreadable' }]);
    expect(message).not.toContain('Zq7Sentinel');
  });

  it('and what is wrong elsewhere is listed too', () => {
    expect(issuesOf(() => check({ service, mode: 1, court: failing('order') }))).toEqual([
      { path: 'court', code: 'unreadable' },
      { path: 'mode', code: 'not-a-choice', expected: ['face-to-face', 'remote', 'not-stated'] },
    ]);
  });

  it('in plans, histories and options too', () => {
    const unreadable = (path: string) => [{ path, code: 'unreadable' }];
    const hour = { minutes: 60 };
    expect(
      issuesOf(() => validateSessionPlan({ service, sessions: [hour, failing('on', hour)] } as never)),
    ).toEqual(unreadable('sessions.1'));
    expect(issuesOf(() => requiredRecords({ service, incidents: [failing('at')] } as never))).toEqual(
      unreadable('incidents.0'),
    );
    expect(issuesOf(() => checkReferralSuitability({ service }, failing('under') as never))).toEqual(
      unreadable('options'),
    );
  });

  it('but a getter that nobody asks for is not called', () => {
    expect(issuesOf(() => check(failing('secret', { service })))).toEqual([
      { path: '', code: 'unknown-key' },
    ]);
    const symbol = Object.defineProperty({ service }, Symbol.toStringTag, { get: fail, enumerable: true });
    expect(check(symbol)).toEqual(check({ service }));
    expect(check(Object.defineProperty({ service }, 'mode', { get: fail }))).toEqual(check({ service }));
  });
});

describe('a proxy', () => {
  const traps = ['ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'get'] as const;

  it.each(traps)('that throws at %s cannot be read', (trap) => {
    const proxied = (target: object) => new Proxy(target, { [trap]: fail });
    const { message, issues } = refusal(() => check(proxied({ service })));
    expect(issues).toMatchObject([{ path: '', code: 'unreadable' }]);
    expect(message).not.toContain('Zq7Sentinel');
    expect(issuesOf(() => check({ service, court: proxied({ order: 'none' }) }))).toEqual([
      { path: 'court', code: 'unreadable' },
    ]);
  });

  it('that is revoked cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const unreadable = (path: string) => [{ path, code: 'unreadable' }];
    expect(issuesOf(() => check(proxy))).toEqual(unreadable(''));
    expect(issuesOf(() => check({ service, court: proxy }))).toEqual(unreadable('court'));
    expect(issuesOf(() => check({ service, realisticProspect: proxy }))).toEqual([
      wrongType('realisticProspect', 'boolean'),
    ]);
    expect(issuesOf(() => checkReferralSuitability({ service }, proxy))).toEqual(unreadable('options'));
    expect(issuesOf(() => withFact({ service }, 'children', proxy as never))).toEqual(unreadable('children'));
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
