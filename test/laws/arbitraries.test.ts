import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeReferrals, referrals, sessionPlans } from '../../src/arbitraries/index.ts';
import {
  checkReferralSuitability,
  type FactPath,
  type Finding,
  type SessionPlan,
  type SuitabilityReport,
  validateSessionPlan,
} from '../../src/index.ts';
import { pathsIn, valueAt } from './fact-paths.ts';

describe('every value is a valid input, and so is everything that it shrinks to', () => {
  const walk = <Input>(arbitrary: fc.Arbitrary<Input>, call: (input: Input) => unknown) => {
    const refused: unknown[] = [];
    let visited = 0;
    const visit = (input: Input) => {
      visited++;
      try {
        call(input);
      } catch (error) {
        refused.push({ input, error });
      }
      // Two values of three are called failures, so that the walk goes down among all the shrinks and not along the first of each.
      return visited % 3 === 0;
    };
    for (let walks = 0; walks < 40; walks++) fc.check(fc.property(arbitrary, visit), { numRuns: 3 });
    expect(refused).toEqual([]);
    expect(visited).toBeGreaterThan(400);
  };

  test('referrals', () => walk(referrals(), checkReferralSuitability));
  test('complete referrals', () => walk(completeReferrals(), checkReferralSuitability));
  test('session plans', () => walk(sessionPlans({ maxSessions: 100 }), validateSessionPlan));
});

const SAMPLES = 3000;

/** How often each code came, of all samples. */
function shares(codes: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1 / SAMPLES;
  return counts;
}
const atLeast = (least: number, found: Record<string, number>) =>
  Object.keys(found)
    .filter((code) => (found[code] ?? 0) >= least)
    .sort();

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
      const reports = fc
        .sample(arbitrary({ service }), SAMPLES)
        .map((each) => checkReferralSuitability(each));
      expect(atLeast(0.02, shares(reports.flatMap(verdictsOf)))).toEqual([...expected].sort());
      followed.push(...reports.flatMap((report) => report.actions.map(({ action }) => action)));
    }
    expect(atLeast(0.005, shares(followed))).toEqual(actions);
  });

  test.each([
    ['referrals', referrals, ['met', 'not-met', 'unknown']],
    ['completeReferrals', completeReferrals, ['met', 'not-met']],
  ])('%s: every rule in every status that it can have', (_, arbitrary, expected) => {
    const seen = new Map<string, Set<Finding['status']>>();
    for (const referral of fc.sample(arbitrary(), SAMPLES)) {
      for (const { rule, status } of checkReferralSuitability(referral).findings)
        seen.set(rule, (seen.get(rule) ?? new Set()).add(status));
    }
    expect(seen.size).toBe(31);
    const oneServiceAlone = /^centre-can-manage-risk$|^no-identified-risk$|^centre-finds-party-suitable$/;
    for (const [rule, statuses] of seen) {
      const canBeOutside = oneServiceAlone.test(rule) || rule.startsWith('remote-');
      expect({ rule, statuses }).toEqual({
        rule,
        statuses: new Set(canBeOutside ? [...expected, 'not-applicable'] : expected),
      });
    }
  });

  test('sessionPlans: every outcome in 1 of 50', () => {
    const reports = fc.sample(sessionPlans(), SAMPLES).map((each) => validateSessionPlan(each));
    expect(atLeast(0.02, shares(reports.map(({ plan }) => plan.outcome)))).toEqual([
      'outside-guidelines',
      'over-limit',
      'undetermined',
      'within-guidelines',
    ]);
  });

  test('what is not known is left out, undefined, or null', () => {
    const absences = fc.sample(referrals(), 300).flatMap(({ court }) => {
      if (!court) return [];
      return [Object.hasOwn(court, 'order') ? `${court.order}` : 'left out'];
    });
    expect([...new Set(absences)].sort()).toEqual(
      ['at-another-hearing', 'at-fhdra', 'left out', 'none', 'null', 'undefined'].sort(),
    );
  });
});

describe('constraints hold, their bounds included', () => {
  const days = ({ sessions }: Pick<SessionPlan, 'sessions'>) =>
    sessions.flatMap(({ on }) => (on ? [on] : []));

  test('known facts are known, and unknown ones are not, even where they are named as known', () => {
    const known: FactPath[] = [
      'mode',
      'court.order',
      'children.1.refusing',
      'sessionPlan.reviewAfter',
      'realisticProspect',
    ];
    const unknown: FactPath[] = ['risk.identified', 'children.0.observed', 'realisticProspect'];
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
    fc.assert(
      fc.property(sessionPlans({ known: ['reviewAfter'], unknown: ['identifiedParties'] }), (plan) => {
        expect(plan.reviewAfter).toBeGreaterThan(0);
        expect(plan.identifiedParties ?? 'not known').toBe('not known');
      }),
    );
  });

  test('a complete referral lacks nothing', () => {
    fc.assert(
      fc.property(completeReferrals(), (referral) => {
        expect(pathsIn(referral).filter((fact) => valueAt(referral, fact) == null)).toEqual([]);
        expect(checkReferralSuitability(referral).missing).toEqual([]);
      }),
    );
  });

  test('there are as many children as asked for', () => {
    const counts = new Set(
      fc
        .sample(completeReferrals({ minChildren: 2, maxChildren: 4 }), 200)
        .map(({ children }) => children?.length),
    );
    expect([...counts].sort()).toEqual([2, 3, 4]);
  });

  test('sessions are no more and on no other days than asked for', () => {
    const constraints = { maxSessions: 5, from: '2025-02-27', until: '2025-03-01' };
    const expected = ['2025-02-27', '2025-02-28', '2025-03-01'];
    const plans = fc.sample(sessionPlans(constraints), 300);
    expect(Math.max(...plans.map(({ sessions }) => sessions.length))).toBe(5);
    expect([...new Set(plans.flatMap(days))].sort()).toEqual(expected);
    const inReferrals = fc.sample(completeReferrals({ sessionPlan: constraints }), 300);
    expect(
      [...new Set(inReferrals.flatMap(({ sessionPlan }) => (sessionPlan ? days(sessionPlan) : [])))].sort(),
    ).toEqual(expected);
  });

  test('days that are none, or are the wrong way round, are refused', () => {
    expect(() => sessionPlans({ from: '2025-02-30' })).toThrow('constraints.from');
    expect(() => referrals({ sessionPlan: { from: '2025-02-02', until: '2025-02-01' } })).toThrow(
      'constraints',
    );
  });
});
