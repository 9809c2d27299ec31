import { describe, expect, it } from 'vitest';
import {
  checkReferralSuitability,
  describeFact,
  type FactPath,
  type Referral,
  withFact,
} from '../../src/index.ts';
import { type Issue, issuesOf } from '../input/refusal.ts';

/** `withFact` for paths and values that its types would not let through. */
const withAny = withFact as (referral: Referral, fact: string, value: unknown) => Referral;

type WithoutPlace<Path> = Path extends `children.${number}.${infer Field}` ? `children.0.${Field}` : Path;
/** The facts with a list of values, and one referral that holds only the service and a value of that fact. */
type ChoiceFact = Exclude<
  WithoutPlace<FactPath>,
  'children' | 'sessionPlan' | `sessionPlan.${string}` | 'reviewAfter' | 'identifiedParties'
>;

const service = 'supervised-contact';
const supervised = { service } as const;

const made: Record<ChoiceFact, (value: never) => object> = {
  service: (value) => ({ service: value }),
  mode: (mode) => ({ service, mode }),
  'proceedings.privateLaw': (privateLaw) => ({ service, proceedings: { privateLaw } }),
  'proceedings.finalOrder': (finalOrder) => ({ service, proceedings: { finalOrder } }),
  'proceedings.hearingDue': (hearingDue) => ({ service, proceedings: { hearingDue } }),
  'proceedings.hearingRelevant': (hearingRelevant) => ({ service, proceedings: { hearingRelevant } }),
  'court.order': (order) => ({ service, court: { order } }),
  'court.consultedCafcassCymru': (consultedCafcassCymru) => ({ service, court: { consultedCafcassCymru } }),
  'court.partiesAgreed': (partiesAgreed) => ({ service, court: { partiesAgreed } }),
  'court.satisfiedOfSafety': (satisfiedOfSafety) => ({ service, court: { satisfiedOfSafety } }),
  'cafcassCymru.recommendation': (recommendation) => ({ service, cafcassCymru: { recommendation } }),
  'cafcassCymru.activeInvolvement': (activeInvolvement) => ({ service, cafcassCymru: { activeInvolvement } }),
  'cafcassCymru.assessmentUnderway': (assessmentUnderway) => ({
    service,
    cafcassCymru: { assessmentUnderway },
  }),
  'cafcassCymru.informsCourtReport': (informsCourtReport) => ({
    service,
    cafcassCymru: { informsCourtReport },
  }),
  'cafcassCymru.satisfiedOfSafety': (satisfiedOfSafety) => ({ service, cafcassCymru: { satisfiedOfSafety } }),
  'need.necessaryForAssessment': (necessaryForAssessment) => ({ service, need: { necessaryForAssessment } }),
  'need.closeSupervision': (closeSupervision) => ({ service, need: { closeSupervision } }),
  'need.otherSuitablePerson': (otherSuitablePerson) => ({ service, need: { otherSuitablePerson } }),
  realisticProspect: (realisticProspect) => ({ service, realisticProspect }),
  'risk.identified': (identified) => ({ service, risk: { identified } }),
  'risk.assessmentAttached': (assessmentAttached) => ({ service, risk: { assessmentAttached } }),
  'remote.suitabilityAssessed': (suitabilityAssessed) => ({ service, remote: { suitabilityAssessed } }),
  'remote.assessedSuitable': (assessedSuitable) => ({ service, remote: { assessedSuitable } }),
  'remote.discussedWithParties': (discussedWithParties) => ({ service, remote: { discussedWithParties } }),
  'remote.discussedWithCourt': (discussedWithCourt) => ({ service, remote: { discussedWithCourt } }),
  'centre.named': (named) => ({ service, centre: { named } }),
  'centre.nacccAccredited': (nacccAccredited) => ({ service, centre: { nacccAccredited } }),
  'centre.intake': (intake) => ({ service, centre: { intake } }),
  'children.0.ofAgeToExpressViews': (ofAgeToExpressViews) => ({
    service,
    children: [{ ofAgeToExpressViews }],
  }),
  'children.0.refusing': (refusing) => ({ service, children: [{ refusing }] }),
  'children.0.oldEnoughToSpeakTo': (oldEnoughToSpeakTo) => ({ service, children: [{ oldEnoughToSpeakTo }] }),
  'children.0.spokenTo': (spokenTo) => ({ service, children: [{ spokenTo }] }),
  'children.0.observed': (observed) => ({ service, children: [{ observed }] }),
  'preparation.circumstancesConsidered': (circumstancesConsidered) => ({
    service,
    preparation: { circumstancesConsidered },
  }),
  'preparation.adultsSpokenTo': (adultsSpokenTo) => ({ service, preparation: { adultsSpokenTo } }),
  'preparation.discussedWithManager': (discussedWithManager) => ({
    service,
    preparation: { discussedWithManager },
  }),
  'preparation.contributionConsidered': (contributionConsidered) => ({
    service,
    preparation: { contributionConsidered },
  }),
  'preparation.harmConsidered': (harmConsidered) => ({ service, preparation: { harmConsidered } }),
  'preparation.safetyAssessed': (safetyAssessed) => ({ service, preparation: { safetyAssessed } }),
  'preparation.assessedSafe': (assessedSafe) => ({ service, preparation: { assessedSafe } }),
  'referrer.allocatedPractitioner': (allocatedPractitioner) => ({
    service,
    referrer: { allocatedPractitioner },
  }),
  'referrer.recordedOnIris': (recordedOnIris) => ({ service, referrer: { recordedOnIris } }),
};
const choiceFacts = Object.keys(made) as ChoiceFact[];

