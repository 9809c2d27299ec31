import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeReferrals, referrals } from '../../src/arbitraries/index.ts';
import { leaningReferrals } from '../../src/arbitraries/leaning-referrals.ts';
import {
  checkReferralSuitability,
  type Finding,
  type Referral,
  type ReferralFactPath,
  type SuitabilityReport,
} from '../../src/index.ts';
import { facts } from '../../src/policy/facts.ts';
import { issuesOf } from '../input/refusal.ts';
import { pathsIn, valueAt } from './fact-paths.ts';
import { atLeast, SAMPLES, sample } from './samples.ts';
import { smallest, walkShrinks } from './shrinks.ts';

describe('every value is a valid referral, and so is everything that it shrinks to', () => {
  test('referrals', () => walkShrinks(referrals(), checkReferralSuitability));
  test('complete referrals', () => walkShrinks(completeReferrals(), checkReferralSuitability));
});

describe('they shrink towards', () => {
  test('a referral that holds only the service', () => {
    for (const referral of smallest(referrals())) expect(referral).toEqual({ service: 'supported-contact' });
  });

  test('a supported referral that is suitable and ready', () => {
    for (const referral of smallest(completeReferrals())) {
      expect(referral.service).toBe('supported-contact');
      expect(referral.children).toHaveLength(1);
      expect(checkReferralSuitability(referral)).toMatchObject({
        suitability: { outcome: 'suitable' },
        readiness: { outcome: 'ready' },
      });
    }
  });
});

describe('nothing that can come out is rare', () => {
  const outcomes = {
    funding: ['cafcass-cymru', 'parties'],
    suitability: ['suitable', 'unlikely', 'unsuitable'],
    readiness: ['ready', 'incomplete'],
  } as const;
  const decisions = Object.keys(outcomes) as (keyof typeof outcomes)[];
  const verdicts = decisions.flatMap((decision) =>
    outcomes[decision].map((outcome) => `${decision}: ${outcome}`),
  );
  const undetermined = decisions.map((decision) => `${decision}: undetermined`);
  const actions = [
    'challenge-unconsulted-order',
    'confirm-ordered-referral',
    'consider-supervised-contact',
    'explain-remote-unsafe',
    'parties-refer-and-fund',
    'write-to-court',
  ];
  const verdictsOf = (report: SuitabilityReport) =>
    decisions.map((decision) => `${decision}: ${report[decision].outcome}`);

  test.each([
    ['referrals', referrals, [...verdicts, ...undetermined]],
    ['completeReferrals', completeReferrals, verdicts],
  ])('%s: every outcome in 1 of 50 for each service, every action in 1 of 200', (_, arbitrary, expected) => {
    const followed: string[] = [];
    for (const service of ['supported-contact', 'supervised-contact'] as const) {
      const reports = sample(arbitrary({ service })).map((each) => checkReferralSuitability(each));
      expect(atLeast(0.02, reports.flatMap(verdictsOf))).toEqual([...expected].sort());
      followed.push(...reports.flatMap((report) => report.actions.map(({ action }) => action)));
    }
    expect(atLeast(0.005, followed)).toEqual(actions);
  });

  test.each([
    ['referrals', referrals, ['met', 'not-met', 'unknown']],
    ['completeReferrals', completeReferrals, ['met', 'not-met']],
  ])('%s: every rule in every status that it can have', (_, arbitrary, expected) => {
    const seen = new Map<string, Set<Finding['status']>>();
    for (const referral of sample(arbitrary())) {
      for (const { rule, status } of checkReferralSuitability(referral).findings)
        seen.set(rule, (seen.get(rule) ?? new Set()).add(status));
    }
    expect(seen.size).toBe(33);
    const oneServiceAlone = /^centre-can-manage-risk$|^no-identified-risk$|^centre-finds-party-suitable$/;
    for (const [rule, statuses] of seen) {
      const canBeOutside = oneServiceAlone.test(rule) || rule.startsWith('remote-');
      expect({ rule, statuses }).toEqual({
        rule,
        statuses: new Set(canBeOutside ? [...expected, 'not-applicable'] : expected),
      });
    }
  });

  test('completeReferrals: most plans keep to the guidelines', () => {
    const kept = sample(completeReferrals())
      .flatMap((referral) => checkReferralSuitability(referral).findings)
      .filter(({ rule, status }) => rule === 'session-guidelines-followed' && status === 'met');
    expect(kept.length / SAMPLES).toBeGreaterThan(0.6);
  });

  test('a group is left out as a whole in about a tenth', () => {
    const without = sample(referrals()).filter(({ court }) => court == null);
    expect(without.length / SAMPLES).toBeGreaterThan(0.08);
    expect(without.length / SAMPLES).toBeLessThan(0.12);
  });

  test('what is not known is left out, undefined, or null', () => {
    const absences = sample(referrals(), 300).flatMap(({ court }) => {
      if (!court) return [];
      return [Object.hasOwn(court, 'order') ? `${court.order}` : 'left out'];
    });
    expect([...new Set(absences)].sort()).toEqual(
      ['at-another-hearing', 'at-fhdra', 'left out', 'none', 'null', 'undefined'].sort(),
    );
  });
});

