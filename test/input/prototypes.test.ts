import { afterEach, describe, expect, it } from 'vitest';
import { checkReferralSuitability, type Referral, validateSessionPlan } from '../../src/index.ts';
import { issuesOf } from './refusal.ts';

const service = 'supervised-contact';
const polluted = Object.prototype as unknown as Record<string, unknown>;
let added: readonly string[] = [];

/** Gives Object.prototype these properties until the end of the test. Nothing may be expected meanwhile: the tools of the tests are polluted too. */
function pollute(facts: Readonly<Record<string, unknown>>, enumerable: boolean): void {
  added = Object.keys(facts);
  for (const [key, value] of Object.entries(facts))
    Object.defineProperty(polluted, key, { value, enumerable, configurable: true, writable: true });
}
const clean = () => {
  for (const key of added) delete polluted[key];
  added = [];
};
afterEach(clean);

function outcomeOf(call: () => unknown): string {
  try {
    return JSON.stringify(call());
  } catch (error) {
    return JSON.stringify((error as { issues: readonly { code: string }[] }).issues.map(({ code }) => code));
  }
}

const referral: Referral = { service, centre: {}, cafcassCymru: {}, court: { consultedCafcassCymru: true } };
const family: Referral = { service, children: [{}] };
const plan = { service, sessions: Array(6).fill({ minutes: 60 }) } as const;

const calls = [
  () => checkReferralSuitability(referral),
  () => checkReferralSuitability(family),
  () => checkReferralSuitability({ service }, {}),
  () => validateSessionPlan(plan),
];

const inherited: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['a fact of the referral', { mode: 'remote', realisticProspect: false }],
  ['a fact of a group', { order: 'at-fhdra', assessmentUnderway: false, intake: 'unsuitable' }],
  ['a group', { need: { closeSupervision: false } }],
  ['a session plan', { sessionPlan: { sessions: [{ minutes: 1 }] } }],
  ['a fact of a child', { refusing: true, ofAgeToExpressViews: true }],
  ['the children', { children: [{}] }],
  ['a fact of a plan', { reviewAfter: 3, identifiedParties: [], attendees: ['x'], on: '2026-01-01' }],
  ['an option', { under: 'supervised-family-time' }],
];

describe('what every object inherits is never taken for a fact', () => {
  it.each(inherited)('%s, hidden on Object.prototype: it is not seen', (_, facts) => {
    const before = calls.map(outcomeOf);
    pollute(facts, false);
    const after = calls.map(outcomeOf);
    clean();
    expect(after).toEqual(before);
  });

  it.each(inherited)(
    '%s, shown on Object.prototype: it is not seen, or refused where it is a known name',
    (_, facts) => {
      const before = calls.map(outcomeOf);
      pollute(facts, true);
      const after = calls.map(outcomeOf);
      clean();
      const changed = after.filter((outcome, place) => outcome !== before[place]);
      for (const outcome of changed) expect(outcome).toMatch(/^\[("inherited",?)+\]$/);
      expect(changed.length).toBeGreaterThan(0);
    },
  );

  it('the service', () => {
    pollute({ service }, false);
    const issues = issuesOf(() => checkReferralSuitability({} as never));
    clean();
    expect(issues).toEqual([{ path: 'service', code: 'missing' }]);
  });
});

describe('an input with the name of a prototype as its key', () => {
  it.each([
    ['`__proto__`', '{"service":"supervised-contact","__proto__":{"mode":"remote"}}', ''],
    [
      '`__proto__` in a group',
      '{"service":"supervised-contact","court":{"__proto__":{"order":"none"}}}',
      'court',
    ],
    ['`constructor`', '{"service":"supervised-contact","constructor":{"prototype":{"mode":"remote"}}}', ''],
  ])('%s is refused, and changes no prototype', (_, json, path) => {
    expect(issuesOf(() => checkReferralSuitability(JSON.parse(json)))).toEqual([
      { path, code: 'unknown-key' },
    ]);
    expect(({} as { mode?: string }).mode).toBeUndefined();
  });
});
