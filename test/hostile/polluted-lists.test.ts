import { afterEach, describe, expect, test } from 'vitest';
import { checkReferralSuitability, requiredRecords, validateSessionPlan, withFact } from '../../src/index.ts';
import { issuesOf } from '../input/refusal.ts';
import { outcomeOf } from './outcome.ts';
import { sentinel } from './sentinels.ts';
import { type Call, functions, validArguments } from './valid-arguments.ts';

/** What old libraries and attackers give to every list: a way to write it as JSON, and an element at every place where it has none. */
const added: Readonly<Record<string, unknown>> = {
  toJSON: () => sentinel,
  0: { refusing: true, ofAgeToExpressViews: true },
  1: sentinel,
  [sentinel]: sentinel,
};
const prototype = Array.prototype as unknown as Record<string, unknown>;

function pollute(enumerable: boolean): void {
  for (const [key, value] of Object.entries(added))
    Object.defineProperty(prototype, key, { value, enumerable, configurable: true, writable: true });
}
function clean(): void {
  for (const key of Object.keys(added)) delete prototype[key];
}
afterEach(clean);

/** What calls give, kept until nothing is polluted any more. */
const answers = (call: Call, lists: readonly (readonly unknown[])[]): unknown[] => {
  const given = new Array<unknown>(lists.length).fill(undefined);
  for (let place = 0; place < lists.length; place++) {
    try {
      given[place] = call(...(lists[place] as readonly unknown[]));
    } catch {
      given[place] = 'refused';
    }
  }
  return given;
};

describe.each(functions)('%s, with valid arguments', (name, call) => {
  test.each([
    ['hidden', false],
    ['shown', true],
  ])('answers the same while Array.prototype holds elements and a toJSON that are %s', (_, enumerable) => {
    const lists = validArguments[name];
    const before = answers(call, lists);
    pollute(enumerable);
    const after = answers(call, lists);
    clean();
    expect(after).toEqual(before);
    expect(lists.map((list) => outcomeOf(call, list))).toContain('answered');
  });
});

describe('an element that a list inherits is never read', () => {
  const service = 'supervised-contact';
  const missing = (path: string) => [{ path, code: 'missing' }];
  class Heir extends Array<unknown> {}
  Object.assign(Heir.prototype, { 0: { refusing: true, ofAgeToExpressViews: true } });

  test('a list of a class whose prototype has the element is a list with a hole', () => {
    const children = new Heir();
    children.length = 1;
    expect(issuesOf(() => checkReferralSuitability({ service, children } as never))).toEqual(
      missing('children.0'),
    );
  });

  test.each<[string, () => unknown, string]>([
    ['a child', () => checkReferralSuitability({ service, children: Array(1) } as never), 'children.0'],
    ['a session', () => validateSessionPlan({ service, sessions: Array(1) } as never), 'sessions.0'],
    ['an incident', () => requiredRecords({ service, incidents: Array(1) } as never), 'incidents.0'],
  ])('%s, on Array.prototype', (_, call, path) => {
    pollute(false);
    let issues: unknown;
    try {
      issues = issuesOf(call);
    } finally {
      clean();
    }
    expect(issues).toEqual(missing(path));
  });
});

test('withFact gives children as a list where an old library has given every list a toJSON', () => {
  const referral = { service: 'supervised-contact', children: [{ refusing: true }, {}] } as const;
  pollute(true);
  const changed = withFact(referral, 'children.1.refusing', false);
  clean();
  expect(changed).toEqual({ ...referral, children: [{ refusing: true }, { refusing: false }] });
});
