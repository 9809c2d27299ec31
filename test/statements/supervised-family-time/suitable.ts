import { alwaysApplies, grid, type ReferralRuleTable, supervised } from '../example.ts';

export const informsCourtReport: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.suitable.informs-court-report'],
  facts: ['cafcassCymru.informsCourtReport'],
  never: alwaysApplies,
  examples: grid('sft.suitable.informs-court-report', {
    given: supervised,
    columns: { 'informs the report to the court': 'cafcassCymru.informsCourtReport' },
    rows: [
      ['yes', 'met'],
      ['no', 'not-met'],
      ['?', 'unknown'],
    ],
  }),
};

const prospect = { 'realistic prospect': 'realisticProspect' } as const;

export const realisticProspect: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.before.realistic-chance', 'sft.suitable.realistic-prospect'],
  facts: ['realisticProspect'],
  never: alwaysApplies,
  examples: [
    ...grid('sft.suitable.realistic-prospect', {
      given: supervised,
      columns: prospect,
      rows: [
        ['yes', 'met'],
        ['no', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
    ...grid('sft.before.realistic-chance', {
      given: supervised,
      under: 'supervised-family-time',
      columns: prospect,
      rows: [
        ['yes', 'met'],
        ['no', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
  ],
};

export const noContinuedRisk: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.suitable.no-continued-risk'],
  facts: ['court.order', 'court.satisfiedOfSafety', 'cafcassCymru.satisfiedOfSafety'],
  never: alwaysApplies,
  examples: grid('sft.suitable.no-continued-risk', {
    given: supervised,
    columns: {
      'Cafcass Cymru satisfied': 'cafcassCymru.satisfiedOfSafety',
      ordered: 'court.order',
      'the court satisfied': 'court.satisfiedOfSafety',
    },
    rows: [
      ['yes', 'at-fhdra', 'yes', 'met'],
      ['yes', 'at-fhdra', 'no', 'not-met'],
      ['yes', 'at-fhdra', '?', 'unknown'],
      ['yes', 'at-another-hearing', 'yes', 'met'],
      ['yes', 'at-another-hearing', 'no', 'not-met'],
      ['yes', 'at-another-hearing', '?', 'unknown'],
      ['yes', 'none', 'yes', 'met'],
      ['yes', 'none', 'no', 'met'],
      ['yes', 'none', '?', 'met'],
      ['yes', '?', 'yes', 'met'],
      ['yes', '?', 'no', 'unknown'],
      ['yes', '?', '?', 'unknown'],
      ['no', 'at-fhdra', 'yes', 'not-met'],
      ['no', 'at-fhdra', 'no', 'not-met'],
      ['no', 'at-fhdra', '?', 'not-met'],
      ['no', 'at-another-hearing', 'yes', 'not-met'],
      ['no', 'at-another-hearing', 'no', 'not-met'],
      ['no', 'at-another-hearing', '?', 'not-met'],
      ['no', 'none', 'yes', 'not-met'],
      ['no', 'none', 'no', 'not-met'],
      ['no', 'none', '?', 'not-met'],
      ['no', '?', 'yes', 'not-met'],
      ['no', '?', 'no', 'not-met'],
      ['no', '?', '?', 'not-met'],
      ['?', 'at-fhdra', 'yes', 'unknown'],
      ['?', 'at-fhdra', 'no', 'not-met'],
      ['?', 'at-fhdra', '?', 'unknown'],
      ['?', 'at-another-hearing', 'yes', 'unknown'],
      ['?', 'at-another-hearing', 'no', 'not-met'],
      ['?', 'at-another-hearing', '?', 'unknown'],
      ['?', 'none', 'yes', 'unknown'],
      ['?', 'none', 'no', 'unknown'],
      ['?', 'none', '?', 'unknown'],
      ['?', '?', 'yes', 'unknown'],
      ['?', '?', 'no', 'unknown'],
      ['?', '?', '?', 'unknown'],
    ],
  }),
};