const frozenDeep = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(frozenDeep));

describe.each(choiceFacts)('%s', (fact) => {
  const { choices = [] } = describeFact(fact);

  it.each([...choices])('is set to %s in an empty referral, its group and place made', (value) => {
    const changed = withAny(supervised, fact, value);
    expect(JSON.parse(JSON.stringify(changed))).toEqual(made[fact](value as never));
    expect(frozenDeep(changed)).toBe(true);
    expect(checkReferralSuitability(changed)).toEqual(
      checkReferralSuitability(made[fact](value as never) as Referral),
    );
  });

  it('is replaced, each value by the next', () => {
    for (const [place, value] of choices.entries()) {
      const before = withAny(supervised, fact, value);
      const next = choices[(place + 1) % choices.length];
      expect(withAny(before, fact, next)).toEqual(withAny(supervised, fact, next));
    }
  });

  it.runIf(fact !== 'service')('is not known once it is null', () => {
    const known = withAny(supervised, fact, choices[0]);
    const forgotten = withAny(known, fact, null);
    expect(JSON.parse(JSON.stringify(forgotten))).toEqual(made[fact](null as never));
    expect(checkReferralSuitability(forgotten)).toEqual(
      checkReferralSuitability(fact.startsWith('children.') ? { service, children: [{}] } : supervised),
    );
  });

  it.each([
    ['text', 'sentinel'],
    ['a number', 1],
    ['an object', {}],
    ['a list', []],
    ['a function', () => true],
  ])('is refused as %s', (_, value) => {
    expect(issuesOf(() => withAny(supervised, fact, value))).toMatchObject([{ path: fact }]);
  });
});

describe('a referral with one fact set', () => {
  it('keeps every other fact', () => {
    const referral: Referral = {
      service,
      mode: 'remote',
      court: { order: 'at-fhdra', partiesAgreed: true },
      children: [{ refusing: false }, { spokenTo: true }],
      sessionPlan: {
        sessions: [{ minutes: 60, on: '2026-03-01', attendees: ['child'] }],
        identifiedParties: ['child'],
      },
    };
    expect(withFact(referral, 'court.order', 'none')).toEqual({
      ...referral,
      court: { order: 'none', partiesAgreed: true },
    });
    expect(withFact(referral, 'children.1.refusing', true)).toEqual({
      ...referral,
      children: [{ refusing: false }, { spokenTo: true, refusing: true }],
    });
    expect(withFact(referral, 'sessionPlan.reviewAfter', 1)).toEqual({
      ...referral,
      sessionPlan: { ...referral.sessionPlan, reviewAfter: 1 },
    });
    expect(withFact(referral, 'sessionPlan.identifiedParties', ['child', 'father'])).toEqual({
      ...referral,
      sessionPlan: { ...referral.sessionPlan, identifiedParties: ['child', 'father'] },
    });
  });

  it('leaves the one it was made from as it was', () => {
    const referral = { service, court: { order: 'none' }, children: [{ refusing: false }] } as const;
    const before = structuredClone(referral);
    withFact(referral, 'court.order', 'at-fhdra');
    withFact(referral, 'children.0.refusing', true);
    withFact(referral, 'children.3.refusing', true);
    expect(referral).toEqual(before);
    expect(Object.isFrozen(referral)).toBe(false);
    expect(Object.isFrozen(referral.children)).toBe(false);
  });

  it('is made from a frozen one too', () => {
    const referral = withFact(
      withFact(supervised, 'children.0.refusing', true),
      'children.0.refusing',
      false,
    );
    expect(referral).toEqual({ service, children: [{ refusing: false }] });
  });

  it('is made in a group that is null', () => {
    expect(withFact({ service, court: null }, 'court.order', 'none')).toEqual({
      service,
      court: { order: 'none' },
    });
    expect(withFact({ service, children: null }, 'children.0.observed', true)).toEqual({
      service,
      children: [{ observed: true }],
    });
  });

  it('has as many children as the place needs', () => {
    expect(withFact(supervised, 'children.2.refusing', true)).toEqual({
      service,
      children: [{}, {}, { refusing: true }],
    });
    expect(withFact({ service, children: [{ spokenTo: true }] }, 'children.1.refusing', null)).toEqual({
      service,
      children: [{ spokenTo: true }, { refusing: null }],
    });
    expect(withFact(supervised, 'children.19.refusing', true).children).toHaveLength(20);
  });

  it('takes whole children and a whole plan', () => {
    const children = [{ refusing: true }, {}];
    const sessionPlan = { sessions: [{ minutes: 60 }] };
    expect(withFact({ service, children: [{ spokenTo: true }] }, 'children', children)).toEqual({
      service,
      children,
    });
    expect(withFact(supervised, 'sessionPlan', sessionPlan)).toEqual({ service, sessionPlan });
    expect(withFact({ service, children, sessionPlan }, 'children', null)).toEqual({
      service,
      children: null,
      sessionPlan,
    });
  });

  it('does not hold on to the value', () => {
    const children = [{ refusing: true }];
    const referral = withFact(supervised, 'children', children);
    children.push({ refusing: false });
    expect(Object.isFrozen(children)).toBe(false);
    expect(referral.children).toHaveLength(1);
  });

  it('may be of another service', () => {
    expect(withFact({ service, mode: 'remote' }, 'service', 'supported-contact')).toEqual({
      service: 'supported-contact',
      mode: 'remote',
    });
  });
});

