import type { ReferralFactPath } from '../../src/index.ts';

const refusalOf = (child: number): ReferralFactPath[] => [
  `children.${child}.ofAgeToExpressViews`,
  `children.${child}.refusing`,
];
const hearingOf = (child: number): ReferralFactPath[] => [
  `children.${child}.oldEnoughToSpeakTo`,
  `children.${child}.spokenTo`,
];

/** Facts that rules or actions read together. Every fact stands in at least one of the groups. */
export const factsTogether: Readonly<Record<string, readonly ReferralFactPath[]>> = {
  'the ways to funding, and the court that did not consult': [
    'court.order',
    'court.consultedCafcassCymru',
    'court.partiesAgreed',
    'cafcassCymru.recommendation',
    'cafcassCymru.activeInvolvement',
  ],
  'remote contact': [
    'mode',
    'remote.suitabilityAssessed',
    'remote.assessedSuitable',
    'remote.discussedWithParties',
    'remote.discussedWithCourt',
  ],
  'the assessment': ['proceedings.finalOrder', 'cafcassCymru.assessmentUnderway'],
  'being satisfied of safety': [
    'court.order',
    'court.satisfiedOfSafety',
    'cafcassCymru.satisfiedOfSafety',
    'preparation.safetyAssessed',
    'preparation.assessedSafe',
  ],
  'the need': ['need.necessaryForAssessment', 'need.closeSupervision', 'need.otherSuitablePerson'],
  'what makes it unlikely, and what bars it': [
    'proceedings.privateLaw',
    'proceedings.hearingDue',
    'proceedings.hearingRelevant',
    'risk.identified',
    'centre.intake',
  ],
  'the letter to the court': [
    'mode',
    'court.order',
    'cafcassCymru.recommendation',
    'cafcassCymru.informsCourtReport',
    'realisticProspect',
    'centre.intake',
  ],
  'one child': [...refusalOf(0), ...hearingOf(0), 'children.0.observed'],
  'two children, either of whom may refuse, and the letter': [
    'court.order',
    ...refusalOf(0),
    ...refusalOf(1),
  ],
  'two children, and whether each was heard': [
    ...hearingOf(0),
    'children.0.observed',
    ...hearingOf(1),
    'children.1.observed',
  ],
  'children about whom nothing is known': ['court.order', 'cafcassCymru.assessmentUnderway', 'children'],
  'the centre and the form': [
    'mode',
    'risk.assessmentAttached',
    'centre.named',
    'centre.nacccAccredited',
    'referrer.recordedOnIris',
  ],
  'the preparation': [
    'preparation.circumstancesConsidered',
    'preparation.adultsSpokenTo',
    'preparation.discussedWithManager',
    'preparation.contributionConsidered',
    'preparation.harmConsidered',
    'referrer.allocatedPractitioner',
  ],
  'the session plan': ['centre.nacccAccredited', 'sessionPlan'],
  'the review': ['centre.nacccAccredited', 'sessionPlan.reviewAfter'],
};
