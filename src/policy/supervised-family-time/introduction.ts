import { all } from '../../logic/condition.ts';
import type { ClauseText, Section } from '../clause.ts';
import { no, yes } from '../fact-tests.ts';
import type { ReferralRule } from '../rule.ts';

const timeWithFamily: ClauseText = {
  id: 'sft.introduction.time-with-family',
  encodes: 'context',
  became: [],
  summary:
    'Where it can be done safely, a child’s time with the family belongs at home or in the neighbourhood. An aim that comes before any referral, so nothing is checked.',
};

const commissionedForAssessment: ClauseText = {
  id: 'sft.introduction.funded-for-assessment',
  encodes: 'rule',
  became: ['funded-for-assessment'],
  summary:
    'Cafcass Cymru commissions and pays for this short-term service as part of its practitioner’s assessment.',
};

export const fundedForAssessment: ReferralRule = {
  id: 'funded-for-assessment',
  decision: 'funding',
  strength: 'must',
  clauses: ['sft.introduction.funded-for-assessment'],
  holds: yes('cafcassCymru.assessmentUnderway'),
};

const necessary: ClauseText = {
  id: 'sft.introduction.necessary',
  encodes: 'rule',
  became: ['necessary-for-assessment'],
  summary:
    'A referral is for what the assessment cannot do without, where child and parent must be closely watched together and nobody else suitable could do it.',
};

export const necessaryForAssessment: ReferralRule = {
  id: 'necessary-for-assessment',
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.introduction.necessary'],
  holds: all(
    yes('need.necessaryForAssessment'),
    yes('need.closeSupervision'),
    no('need.otherSuitablePerson'),
  ),
};

export const introduction: Section = {
  heading: 'Introduction',
  clauses: [timeWithFamily, commissionedForAssessment, necessary],
};
