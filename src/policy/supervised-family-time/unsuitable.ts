import { all, not } from '../../logic/condition.ts';
import type { ClauseText, Section } from '../clause.ts';
import { no, yes } from '../fact-tests.ts';
import type { ReferralRule } from '../rule.ts';

const childRefusing: ClauseText = {
  id: 'sft.unsuitable.child-refusing',
  encodes: 'rule',
  became: ['child-not-refusing'],
  summary:
    'A child who is old enough to say clearly what he or she wants, and will not see the parent, makes a referral unsuitable.',
  reading: {
    taken:
      'Being old enough is the practitioner’s judgement of each child. One child who refuses makes the referral as drafted unsuitable, and the finding says which.',
    instead: 'An age in years; the referral judged child by child.',
  },
};

export const childNotRefusing: ReferralRule = {
  id: 'child-not-refusing',
  decision: 'suitability',
  strength: 'must',
  each: 'child',
  clauses: ['sft.unsuitable.child-refusing'],
  holds: not(all(yes('children.*.ofAgeToExpressViews'), yes('children.*.refusing'))),
};

const hearingDue: ClauseText = {
  id: 'sft.unsuitable.hearing-due',
  encodes: 'rule',
  became: ['no-relevant-hearing-due'],
  summary:
    'While a fact-finding or criminal hearing that bears on the safety of a child or adult is still to come, a referral is unlikely to be the right thing.',
  reading: { taken: 'It weighs against the referral: the text says unlikely.', instead: 'A bar.' },
};

export const noRelevantHearingDue: ReferralRule = {
  id: 'no-relevant-hearing-due',
  decision: 'suitability',
  strength: 'should',
  clauses: ['sft.unsuitable.hearing-due'],
  holds: not(all(yes('proceedings.hearingDue'), yes('proceedings.hearingRelevant'))),
};

const noAssessment: ClauseText = {
  id: 'sft.unsuitable.no-assessment',
  encodes: 'rule',
  became: ['assessment-underway'],
  summary:
    'Where Cafcass Cymru is assessing nothing, as when proceedings close with a final order on arrangements for the child, a referral is unsuitable.',
  reading: {
    taken: 'A referral that is part of a final order is barred even where an assessment is claimed.',
    instead: 'The final order is only an illustration.',
  },
};

export const assessmentUnderway: ReferralRule = {
  id: 'assessment-underway',
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.unsuitable.no-assessment'],
  holds: all(yes('cafcassCymru.assessmentUnderway'), no('proceedings.finalOrder')),
};

export const unsuitable: Section = {
  heading: 'When is a referral for supervised family time not suitable?',
  clauses: [childRefusing, hearingDue, noAssessment],
};
