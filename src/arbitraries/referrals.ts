import * as fc from 'fast-check';
import type { FactPath } from '../policy/fact-path.ts';
import type { Referral } from '../referral/referral.ts';
import {
  type CompleteReferralConstraints,
  checkCompleteReferralConstraints,
  checkReferralConstraints,
  type ReferralConstraints,
} from './constraints.ts';
import { leaningReferrals } from './leaning-referrals.ts';
import type { Presence } from './presence.ts';

/**
 * Generates valid referrals. Most are nearly settled, with few facts against them and few that are unknown; some are filled in at random; some are
 * almost empty. They shrink towards a referral that gives only its service.
 *
 * @throws InvalidInputError if a constraint has a name or a value that is not allowed
 * @example fc.assert(fc.property(referrals({ unknown: ['court.order'] }), (referral) => myForm(referral).asks('court.order')))
 */
export function referrals(constraints: ReferralConstraints = {}): fc.Arbitrary<Referral> {
  checkReferralConstraints(constraints);
  const { known = [], unknown = [] } = constraints;
  const presenceOf = (fact: FactPath): Presence => {
    const within = (path: FactPath) => path === fact || path.startsWith(`${fact}.`);
    if ((unknown as readonly FactPath[]).includes(fact)) return 'unknown';
    return known.some(within) ? 'known' : 'either';
  };
  return fc.oneof(
    {
      weight: 5,
      arbitrary: leaningReferrals(constraints, presenceOf, { favourable: 40, any: 2, notKnown: 1 }),
    },
    {
      weight: 2,
      arbitrary: leaningReferrals(constraints, presenceOf, { favourable: 1, any: 4, notKnown: 1 }),
    },
    {
      weight: 1,
      arbitrary: leaningReferrals(constraints, presenceOf, { favourable: 1, any: 1, notKnown: 6 }),
    },
  );
}

/**
 * Generates valid referrals in which every fact is known, so that every answer is settled. Most have few facts against them or none; some are
 * filled in at random. They shrink towards a supported referral that is suitable and ready.
 *
 * @throws InvalidInputError if a constraint has a name or a value that is not allowed
 * @example fc.sample(completeReferrals({ service: 'supervised-contact', maxChildren: 2 }), 10)
 */
export function completeReferrals(constraints: CompleteReferralConstraints = {}): fc.Arbitrary<Referral> {
  checkCompleteReferralConstraints(constraints);
  const presenceOf = () => 'known' as const;
  return fc.oneof(
    {
      weight: 3,
      arbitrary: leaningReferrals(constraints, presenceOf, { favourable: 30, any: 1, notKnown: 0 }),
    },
    {
      weight: 1,
      arbitrary: leaningReferrals(constraints, presenceOf, { favourable: 1, any: 3, notKnown: 0 }),
    },
  );
}
