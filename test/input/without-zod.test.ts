import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkReferralSuitability, ReferralSchema } from '../../src/index.ts';
import { pathOf } from '../../src/policy/fact-path.ts';
import { facts } from '../../src/policy/facts.ts';
import { placed } from '../../src/referral/placed.ts';
import { groups, referralFacts } from '../../src/referral/places.ts';

const zod = vi.spyOn(ReferralSchema, 'safeParse');
afterEach(() => zod.mockClear());

const service = 'supervised-contact';
const check = (referral: unknown) => checkReferralSuitability(referral as never);
const paths = referralFacts
  .filter((key) => key !== 'service' && !key.startsWith('sessionPlan.'))
  .map((key) => pathOf(key, 0));
const everywhere = [...paths, ...groups.map(({ key }) => key)];
const at = (path: string, value: unknown) => placed({ service }, path.split('.'), value);

/* Zod takes longer, so it is asked only where a referral is not certainly valid. */
describe('a referral is read without Zod', () => {
  it.each([null, undefined])('with %s for any fact or group, which is then not known', (nothing) => {
    for (const path of everywhere) {
      const oneChild = path.startsWith('children.') ? { children: [{}] } : {};
      expect(check(at(path, nothing)), path).toEqual(check({ service, ...oneChild }));
    }
    expect(zod).not.toHaveBeenCalled();
  });

  it('with any value of any fact', () => {
    for (const key of referralFacts) {
      const values = facts[key];
      if (typeof values === 'string') continue;
      for (const value of values) check(at(pathOf(key, 0), value));
    }
    expect(zod).not.toHaveBeenCalled();
  });

  it('with as many children and sessions as there may be', () => {
    const sessions = Array.from({ length: 100 }, () => ({ minutes: 60, on: '2026-03-02', attendees: ['a'] }));
    const children = Array.from({ length: 20 }, () => ({ refusing: true, observed: null }));
    check({ service, children, sessionPlan: { sessions, reviewAfter: 3, identifiedParties: ['a'] } });
    expect(zod).not.toHaveBeenCalled();
  });
});

it('a referral that is not certainly valid is read with Zod', () => {
  for (const path of everywhere) expect(() => check(at(path, 'nonsense')), path).toThrow();
  expect(zod).toHaveBeenCalledTimes(everywhere.length);
});
