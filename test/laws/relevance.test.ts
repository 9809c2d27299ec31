import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referrals } from '../../src/arbitraries/index.ts';
import {
  checkReferralSuitability,
  type Referral,
  type ReferralFactPath,
  type SuitabilityReport,
} from '../../src/index.ts';
import { contextNames, contexts } from './contexts.ts';
import { choicesOf, keyOf, LEFT_OUT, pathsIn, pathsWith, put, valueAt } from './fact-paths.ts';
import { factsRead } from './what-facts-bear-on.ts';

const isKnown = (referral: Referral, fact: ReferralFactPath) => valueAt(referral, fact) != null;

/** A session plan is asked for as a whole; the parties on it are not judged within a referral. */
const asWhole = (fact: ReferralFactPath): ReferralFactPath =>
  fact === 'sessionPlan.reviewAfter' ? 'sessionPlan' : fact;

const otherLists: Readonly<Partial<Record<ReferralFactPath, readonly unknown[]>>> = {
  children: [[{ ofAgeToExpressViews: true, refusing: true }]],
  'sessionPlan.identifiedParties': [['party-8', 'party-9']],
};

describe.each(contextNames)('%s', (name) => {
  const { service, under } = contexts[name];
  const check = (referral: Referral) => checkReferralSuitability(referral, { under });
  const read = factsRead(name);

  /** Children and plans are given fact by fact, and a plan's review counts as a part of the plan. */
  const partsOfOthers = ['children', 'sessionPlan', 'sessionPlan.reviewAfter'];
  const canBeUnread = [...new Set(pathsWith(1).map(keyOf))].filter(
    (fact) => !partsOfOthers.includes(fact) && (fact.startsWith('remote.') || !read.includes(fact)),
  );

  const canBeRead = (referral: Referral) => (fact: ReferralFactPath) =>
    read.includes(keyOf(fact)) && (!fact.startsWith('remote.') || (referral.mode ?? 'remote') === 'remote');

  test('relevant is what a rule or action that can still apply reads, known or not, in printed order', () => {
    const lengths = new Set<number>();
    fc.assert(
      fc.property(referrals({ service, maxChildren: 2 }), (referral) => {
        const { relevant } = check(referral);
        const paths = [...new Set(pathsIn(referral).map(asWhole))].filter(
          (fact) => fact !== 'sessionPlan.identifiedParties',
        );
        expect(relevant).toEqual(paths.filter(canBeRead(referral)));
        lengths.add(relevant.length);
      }),
      { numRuns: 500 },
    );
    expect(lengths.size).toBeGreaterThan(1);
  });

  test('unread are the facts given that are not relevant, in printed order', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(referrals({ service, maxChildren: 2 }), (referral) => {
        const { relevant, unread } = check(referral);
        const given = pathsIn(referral).filter((fact) => isKnown(referral, fact));
        expect(unread).toEqual(given.filter((fact) => !relevant.includes(asWhole(fact))));
        for (const fact of unread) seen.add(keyOf(fact));
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual(canBeUnread.sort());
  });

  test.each([
    ['missing', ({ missing }: SuitabilityReport) => missing.map(({ fact }) => fact)],
    ['unanswered', ({ unanswered }: SuitabilityReport) => unanswered],
  ])('%s are unknown facts among the relevant ones, in printed order', (_, factsIn) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(referrals({ service, maxChildren: 2 }), (referral) => {
        const report = check(referral);
        const { relevant } = report;
        const facts = factsIn(report);
        expect(relevant).toEqual(expect.arrayContaining(facts.map(asWhole)));
        expect(facts.filter((fact) => isKnown(referral, fact))).toEqual([]);
        expect(pathsIn(referral).filter((fact) => facts.includes(fact))).toEqual(facts);
        for (const fact of facts) seen.add(keyOf(fact));
      }),
      { numRuns: 500 },
    );
    expect(seen.size).toBeGreaterThan(10);
  });

  test('every finding that is unknown points to a fact that is unanswered, and every such fact is pointed to', () => {
    let unknown = 0;
    fc.assert(
      fc.property(referrals({ service, maxChildren: 2 }), (referral) => {
        const { findings, unanswered } = check(referral);
        const waiting = findings.filter(({ status }) => status === 'unknown');
        for (const { facts } of waiting)
          expect(facts.some((fact) => (unanswered as readonly string[]).includes(fact))).toBe(true);
        expect(waiting.flatMap(({ facts }) => facts)).toEqual(expect.arrayContaining([...unanswered]));
        unknown += waiting.length;
      }),
      { numRuns: 500 },
    );
    expect(unknown).toBeGreaterThan(500);
  });

  test('removing an unread fact changes only unread', () => {
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

  test('changing a fact that is not relevant changes only unread', () => {
    const changed = new Set<string>();
    fc.assert(
      fc.property(referrals({ service }), fc.nat(), (referral, choice) => {
        const { unread, ...rest } = check(referral);
        const others = pathsIn(referral).filter((fact) => !rest.relevant.includes(asWhole(fact)));
        for (const fact of others) {
          const choices = otherLists[fact] ?? choicesOf(fact);
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
