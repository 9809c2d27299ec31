import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referrals } from '../../src/arbitraries/index.ts';
import { checkReferralSuitability, type FactPath, type Referral } from '../../src/index.ts';
import { contextNames, contexts } from './contexts.ts';
import { choicesOf, keyOf, LEFT_OUT, pathsIn, put, valueAt } from './fact-paths.ts';
import { factsRead } from './what-facts-bear-on.ts';

const isKnown = (referral: Referral, fact: FactPath) => valueAt(referral, fact) != null;

/** Where a fact of a session plan stands for a form: the plan is asked for as a whole. */
const asWhole = (fact: FactPath): FactPath => (fact.startsWith('sessionPlan.') ? 'sessionPlan' : fact);

const children = [{ ofAgeToExpressViews: true, refusing: true }];

describe.each(contextNames)('%s', (name) => {
  const { service, under } = contexts[name];
  const check = (referral: Referral) => checkReferralSuitability(referral, { under });
  const read = factsRead(name);

  const canBeRead = (referral: Referral) => (fact: FactPath) =>
    read.includes(keyOf(fact)) && (!fact.startsWith('remote.') || (referral.mode ?? 'remote') === 'remote');

  test('relevant is what a rule or action that can still apply reads, known or not, in printed order', () => {
    const lengths = new Set<number>();
    fc.assert(
      fc.property(referrals({ service, maxChildren: 2 }), (referral) => {
        const { relevant } = check(referral);
        const paths = [...new Set(pathsIn(referral).map(asWhole))];
        expect(relevant).toEqual(paths.filter(canBeRead(referral)));
        lengths.add(relevant.length);
      }),
      { numRuns: 500 },
    );
    expect(lengths.size).toBeGreaterThan(1);
  });

  test('unread are the facts given that are not relevant, in printed order', () => {
    let some = 0;
    fc.assert(
      fc.property(referrals({ service, maxChildren: 2 }), (referral) => {
        const { relevant, unread } = check(referral);
        const given = pathsIn(referral).filter((fact) => isKnown(referral, fact));
        expect(unread).toEqual(given.filter((fact) => !relevant.includes(asWhole(fact))));
        some += Math.min(1, unread.length);
      }),
      { numRuns: 500 },
    );
    expect(some).toBeGreaterThan(50);
  });

  test('missing are unknown facts among the relevant ones, in printed order', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(referrals({ service, maxChildren: 2 }), (referral) => {
        const { relevant, missing } = check(referral);
        const facts = missing.map(({ fact }) => fact);
        expect(relevant).toEqual(expect.arrayContaining(facts.map(asWhole)));
        expect(facts.filter((fact) => isKnown(referral, fact))).toEqual([]);
        expect(pathsIn(referral).filter((fact) => facts.includes(fact))).toEqual(facts);
        for (const fact of facts) seen.add(keyOf(fact));
      }),
      { numRuns: 500 },
    );
    expect(seen.size).toBeGreaterThan(10);
  });

  test('to take an unread fact out changes nothing but unread', () => {
    let taken = 0;
    fc.assert(
      fc.property(referrals({ service }), fc.constantFrom(LEFT_OUT, undefined, null), (referral, absent) => {
        const report = check(referral);
        for (const fact of report.unread) {
          const unread = report.unread.filter((other) => other !== fact);
          expect(check(put(referral, fact, absent))).toEqual({ ...report, unread });
          taken++;
        }
      }),
      { numRuns: 60 },
    );
    expect(taken).toBeGreaterThan(60);
  });

  test('another value of a fact that is not relevant changes nothing but unread', () => {
    const changed = new Set<string>();
    fc.assert(
      fc.property(referrals({ service }), fc.nat(), (referral, choice) => {
        const { unread, ...rest } = check(referral);
        const others = pathsIn(referral).filter((fact) => !rest.relevant.includes(asWhole(fact)));
        for (const fact of others) {
          const choices = fact === 'children' ? [children] : choicesOf(fact);
          const value = choices[choice % choices.length];
          const { unread: unreadAfter, ...after } = check(put(referral, fact, value));
          expect(after).toEqual(rest);
          expect(unreadAfter).toEqual(expect.arrayContaining([...unread]));
          changed.add(keyOf(fact));
        }
      }),
      { numRuns: 60 },
    );
    expect(changed.size).toBeGreaterThan(2);
  });
});
