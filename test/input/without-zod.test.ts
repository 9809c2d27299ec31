import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  checkReferralSuitability,
  type Referral,
  type ReferralFactPath,
  ReferralSchema,
} from '../../src/index.ts';
import { groups } from '../../src/referral/places.ts';
import { choicesOf, pathsIn, put } from '../laws/fact-paths.ts';

const zod = vi.spyOn(ReferralSchema, 'safeParse');
afterEach(() => zod.mockClear());

const family: Referral = { service: 'supervised-contact', children: [{}] };
const check = checkReferralSuitability;
const paths = pathsIn(family);
const everywhere = [...paths, 'children', ...groups.map(({ key }) => key)] as readonly ReferralFactPath[];

/* Zod takes longer, so it is asked only where a referral is not certainly valid. */
describe('a referral is read without Zod', () => {
  it.each([null, undefined])('with %s for any fact or group, which is then not known', (nothing) => {
    for (const path of everywhere) {
      const expected = path === 'children' ? check({ service: family.service }) : check(family);
      expect(check(put(family, path, nothing)), path).toEqual(expected);
    }
    expect(zod).not.toHaveBeenCalled();
  });

  it('with any value of any fact', () => {
    for (const path of ['service' as const, ...paths.filter((path) => path !== 'sessionPlan')]) {
      for (const value of choicesOf(path)) check(put(family, path, value));
    }
    expect(zod).not.toHaveBeenCalled();
  });

  it('with as many children and sessions as there may be', () => {
    const sessions = Array.from({ length: 100 }, () => ({ minutes: 60, on: '2026-03-02', attendees: ['a'] }));
    const children = Array.from({ length: 20 }, () => ({ refusing: true, observed: null }));
    check({ ...family, children, sessionPlan: { sessions, reviewAfter: 3, identifiedParties: ['a'] } });
    expect(zod).not.toHaveBeenCalled();
  });
});

it('a referral that is not certainly valid is read with Zod', () => {
  for (const path of everywhere) expect(() => check(put(family, path, 'nonsense')), path).toThrow();
  expect(() => check({ ...family, children: [] })).toThrow();
  expect(zod).toHaveBeenCalledTimes(everywhere.length + 1);
});
