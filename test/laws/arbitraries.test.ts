import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeReferrals, referrals, sessionPlans } from '../../src/arbitraries/index.ts';
import {
  checkReferralSuitability,
  type FactPath,
  type Referral,
  statements,
  validateSessionPlan,
} from '../../src/index.ts';
import { keyOf, pathsIn, valueAt } from './fact-paths.ts';

describe('every value is a valid input, and so is everything that it shrinks to', () => {
  /** Follows one shrink after another, and looks at those beside each. */
  const walk = <Input>(arbitrary: fc.Arbitrary<Input>, call: (input: Input) => unknown) => {
    let shrunk = 0;
    const values = fc.noShrink(fc.context()).chain(() => arbitrary.map((value) => ({ value })));
    for (const seed of fc.sample(fc.integer(), 20)) {
      fc.check(
        fc.property(arbitrary, (input) => {
          call(input);
          shrunk++;
          return shrunk % 7 !== 0;
        }),
        { seed, numRuns: 20 },
      );
    }
    expect(shrunk).toBeGreaterThan(100);
    return values;
  };

  test('referrals', () => walk(referrals(), checkReferralSuitability));
});
