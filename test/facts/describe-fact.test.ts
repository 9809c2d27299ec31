import { describe, expect, it } from 'vitest';
import { describeFact, type FactDescription, type FactPath } from '../../src/index.ts';
import { issuesOf } from '../input/refusal.ts';

type WithoutPlace<Path> = Path extends `children.${number}.${infer Field}` ? `children.0.${Field}` : Path;
type EveryFact = WithoutPlace<FactPath>;

const yesNo = { kind: 'yes-no', choices: [true, false] } as const;
const choice = (...choices: NonNullable<FactDescription['choices']>) =>
  ({ kind: 'choice', choices }) as const;

/** Every fact, in printed order; of each child, the first one's. */
const descriptions: Record<EveryFact, Omit<FactDescription, 'fact'>> = {
  service: { group: 'service', ...choice('supported-contact', 'supervised-contact') },
  mode: { group: 'mode', ...choice('face-to-face', 'remote', 'not-stated') },
  'proceedings.privateLaw': { group: 'proceedings', ...yesNo },
  'proceedings.finalOrder': { group: 'proceedings', ...yesNo },
  'proceedings.hearingDue': { group: 'proceedings', ...yesNo },
  'proceedings.hearingRelevant': { group: 'proceedings', ...yesNo },
  'court.order': { group: 'court', ...choice('none', 'at-fhdra', 'at-another-hearing') },
  'court.consultedCafcassCymru': { group: 'court', ...yesNo },
  'court.partiesAgreed': { group: 'court', ...yesNo },
  'court.satisfiedOfSafety': { group: 'court', ...yesNo },
  'cafcassCymru.recommendation': { group: 'cafcassCymru', ...choice('none', 'in-report', 'otherwise') },
  'cafcassCymru.activeInvolvement': { group: 'cafcassCymru', ...yesNo },
  'cafcassCymru.assessmentUnderway': { group: 'cafcassCymru', ...yesNo },
  'cafcassCymru.informsCourtReport': { group: 'cafcassCymru', ...yesNo },
  'cafcassCymru.satisfiedOfSafety': { group: 'cafcassCymru', ...yesNo },
  'need.necessaryForAssessment': { group: 'need', ...yesNo },
  'need.closeSupervision': { group: 'need', ...yesNo },
  'need.otherSuitablePerson': { group: 'need', ...yesNo },
  realisticProspect: { group: 'realisticProspect', ...yesNo },
  'risk.identified': { group: 'risk', ...yesNo },
  'risk.assessmentAttached': { group: 'risk', ...yesNo },
  'remote.suitabilityAssessed': { group: 'remote', ...yesNo },
  'remote.assessedSuitable': { group: 'remote', ...yesNo },
  'remote.discussedWithParties': { group: 'remote', ...yesNo },
  'remote.discussedWithCourt': { group: 'remote', ...choice('done', 'not-done', 'not-appropriate') },
  'centre.named': { group: 'centre', ...yesNo },
  'centre.nacccAccredited': { group: 'centre', ...yesNo },
  'centre.intake': { group: 'centre', ...choice('pending', 'suitable', 'unsuitable') },
  children: { group: 'children', kind: 'children' },
  'children.0.ofAgeToExpressViews': { group: 'children', ...yesNo },
  'children.0.refusing': { group: 'children', ...yesNo },
  'children.0.oldEnoughToSpeakTo': { group: 'children', ...yesNo },
  'children.0.spokenTo': { group: 'children', ...yesNo },
  'children.0.observed': { group: 'children', ...yesNo },
  'preparation.circumstancesConsidered': { group: 'preparation', ...yesNo },
  'preparation.adultsSpokenTo': { group: 'preparation', ...yesNo },
  'preparation.discussedWithManager': { group: 'preparation', ...yesNo },
  'preparation.contributionConsidered': { group: 'preparation', ...yesNo },
  'preparation.harmConsidered': { group: 'preparation', ...yesNo },
  'preparation.safetyAssessed': { group: 'preparation', ...yesNo },
  'preparation.assessedSafe': { group: 'preparation', ...yesNo },
  'referrer.allocatedPractitioner': { group: 'referrer', ...yesNo },
  'referrer.recordedOnIris': { group: 'referrer', ...yesNo },
  sessionPlan: { group: 'sessionPlan', kind: 'session-plan' },
  'sessionPlan.reviewAfter': { group: 'sessionPlan', kind: 'number' },
  'sessionPlan.identifiedParties': { group: 'sessionPlan', kind: 'list' },
  reviewAfter: { group: 'reviewAfter', kind: 'number' },
  identifiedParties: { group: 'identifiedParties', kind: 'list' },
};

