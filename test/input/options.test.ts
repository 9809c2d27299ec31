import { describe, expect, it } from 'vitest';
import { checkReferralSuitability, validateSessionPlan } from '../../src/index.ts';
import { type Issue, issuesOf, sparse, unknownKey, wrongType } from './refusal.ts';

const path = 'options.under';
const ids = ['child-contact-services', 'supervised-family-time'];
const notAChoice = { path, code: 'not-a-choice', expected: ids } as const;

class WithGetter {
  get under() {
    return 'child-contact-services';
  }
}

describe.each([
  [
    'checkReferralSuitability',
    (service: string, options: unknown) => checkReferralSuitability({ service } as never, options as never),
  ],
  [
    'validateSessionPlan',
    (service: string, options: unknown) =>
      validateSessionPlan({ service, sessions: [{ minutes: 60 }] } as never, options as never),
  ],
])('the options of %s', (_, call) => {
  it.each<[string, unknown, ...Issue[]]>([
    ['null', null, wrongType('options', 'object')],
    ['a statement', 'child-contact-services', wrongType('options', 'object')],
    ['a list', ['child-contact-services'], wrongType('options', 'object')],
    ['a function', () => ({}), wrongType('options', 'object')],
    ['misspelt', { udner: 'child-contact-services' }, unknownKey('options', 'under')],
    ['those of another function', { asOf: '2026-01-01' }, unknownKey('options')],
    ['inherited', new WithGetter(), { path, code: 'inherited' }],
    ['inherited from an object', Object.create({ under: ids[0] }), { path, code: 'inherited' }],
  ])('are refused where they are %s', (_, options, ...issues) => {
    expect(issuesOf(() => call('supervised-contact', options))).toEqual(issues);
  });

  it.each<[string, unknown, ...Issue[]]>([
    ['empty', [], { path, code: 'under-empty' }],
    ['null', null, wrongType(path, 'array')],
    ['a set', new Set(ids), wrongType(path, 'array')],
    ['an empty text', '', notAChoice],
    ['misspelt', 'child-contact-service', notAChoice],
    ['in other capitals', 'Child-Contact-Services', notAChoice],
    ['one right and one misspelt', ['child-contact-services', 'supervised-family-tim'], notAChoice],
    ['a list with null', [null], notAChoice],
    ['a list within a list', [['child-contact-services']], notAChoice],
    ['a sparse list', sparse('child-contact-services'), notAChoice],
    ['longer than any list', Array(1001).fill(ids[0]), { path, code: 'too-many', expected: ['1000'] }],
  ])('are refused where `under` is %s', (_, under, ...issues) => {
    expect(issuesOf(() => call('supervised-contact', { under }))).toEqual(issues);
  });

  it.each([
    ['alone', 'supervised-family-time'],
    ['in a list', ['supervised-family-time']],
    ['beside one that does', ['child-contact-services', 'supervised-family-time']],
  ])('are refused where a statement does not cover supported contact: %s', (_, under) => {
    expect(issuesOf(() => call('supported-contact', { under }))).toEqual([
      { path, code: 'under-not-applicable' },
    ]);
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ['left out', undefined, ids],
    ['empty', {}, ids],
    ['without a prototype', Object.assign(Object.create(null), { under: ids[1] }), [ids[1] as string]],
    ['not given', { under: undefined }, ids],
    ['one statement', { under: ids[1] }, [ids[1] as string]],
    ['a frozen list', Object.freeze({ under: Object.freeze([...ids]) }), ids],
    ['in another order', { under: [...ids].reverse() }, ids],
    ['the same one twice', { under: [ids[0], ids[0]] }, [ids[0] as string]],
    ['under a symbol, which is not seen', { [Symbol('under')]: ids[0] }, ids],
    ['hidden, which is not seen', Object.defineProperty({}, 'under', { value: ids[0] }), ids],
  ])('are taken where they are %s', (_, options, applied) => {
    expect(call('supervised-contact', options).basis.statements.map(({ id }) => id)).toEqual(applied);
  });

  it('are read once, through a getter too', () => {
    let calls = 0;
    const options = {
      get under() {
        calls += 1;
        return calls === 1 ? ids[0] : ids[1];
      },
    };
    expect(call('supervised-contact', options).basis.statements.map(({ id }) => id)).toEqual([ids[0]]);
    expect(calls).toBe(1);
  });
});