describe('constraints hold, their bounds included', () => {
  test('known facts are known, and unknown ones are not, even where they are named as known', () => {
    const known: ReferralFactPath[] = [
      'mode',
      'court.order',
      'children.1.refusing',
      'sessionPlan.reviewAfter',
      'realisticProspect',
    ];
    const unknown: ReferralFactPath[] = ['risk.identified', 'children.0.observed', 'realisticProspect'];
    fc.assert(
      fc.property(
        referrals({ known, unknown, minChildren: 2, service: 'supervised-contact' }),
        (referral) => {
          expect(referral.service).toBe('supervised-contact');
          for (const fact of known.filter((each) => !unknown.includes(each)))
            expect(valueAt(referral, fact) ?? 'not known').not.toBe('not known');
          for (const fact of unknown) expect(valueAt(referral, fact) ?? 'not known').toBe('not known');
        },
      ),
    );
  });

  test('a fact that is not named may be known or not, whatever others are named', () => {
    const among = sample(referrals({ known: ['court.order'] }));
    expect(new Set(among.map(({ court }) => court?.order))).toEqual(new Set(facts['court.order']));
    const given = (of: (referral: Referral) => unknown) =>
      new Set(among.map((referral) => of(referral) != null));
    expect(given(({ mode }) => mode).size).toBe(2);
    expect(given(({ court }) => court?.partiesAgreed).size).toBe(2);
    expect(given(({ risk }) => risk).size).toBe(2);
  });

  test('a referral of favourable values alone is funded, not unsuitable, and ready', () => {
    for (const service of facts.service) {
      const favourable = { favourable: 1, any: 0, notKnown: 0 };
      for (const referral of sample(
        leaningReferrals({ service }, () => 'known', favourable),
        300,
      )) {
        const { funding, suitability, readiness } = checkReferralSuitability(referral);
        expect(funding.outcome).toBe('cafcass-cymru');
        expect(suitability.outcome).not.toBe('unsuitable');
        expect(readiness.outcome).toBe('ready');
      }
    }
  });

  test('a complete referral lacks nothing', () => {
    fc.assert(
      fc.property(completeReferrals(), (referral) => {
        expect(pathsIn(referral).filter((fact) => valueAt(referral, fact) == null)).toEqual([]);
        expect(checkReferralSuitability(referral).missing).toEqual([]);
      }),
    );
  });

  test.each([
    [{}, [1, 2, 3]],
    [{ minChildren: 2 }, [2, 3]],
    [{ minChildren: 5 }, [5]],
    [{ minChildren: 2, maxChildren: 4 }, [2, 3, 4]],
  ])('there are as many children as asked for: %j', (constraints, expected) => {
    const counts = sample(completeReferrals(constraints), 200).map(({ children }) => children?.length);
    expect([...new Set(counts)].sort()).toEqual(expected);
  });

  test('the service is the one asked for, or either', () => {
    for (const arbitrary of [referrals, completeReferrals]) {
      const services = (service?: Referral['service']) =>
        new Set(sample(arbitrary({ service }), 100).map((each) => each.service));
      expect(services('supervised-contact')).toEqual(new Set(['supervised-contact']));
      expect(services()).toEqual(new Set(facts.service));
    }
  });

  test('sessions are on no other days than asked for', () => {
    const sessionPlan = { from: '2025-02-27', until: '2025-03-01' };
    const days = sample(completeReferrals({ sessionPlan }), 300).flatMap(
      (referral) => referral.sessionPlan?.sessions.flatMap(({ on }) => on ?? []) ?? [],
    );
    expect([...new Set(days)].sort()).toEqual(['2025-02-27', '2025-02-28', '2025-03-01']);
    const backwards = { from: '2025-02-02', until: '2025-02-01' };
    expect(() => referrals({ sessionPlan: backwards })).toThrow('constraints');
  });
});

