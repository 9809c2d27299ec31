import { all } from '../../logic/condition.ts';
import type { ClauseText, SectionText } from '../clause.ts';
import { no, yes } from '../fact-tests.ts';
import type { ReferralRule } from '../rule.ts';
import type { Section, SectionReadings } from '../section.ts';

const timeWithFamily: ClauseText = {
  id: 'sft.introduction.time-with-family',
  encodes: 'context',
  became: [],
  word: 'should',
  summary:
    'When it is safe and possible, children should be able to spend time at home or in the community with parents and other people who are important to them. An aim, so nothing is checked.',
};

const commissionedForAssessment: ClauseText = {
  id: 'sft.introduction.funded-for-assessment',
  encodes: 'rule',
  became: ['funded-for-assessment'],
  summary:
    'Cafcass Cymru commissions and funds this short-term service, as part of its practitioner’s assessment for the Family Court.',
  readings: [
    {
      id: 'family-time-apart',
      taken:
        'All supervised contact is supervised family time, so both statements apply to it: this one gives “supervised contact” as another name for it.',
      instead: 'Supervised contact is judged by the other statement alone, unless only this one is applied.',
    },
  ],
};

const fundedForAssessment: ReferralRule = {
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
  word: 'only if',
  summary:
    'A referral is made only if it is necessary for the assessment, the child’s time with the parent needs close supervision, and no other suitable person could supervise it.',
};

const necessaryForAssessment: ReferralRule = {
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

export const introduction: Section = { rules: [fundedForAssessment, necessaryForAssessment] };

export const introductionReadings: SectionReadings = {
  readings: [
    {
      id: 'family-time-apart',
      clauses: ['sft.introduction.funded-for-assessment'],
      leavesOut: 'supervised-family-time',
    },
  ],
};

export const introductionText: SectionText = {
  heading: 'Introduction',
  clauses: [timeWithFamily, commissionedForAssessment, necessary],
};