describe('a fact is described', () => {
  it.each(Object.entries(descriptions) as [FactPath, Omit<FactDescription, 'fact'>][])(
    '%s',
    (fact, described) => {
      expect(describeFact(fact)).toStrictEqual({ fact, ...described });
    },
  );

  it('whichever child it is of', () => {
    const { fact, ...described } = describeFact('children.19.refusing');
    expect(fact).toBe('children.19.refusing');
    expect(described).toStrictEqual(descriptions['children.0.refusing']);
  });

  it('and the description cannot be changed', () => {
    const described = describeFact('court.order');
    expect(Object.isFrozen(described)).toBe(true);
    expect(Object.isFrozen(described.choices)).toBe(true);
  });
});

const refused = (fact: unknown) => issuesOf(() => describeFact(fact as never));

describe('a path that names no fact is refused', () => {
  it.each<readonly [string, unknown]>([
    ['empty', ''],
    ['a group', 'court'],
    ['a group of children', 'preparation'],
    ['`__proto__`', '__proto__'],
    ['`constructor`', 'constructor'],
    ['`toString`', 'toString'],
    ['`children.__proto__`', 'children.0.__proto__'],
    ['unlike any', 'favourite.colour'],
    ['a field of a session', 'sessionPlan.sessions'],
    ['a number', 5],
    ['null', null],
    ['left out', undefined],
    ['a list', ['mode']],
    ['a symbol', Symbol('mode')],
    ['an object that reads as a fact', { toString: () => 'mode' }],
    ['a million letters', 'x'.repeat(1e6)],
  ])('%s', (_, fact) => {
    expect(refused(fact)).toEqual([{ path: 'fact', code: 'not-a-fact' }]);
  });

  it.each([
    ['court.ordr', 'court.order'],
    ['Court.Order', 'court.order'],
    ['court.order ', 'court.order'],
    [' mode', 'mode'],
    ['mode\n', 'mode'],
    ['sevice', 'service'],
    ['cafcassCymru.activeInvolvment', 'cafcassCymru.activeInvolvement'],
    ['sessionPlan.reviewAftr', 'sessionPlan.reviewAfter'],
    ['need.othersuitableperson', 'need.otherSuitablePerson'],
    ['children.3.refussing', 'children.3.refusing'],
    ['children.12.refussing', 'children.12.refusing'],
    ['children.32.refussing', 'children.0.refusing'],
    [' children.3.refusing', 'children.3.refusing'],
  ])('%j, and %s is suggested', (fact, suggested) => {
    expect(refused(fact)).toEqual([{ path: 'fact', code: 'not-a-fact', expected: [suggested] }]);
  });

  it.each([
    'children.20.refusing',
    'children.*.refusing',
    'children.01.refusing',
    'children.1e1.refusing',
    'children.-1.refusing',
    'children.1.5.refusing',
    'children.+1.refusing',
    'children. 1.refusing',
    'children..refusing',
    'children.0.refussing',
    'children.0.refusing.0',
    'children.0.refusing\n',
    'children.0',
    'children.',
    `children.${'9'.repeat(1e5)}.refusing`,
  ])('%j', (fact) => {
    expect(refused(fact)).toMatchObject([{ path: 'fact', code: 'not-a-fact' }]);
  });

  it.each(['children.20.refusing', 'children.*.refusing', 'children.01.refusing', 'children.0.refussing'])(
    '%j, and what is suggested is a fact',
    (fact) => {
      for (const { expected = [] } of refused(fact)) {
        for (const suggested of expected) {
          expect(describeFact(suggested as FactPath)).toMatchObject({ fact: suggested });
        }
      }
    },
  );
});