describe('a fact is refused', () => {
  const plan: Referral = { service, sessionPlan: { sessions: [{ minutes: 60 }] } };

  it.each<[string, Referral, string, unknown, ...Issue[]]>([
    [
      'a service that is not known',
      supervised,
      'service',
      null,
      { path: 'service', code: 'not-a-choice', expected: ['supported-contact', 'supervised-contact'] },
    ],
    [
      'a review without a plan',
      supervised,
      'sessionPlan.reviewAfter',
      3,
      { path: 'sessionPlan.sessions', code: 'missing' },
    ],
    [
      'identified parties without a plan',
      supervised,
      'sessionPlan.identifiedParties',
      ['child'],
      { path: 'sessionPlan.sessions', code: 'missing' },
    ],
    [
      'a review beyond the sessions',
      plan,
      'sessionPlan.reviewAfter',
      2,
      { path: 'sessionPlan.reviewAfter', code: 'review-beyond-sessions' },
    ],
    [
      'a review in words',
      plan,
      'sessionPlan.reviewAfter',
      'one',
      { path: 'sessionPlan.reviewAfter', code: 'wrong-type', expected: ['number'] },
    ],
    [
      'a plan without sessions',
      supervised,
      'sessionPlan',
      { sessions: [] },
      { path: 'sessionPlan.sessions', code: 'too-few', expected: ['1'] },
    ],
    ['no children', supervised, 'children', [], { path: 'children', code: 'too-few', expected: ['1'] }],
    [
      'twenty-one children',
      supervised,
      'children',
      Array(21).fill({}),
      { path: 'children', code: 'too-many', expected: ['20'] },
    ],
    [
      'the review of a plan that is judged by itself',
      plan,
      'reviewAfter',
      1,
      { path: 'fact', code: 'not-a-fact', expected: ['sessionPlan.reviewAfter'] },
    ],
    [
      'the parties of a plan that is judged by itself',
      plan,
      'identifiedParties',
      [],
      { path: 'fact', code: 'not-a-fact', expected: ['sessionPlan.identifiedParties'] },
    ],
    ['a group', supervised, 'court', {}, { path: 'fact', code: 'not-a-fact' }],
    ['`__proto__`', supervised, '__proto__', { mode: 'remote' }, { path: 'fact', code: 'not-a-fact' }],
    ['`constructor`', supervised, 'constructor', {}, { path: 'fact', code: 'not-a-fact' }],
    ['an empty path', supervised, '', true, { path: 'fact', code: 'not-a-fact' }],
    [
      'a misspelt path',
      supervised,
      'mdoe',
      'remote',
      { path: 'fact', code: 'not-a-fact', expected: ['mode'] },
    ],
  ])('%s', (_, referral, fact, value, ...issues) => {
    expect(issuesOf(() => withAny(referral, fact, value))).toEqual(issues);
  });

  it.each(['children.20.refusing', 'children.*.refusing', 'children.01.refusing', 'children.1e1.refusing'])(
    '%s',
    (fact) => {
      expect(issuesOf(() => withAny(supervised, fact, true))).toMatchObject([
        { path: 'fact', code: 'not-a-fact' },
      ]);
    },
  );

  it('where the referral is bad already', () => {
    expect(issuesOf(() => withAny({} as Referral, 'mode', 'remote'))).toEqual([
      { path: 'service', code: 'missing' },
    ]);
    expect(issuesOf(() => withAny(null as never, 'mode', 'remote'))).toEqual([
      { path: '', code: 'wrong-type', expected: ['object'] },
    ]);
  });
});
