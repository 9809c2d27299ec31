import { acrossReadings, checkReferralSuitability, type Referral } from 'family-time-rules';
import { completeReferrals, referrals } from 'family-time-rules/arbitraries';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLookUp } from '../src/to-look-up.ts';

const riskThatTheCentreManages: Referral = {
  service: 'supported-contact',
  mode: 'face-to-face',
  cafcassCymru: { activeInvolvement: true },
  risk: { identified: true },
  centre: { intake: 'suitable' },
};

describe('what to look up', () => {
  test('is nothing for an answer that stands however the statements are read', () =>
    fc.assert(
      fc.property(referrals(), (referral) => {
        const across = acrossReadings(referral);
        for (const { decision } of toLookUp(referral)) {
          expect(across[decision].possible.length).toBeGreaterThan(1);
        }
      }),
    ));

  test('is of the statement on contact centres alone for supported contact', () =>
    fc.assert(
      fc.property(referrals({ service: 'supported-contact' }), (referral) => {
        for (const clause of toLookUp(referral).flatMap(({ clauses }) => clauses)) {
          expect(clause).toMatch(/^ccs\./);
        }
      }),
    ));

  test('is something for some referrals and nothing for others', () => {
    const found = fc.sample(completeReferrals(), 200).map(toLookUp);
    expect(found.some((each) => each.length > 1)).toBe(true);
    expect(found.some((each) => each.length === 0)).toBe(true);
  });

  test('is what an identified risk means, if the centre can manage it', () => {
    expect(checkReferralSuitability(riskThatTheCentreManages).suitability.outcome).toBe('unlikely');
    expect(toLookUp(riskThatTheCentreManages)).toEqual([
      { decision: 'suitability', clauses: ['ccs.supported.risk-suggests-supervised'] },
    ]);
  });
});
