import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeReferrals } from '../../src/arbitraries/index.ts';
import {
  acrossReadings,
  checkReferralSuitability,
  type ReadingId,
  type Referral,
  type ReferralFactPath,
} from '../../src/index.ts';
import { without } from './completions.ts';
import { contextNames, contexts } from './contexts.ts';
import { pathsIn, pathsWith, put } from './fact-paths.ts';
import type { CompleteReferral } from './oracle.ts';
import { readings, readingsIn, tryReadings } from './readings-oracle.ts';
import { readyReferral } from './ready-referral.ts';

const MOST_UNKNOWN = 3;

/** Facts that change the ready referral so that some answer turns on the reading alone. */
const turningPoints: Readonly<Record<ReadingId, Readonly<Partial<Record<ReferralFactPath, unknown>>>>> = {
  'agreement-alone': unfunded({ 'court.partiesAgreed': true }),
  'any-hearing': unfunded({ 'court.order': 'at-another-hearing' }),
  'unfunded-is-unsuitable': unfunded({ 'court.partiesAgreed': false }),
  'involvement-implies-consultation': { 'court.order': 'at-fhdra', 'court.consultedCafcassCymru': false },
  'remote-supported-with-warning': { mode: 'remote' },
  'court-always-told': { mode: 'remote', 'remote.discussedWithCourt': 'not-appropriate' },
  'any-risk-bars': { 'risk.identified': true },
  'managed-risk-is-no-objection': { 'risk.identified': true },
  'nothing-before-intake': { 'centre.intake': 'pending' },
  'hearing-bars': { 'proceedings.hearingDue': true, 'proceedings.hearingRelevant': true },
  'final-order-illustrates': { 'proceedings.finalOrder': true },
  'court-always-satisfied': { 'court.satisfiedOfSafety': false },
  'young-are-observed': { 'children.0.ofAgeToExpressViews': false, 'children.0.observed': false },
  'hours-alone': { 'sessionPlan.reviewAfter': 6 },
  'letter-only-if-not-recommended': { 'court.order': 'at-fhdra', realisticProspect: false },
  'assessment-advises': { 'cafcassCymru.informsCourtReport': false },
  'family-time-apart': { 'cafcassCymru.assessmentUnderway': false },
};

/** Neither way to funding is open, unless by what is changed. */
function unfunded(changes: Readonly<Partial<Record<ReferralFactPath, unknown>>>) {
  return { 'cafcassCymru.recommendation': 'none', 'cafcassCymru.activeInvolvement': false, ...changes };
}

const changed = (referral: CompleteReferral, facts: Readonly<Record<string, unknown>>) =>
  Object.entries(facts).reduce(
    (whole, [fact, value]) => put(whole, fact as ReferralFactPath, value),
    referral as Referral,
  ) as CompleteReferral;

/** Those of the facts that can be unknown at once in this referral. */
function unknownIn(referral: CompleteReferral, facts: readonly ReferralFactPath[]) {
  const whole = facts.filter((fact) => fact === 'children' || fact === 'sessionPlan');
  return pathsIn(without(referral, whole))
    .filter((fact) => facts.includes(fact) && fact !== 'sessionPlan.identifiedParties')
    .slice(0, MOST_UNKNOWN);
}

describe.each(contextNames)('%s', (name) => {
  const context = contexts[name];
  const { service, under } = context;
  const byTrying = tryReadings(context);
  const ready = readyReferral(service);

  test('each answer is exactly what every combination of readings and completion of the unknown facts gives', () => {
    const seen = new Set<string>();
    const turning = new Set<ReadingId>();
    fc.assert(
      fc.property(
        completeReferrals({ service, maxChildren: 3, sessionPlan: { maxSessions: 7 } }),
        fc.subarray(pathsWith(3), { maxLength: MOST_UNKNOWN }),
        (generated, facts) => {
          const referral = generated as CompleteReferral;
          const unknown = unknownIn(referral, facts);
          const { basis, ...across } = acrossReadings(without(referral, unknown), { under });
          expect(across).toEqual(byTrying(referral, unknown));
          expect(basis.statements.map(({ id }) => id)).toEqual(under);
          const answers = [across.funding, across.suitability, across.readiness, ...across.actions];
          for (const { possible, turnsOn } of answers) {
            for (const { reading } of turnsOn) turning.add(reading);
            if (possible.length === 1) seen.add('stands');
            else if (unknown.length === 0 && turnsOn.length === 0) seen.add('only several together');
            else if (unknown.length === 0) seen.add('turns');
          }
          seen.add(`${unknown.length} unknown`);
          if (unknown.includes('children')) seen.add('unknown children');
          seen.add(`${referral.children.length} children`);
        },
      ),
      {
        numRuns: 40,
        examples: [
          ...Object.values(turningPoints).map((facts): [Referral, ReferralFactPath[]] => [
            changed(ready, facts) as Referral,
            [],
          ]),
          [changed(ready, severalTogether) as Referral, []],
          [ready as Referral, ['children']],
        ],
      },
    );
    expect([...turning].sort()).toEqual(
      [...new Set(readingsIn(context).map(({ reading }) => reading))].filter(canTurn(under)).sort(),
    );
    expect([...seen].sort()).toEqual(
      [
        ...(under.length === 1 && under[0] === 'supervised-family-time' ? [] : ['only several together']),
        'stands',
        'turns',
        'unknown children',
        ...[1, 2, 3].map((count) => `${count} children`),
        ...[0, 1, 2, 3].map((count) => `${count} unknown`),
      ].sort(),
    );
  });

  test('what the report says is possible is possible across the readings', () => {
    fc.assert(
      fc.property(completeReferrals({ service }), fc.subarray(pathsWith(1)), (complete, facts) => {
        const referral = without(complete as CompleteReferral, facts);
        const across = acrossReadings(referral, { under });
        const report = checkReferralSuitability(referral, { under });
        for (const decision of ['funding', 'suitability', 'readiness'] as const) {
          const possible: readonly string[] = across[decision].possible;
          expect(possible).toEqual(expect.arrayContaining([...report[decision].possible]));
        }
        expect(across.basis).toEqual(report.basis);
      }),
    );
  });
});

/** Only `agreement-alone` and `any-hearing` together open the way to funding: contact ordered at another hearing, after consultation, and not agreed. */
const severalTogether = unfunded({
  'court.order': 'at-another-hearing',
  'court.consultedCafcassCymru': true,
  'court.partiesAgreed': false,
});

/** Whether the second statement is left out makes no difference where no other is applied. */
const canTurn = (under: readonly string[]) => (reading: ReadingId) =>
  reading !== 'family-time-apart' || under.length > 1;

test('every reading turns some answer in one of the contexts', () => {
  const inSome = contextNames.flatMap((name) =>
    readingsIn(contexts[name]).flatMap(({ reading }) =>
      canTurn(contexts[name].under)(reading) ? [reading] : [],
    ),
  );
  expect(new Set(inSome)).toEqual(new Set(readings.map(({ reading }) => reading)));
  expect(new Set(inSome)).toEqual(new Set(Object.keys(turningPoints)));
});
