import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeReferrals, referrals } from '../../src/arbitraries/index.ts';
import {
  checkReferralSuitability,
  type Finding,
  type Referral,
  type ReferralFactPath,
  type SuitabilityReport,
} from '../../src/index.ts';
import { valuesOf, without } from './completions.ts';
import { contextNames, contexts } from './contexts.ts';
import { choicesOf, keyOf, LEFT_OUT, pathsIn, pathsWith, put, valueAt } from './fact-paths.ts';
import { factsTogether } from './facts-together.ts';
import { readyReferral } from './ready-referral.ts';

const decisions = ['funding', 'suitability', 'readiness'] as const;

/** A referral, one fact that it does not give, and the same referral with it. */
interface Step {
  readonly fact: ReferralFactPath;
  readonly before: Referral;
  readonly after: Referral;
}

/** Steps for every fact alike. Lists of children and session plans come from another referral, themselves with facts unknown. */
function stepsOf(service: Referral['service']): fc.Arbitrary<Step> {
  const others = referrals({ service, known: ['children', 'sessionPlan'] });
  return fc.oneof(
    ...pathsWith(2)
      .filter((fact) => fact !== 'sessionPlan.identifiedParties')
      .map((fact) =>
        fc
          .tuple(
            referrals({ service, unknown: [fact], known: wholeOf(fact), minChildren: 2, maxChildren: 2 }),
            others,
            fc.nat(),
          )
          .map(([before, other, choice]): Step => {
            const after = put(before, fact, newValue(fact, before, other, choice));
            return { fact, before, after };
          }),
      ),
  );
}

/** Facts that are read together, found out one after another on a ready referral: in both orders, and with the first or the last of their values. */
function oneByOne(service: Referral['service']): Step[] {
  const ready = readyReferral(service);
  return Object.values(factsTogether).flatMap((facts) =>
    [facts, [...facts].reverse()].flatMap((order) =>
      [0, -1].flatMap((place) => {
        let before = without(ready, facts);
        return order.map((fact) => {
          const after = put(before, fact, valuesOf(fact, ready).at(place));
          const step: Step = { fact, before, after };
          before = after;
          return step;
        });
      }),
    ),
  );
}

function wholeOf(fact: ReferralFactPath): ReferralFactPath[] {
  const [whole, ...rest] = fact.split('.') as [ReferralFactPath, ...string[]];
  return rest.length > 0 && (whole === 'children' || whole === 'sessionPlan') ? [whole] : [];
}

function newValue(fact: ReferralFactPath, before: Referral, other: Referral, choice: number): unknown {
  if (fact === 'children' || fact === 'sessionPlan') return valueAt(other, fact);
  if (fact === 'sessionPlan.reviewAfter') return 1 + (choice % (before.sessionPlan?.sessions.length ?? 1));
  const choices = choicesOf(fact);
  return choices[choice % choices.length];
}

const missingIn = ({ missing }: SuitabilityReport) => missing.map(({ fact }) => fact);

const statusIn = ({ findings }: SuitabilityReport, { rule, child }: Finding) =>
  findings.find((finding) => finding.rule === rule && finding.child === child)?.status;

