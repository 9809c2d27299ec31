import { alwaysApplies, grid, type ReferralRuleTable, supervised } from '../example.ts';

const refusing = 'sft.unsuitable.child-refusing';

export const childNotRefusing: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: [refusing],
  facts: ['children.*.ofAgeToExpressViews', 'children.*.refusing'],
  never: alwaysApplies,
  examples: [
    ...grid(refusing, {
      given: { ...supervised, children: [{}] },
      columns: {
        'of age to express views': 'children.0.ofAgeToExpressViews',
        refusing: 'children.0.refusing',
      },
      rows: [
        ['yes', 'yes', 'not-met'],
        ['yes', 'no', 'met'],
        ['yes', '?', 'unknown'],
        ['no', 'yes', 'met'],
        ['no', 'no', 'met'],
        ['no', '?', 'met'],
        ['?', 'yes', 'unknown'],
        ['?', 'no', 'met'],
        ['?', '?', 'unknown'],
      ],
    }),
    { clause: refusing, title: 'no children are given yet', given: supervised, expected: 'unknown' },
    {
      clause: refusing,
      title: 'children that are null are not given yet',
      given: { ...supervised, children: null },
      expected: 'unknown',
    },
    {
      clause: refusing,
      title: 'the second of three siblings refuses, and nothing is known of the third',
      given: {
        ...supervised,
        children: [{ refusing: false }, { ofAgeToExpressViews: true, refusing: true }, {}],
      },
      expected: ['met', 'not-met', 'unknown'],
    },
    {
      clause: refusing,
      title: 'what one sibling says is not put to another',
      given: { ...supervised, children: [{ ofAgeToExpressViews: true }, { refusing: true }] },
      expected: ['unknown', 'unknown'],
    },
  ],
};

export const noRelevantHearingDue: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'should',
  clauses: ['sft.unsuitable.hearing-due'],
  facts: ['proceedings.hearingDue', 'proceedings.hearingRelevant'],
  never: alwaysApplies,
  examples: grid('sft.unsuitable.hearing-due', {
    given: supervised,
    columns: {
      'hearing due': 'proceedings.hearingDue',
      'bearing on safety': 'proceedings.hearingRelevant',
    },
    rows: [
      ['yes', 'yes', 'not-met'],
      ['yes', 'no', 'met'],
      ['yes', '?', 'unknown'],
      ['no', 'yes', 'met'],
      ['no', 'no', 'met'],
      ['no', '?', 'met'],
      ['?', 'yes', 'unknown'],
      ['?', 'no', 'met'],
      ['?', '?', 'unknown'],
    ],
  }),
};

export const assessmentUnderway: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.unsuitable.no-assessment'],
  facts: ['proceedings.finalOrder', 'cafcassCymru.assessmentUnderway'],
  never: alwaysApplies,
  examples: grid('sft.unsuitable.no-assessment', {
    given: supervised,
    columns: {
      'assessment underway': 'cafcassCymru.assessmentUnderway',
      'part of a final order': 'proceedings.finalOrder',
    },
    rows: [
      ['yes', 'yes', 'not-met'],
      ['yes', 'no', 'met'],
      ['yes', '?', 'unknown'],
      ['no', 'yes', 'not-met'],
      ['no', 'no', 'not-met'],
      ['no', '?', 'not-met'],
      ['?', 'yes', 'not-met'],
      ['?', 'no', 'unknown'],
      ['?', '?', 'unknown'],
    ],
  }),
};
