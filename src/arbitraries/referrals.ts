import * as fc from 'fast-check';
import type { FactPath } from '../policy/fact-path.ts';
import type { Referral } from '../referral/referral.ts';
import type { CompleteReferralConstraints, ReferralConstraints } from './constraints.ts';
import { leaningReferrals } from './leaning-referrals.ts';
import type { Presence } from './presence.ts';

/**
 * Valid referrals: most of them nearly settled, with little in their way and little left to find out; some filled in at random;
 * some hardly filled in. They shrink towards nothing but the service.
 */
export function referrals(constraints: ReferralConstraints = {}): fc.Arbitrary<Referral> {
  const { known = [], unknown = [] } = constraints;
  const presenceOf = (fact: FactPath): Presence => {
    const within = (path: FactPath) => path === fact || path.startsWith(`${fact}.`);
    if (unknown.includes(fact)) return 'unknown';
    return known.some(within) ? 'known' : 'either';
  };
  return fc.oneof(
    {
      weight: 5,
      arbitrary: leaningReferrals(constraints, presenceOf, { unobjectionable: 40, any: 2, notKnown: 1 }),
    },
    {
      weight: 2,
      arbitrary: leaningReferrals(constraints, presenceOf, { unobjectionable: 1, any: 4, notKnown: 1 }),
    },
    {
      weight: 1,
      arbitrary: leaningReferrals(constraints, presenceOf, { unobjectionable: 1, any: 1, notKnown: 6 }),
    },
  );
}

/**
 * Valid referrals in which every fact is known, so that nothing about them is undetermined: most with little in their way or
 * nothing, some at random. They shrink towards a supported referral that is suitable and ready.
 */
export function completeReferrals(constraints: CompleteReferralConstraints = {}): fc.Arbitrary<Referral> {
  const presenceOf = () => 'known' as const;
  return fc.oneof(
    {
      weight: 3,
      arbitrary: leaningReferrals(constraints, presenceOf, { unobjectionable: 30, any: 1, notKnown: 0 }),
    },
    {
      weight: 1,
      arbitrary: leaningReferrals(constraints, presenceOf, { unobjectionable: 1, any: 3, notKnown: 0 }),
    },
  );
}
