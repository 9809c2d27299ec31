import type { FactPath } from '../../src/index.ts';

const ofChild = (child: number): FactPath[] => [
  `children.${child}.ofAgeToExpressViews`,
  `children.${child}.refusing`,
  `children.${child}.spokenTo`,
  `children.${child}.observed`,
];

/** Facts that rules or actions read together. Every fact stands in at least one of the groups. */
export const factsTogether: Readonly<Record<string, readonly FactPath[]>> = {
  'the ways to funding, and the court that was not advised': [
    'court.order',
    'court.consultedCafcassCymru',
    'court.partiesAgreed',
    'cafcassCymru.recommendedInReport',
    'cafcassCymru.activeInvolvement',
  ],
  'remote contact': [
    'mode',
    'remote.assessedSuitable',
    'remote.discussedWithParties',
    'remote.discussedWithCourt',
  ],
  'the assessment': ['proceedings.finalOrder', 'cafcassCymru.assessmentUnderway'],
  'being satisfied of safety': [
    'court.order',
    'court.satisfiedOfSafety',
    'cafcassCymru.satisfiedOfSafety',
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
    'cafcassCymru.recommendedInReport',
    'cafcassCymru.informsCourtReport',
    'realisticProspect',
    'centre.intake',
  ],
  'one child': ofChild(0),
  'two children': [...ofChild(0), ...ofChild(1)],
  'children of whom nothing is known': ['court.order', 'cafcassCymru.assessmentUnderway', 'children'],
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