describe.each(contextNames)('%s: one more fact', (name) => {
  const { service, under } = contexts[name];
  const steps = stepsOf(service);
  const examples = oneByOne(service).map((step): [Step] => [step]);
  const reports = ({ before, after }: Step) =>
    [checkReferralSuitability(before, { under }), checkReferralSuitability(after, { under })] as const;
  const oneMoreFact = (law: (before: SuitabilityReport, after: SuitabilityReport) => void) =>
    fc.assert(
      fc.property(steps, (step) => law(...reports(step))),
      { numRuns: 800, examples },
    );

  test('never changes a settled verdict, and only narrows what is possible', () => {
    const narrowed = new Set<string>();
    oneMoreFact((before, after) => {
      for (const decision of decisions) {
        const possible: readonly string[] = before[decision].possible;
        expect(possible).toEqual(expect.arrayContaining([...after[decision].possible]));
        if (before[decision].outcome !== 'undetermined') expect(after[decision]).toEqual(before[decision]);
        else if (after[decision].outcome !== 'undetermined') narrowed.add(`${decision} settled`);
        else if (after[decision].possible.length < possible.length) narrowed.add(`${decision} narrowed`);
      }
    });
    expect(narrowed).toEqual(
      new Set([
        ...decisions.map((decision) => `${decision} settled`),
        ...(name === 'supervised, first statement' ? [] : ['suitability narrowed']),
      ]),
    );
  });

  test('never takes an action back', () => {
    let added = 0;
    oneMoreFact((before, after) => {
      expect(after.actions).toEqual(expect.arrayContaining([...before.actions]));
      if (after.actions.length > before.actions.length) added++;
    });
    expect(added).toBeGreaterThan(0);
  });

  test('never changes what is not met or not applicable; what is met stays so or becomes not applicable', () => {
    const changes = new Set<string>();
    oneMoreFact((before, after) => {
      for (const finding of before.findings) {
        const { status } = finding;
        const next = statusIn(after, finding);
        if (next === undefined) expect(finding.facts).toEqual(['children']);
        else if (next !== status) changes.add(`${status} to ${next}`);
      }
    });
    const settling = ['unknown to met', 'unknown to not-met'];
    const withApplicability = ['met to not-applicable', 'unknown to not-applicable', ...settling];
    const remoteRules = name !== 'supervised, second statement';
    expect([...changes].sort()).toEqual((remoteRules ? withApplicability : settling).sort());
  });

  test('never makes a fact missing, unanswered or relevant, except where the fact brings others with it', () => {
    let answered = 0;
    fc.assert(
      fc.property(steps, (step) => {
        const [before, after] = reports(step);
        for (const facts of [missingIn, ({ unanswered }: SuitabilityReport) => unanswered]) {
          const found = facts(after);
          const brought = found.filter((fact) => fact.startsWith(`${step.fact}.`));
          expect([...facts(before), ...brought]).toEqual(expect.arrayContaining([...found]));
          expect(found).not.toContain(step.fact);
          if (facts(before).includes(step.fact)) answered++;
        }
        const broughtToo = after.relevant.filter((fact) => fact.startsWith(`${step.fact}.`));
        expect([...before.relevant, ...broughtToo]).toEqual(expect.arrayContaining([...after.relevant]));
      }),
      { numRuns: 600, examples },
    );
    expect(answered).toBeGreaterThan(50);
  });
});

test('a fact left out, one that is undefined and one that is null are the same', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(completeReferrals({ maxChildren: 2 }), fc.subarray(pathsWith(2)), (complete, facts) => {
      const [leftOut, ...others] = [LEFT_OUT, undefined, null].map((absent) =>
        checkReferralSuitability(facts.reduce((whole, fact) => putIfThere(whole, fact, absent), complete)),
      );
      for (const report of others) expect(report).toStrictEqual(leftOut);
      for (const { fact } of leftOut?.missing ?? []) seen.add(keyOf(fact));
    }),
    { numRuns: 300 },
  );
  expect(seen.size).toBeGreaterThan(25);
});

const putIfThere = (referral: Referral, fact: ReferralFactPath, value: unknown) =>
  pathsIn(referral).includes(fact) || fact === 'children' || fact === 'sessionPlan'
    ? put(referral, fact, value)
    : referral;

test('a group that is left out, undefined, null, or holds only unknown facts gives the same report', () => {
  const groups = [
    ...new Set(
      pathsWith(0)
        .filter((fact) => fact.includes('.'))
        .map((fact) => fact.split('.')[0]),
    ),
  ];
  const absences = [LEFT_OUT, undefined, null, {}];
  fc.assert(
    fc.property(
      completeReferrals(),
      fc.constantFrom(...groups.filter((group) => group !== 'sessionPlan')),
      (complete, group) => {
        const reports = absences.map((absent) =>
          checkReferralSuitability(put(complete, group as ReferralFactPath, absent)),
        );
        for (const report of reports) expect(report).toStrictEqual(reports[0]);
      },
    ),
    { numRuns: 100 },
  );
});