describe('constraints that no generator takes are refused', () => {
  const either = [referrals, completeReferrals] as readonly ((constraints: never) => unknown)[];

  test.each<[constraints: unknown, path: string, code: string, expected?: readonly string[]]>([
    [null, 'constraints', 'wrong-type', ['object']],
    [[], 'constraints', 'wrong-type', ['object']],
    [{ maxChilden: 3 }, 'constraints', 'unknown-key', ['maxChildren']],
    [{ toString: 3 }, 'constraints', 'unknown-key'],
    [{ service: 'supervised' }, 'constraints.service', 'not-a-choice', facts.service],
    [{ minChildren: 0 }, 'constraints.minChildren', 'too-small', ['1']],
    [{ minChildren: -1 }, 'constraints.minChildren', 'too-small', ['1']],
    [{ minChildren: 21 }, 'constraints.minChildren', 'too-large', ['20']],
    [{ maxChildren: 21 }, 'constraints.maxChildren', 'too-large', ['20']],
    [{ maxChildren: 0 }, 'constraints.maxChildren', 'too-small', ['1']],
    [{ maxChildren: 1.5 }, 'constraints.maxChildren', 'not-a-whole-number'],
    [{ maxChildren: '3' }, 'constraints.maxChildren', 'wrong-type', ['number']],
    [{ minChildren: 3, maxChildren: 2 }, 'constraints.maxChildren', 'too-small', ['3']],
    [{ sessionPlan: 4 }, 'constraints.sessionPlan', 'wrong-type', ['object']],
    [{ sessionPlan: { maxSessions: 0 } }, 'constraints.sessionPlan.maxSessions', 'too-small', ['1']],
    [{ sessionPlan: { maxSessions: 101 } }, 'constraints.sessionPlan.maxSessions', 'too-large', ['100']],
    [{ sessionPlan: { maxSession: 3 } }, 'constraints.sessionPlan', 'unknown-key', ['maxSessions']],
  ])('%j', (constraints, path, code, expected) => {
    for (const arbitrary of either)
      expect(issuesOf(() => arbitrary(constraints as never))).toEqual([
        { path, code, ...(expected && { expected }) },
      ]);
  });

  test.each(['known', 'unknown'])('%s facts that are not facts of a referral', (key) => {
    const refused = (facts: unknown) => issuesOf(() => referrals({ [key]: facts } as never));
    const notAFact = (place: number, ...expected: readonly string[]) => ({
      path: `constraints.${key}.${place}`,
      code: 'not-a-fact',
      ...(expected.length > 0 && { expected }),
    });
    expect(refused('mode')).toEqual([
      { path: `constraints.${key}`, code: 'wrong-type', expected: ['array'] },
    ]);
    expect(refused(['mode', 'risk.identifed'])).toEqual([notAFact(1, 'risk.identified')]);
    expect(refused(['children.3.refussing'])).toEqual([notAFact(0, 'children.3.refusing')]);
    expect(refused(['children.20.refusing'])).toEqual([notAFact(0, 'children.0.refusing')]);
    expect(refused(['child.12.refusing'])).toEqual([notAFact(0, 'children.12.refusing')]);
    expect(refused(['servic'])).toEqual([notAFact(0)]);
    expect(refused(['reviewAfter', 'court', 5, 'service'])).toEqual([
      notAFact(0, 'sessionPlan.reviewAfter'),
      notAFact(1),
      notAFact(2),
      notAFact(3),
    ]);
    expect(issuesOf(() => completeReferrals({ [key]: ['mode'] } as never))).toEqual([
      { path: 'constraints', code: 'unknown-key' },
    ]);
  });

  test('those at the bounds are taken', () => {
    const atMost = { minChildren: 20, maxChildren: 20, sessionPlan: { maxSessions: 100 } };
    expect(sample(completeReferrals(atMost), 1)[0]?.children).toHaveLength(20);
    const known: ReferralFactPath[] = ['children.19.refusing', 'sessionPlan.identifiedParties'];
    expect(sample(referrals({ known, minChildren: 1, maxChildren: 1, service: undefined }), 1)).toHaveLength(
      1,
    );
  });
});
