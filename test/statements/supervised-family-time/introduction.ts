import { alwaysApplies, grid, type ReferralRuleTable, supervised } from '../example.ts';

export const fundedForAssessment: ReferralRuleTable = {
  decision: 'funding',
  strength: 'must',
  clauses: ['sft.introduction.funded-for-assessment'],
  facts: ['cafcassCymru.assessmentUnderway'],
  never: alwaysApplies,
  examples: [
    ...grid('sft.introduction.funded-for-assessment', {
      given: supervised,
      columns: { 'assessment underway': 'cafcassCymru.assessmentUnderway' },
      rows: [
        ['yes', 'met'],
        ['no', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
    {
      clause: 'sft.introduction.funded-for-assessment',
      title: 'involvement of another kind is no assessment',
      given: { ...supervised, cafcassCymru: { activeInvolvement: true, assessmentUnderway: false } },
      expected: 'not-met',
    },
  ],
};

export const necessaryForAssessment: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.introduction.necessary'],
  facts: ['need.necessaryForAssessment', 'need.closeSupervision', 'need.otherSuitablePerson'],
  never: alwaysApplies,
  examples: [
    ...grid('sft.introduction.necessary', {
      given: supervised,
      columns: {
        'necessary for the assessment': 'need.necessaryForAssessment',
        'close supervision needed': 'need.closeSupervision',
        'somebody else suitable': 'need.otherSuitablePerson',
      },
      rows: [
        ['yes', 'yes', 'yes', 'not-met'],
        ['yes', 'yes', 'no', 'met'],
        ['yes', 'yes', '?', 'unknown'],
        ['yes', 'no', 'yes', 'not-met'],
        ['yes', 'no', 'no', 'not-met'],
        ['yes', 'no', '?', 'not-met'],
        ['yes', '?', 'yes', 'not-met'],
        ['yes', '?', 'no', 'unknown'],
        ['yes', '?', '?', 'unknown'],
        ['no', 'yes', 'yes', 'not-met'],
        ['no', 'yes', 'no', 'not-met'],
        ['no', 'yes', '?', 'not-met'],
        ['no', 'no', 'yes', 'not-met'],
        ['no', 'no', 'no', 'not-met'],
        ['no', 'no', '?', 'not-met'],
        ['no', '?', 'yes', 'not-met'],
        ['no', '?', 'no', 'not-met'],
        ['no', '?', '?', 'not-met'],
        ['?', 'yes', 'yes', 'not-met'],
        ['?', 'yes', 'no', 'unknown'],
        ['?', 'yes', '?', 'unknown'],
        ['?', 'no', 'yes', 'not-met'],
        ['?', 'no', 'no', 'not-met'],
        ['?', 'no', '?', 'not-met'],
        ['?', '?', 'yes', 'not-met'],
        ['?', '?', 'no', 'unknown'],
        ['?', '?', '?', 'unknown'],
      ],
    }),
    {
      clause: 'sft.introduction.necessary',
      title: 'a group that is null is not known',
      given: { ...supervised, need: null },
      expected: 'unknown',
    },
  ],
};
