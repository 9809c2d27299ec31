import { type ActionTable, grid, type ReferralRuleTable, supervised, supported } from '../example.ts';

const intake = { 'intake at the centre': 'centre.intake' } as const;
const risk = { 'risk identified': 'risk.identified' } as const;

export const centreCanManageRisk: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: ['ccs.supported.no-unmanageable-risk'],
  facts: ['centre.intake'],
  never: {},
  examples: [
    ...grid('ccs.supported.no-unmanageable-risk', {
      given: supported,
      columns: intake,
      rows: [
        ['suitable', 'met'],
        ['pending', 'met'],
        ['unsuitable', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
    ...grid('ccs.supported.no-unmanageable-risk', {
      given: supervised,
      columns: { 'supervised contact, intake': 'centre.intake' },
      rows: [
        ['suitable', 'not-applicable'],
        ['pending', 'not-applicable'],
        ['unsuitable', 'not-applicable'],
        ['?', 'not-applicable'],
      ],
    }),
    {
      clause: 'ccs.supported.no-unmanageable-risk',
      title: 'an identified risk that the centre takes on bars nothing',
      given: { ...supported, risk: { identified: true }, centre: { intake: 'suitable' } },
      expected: 'met',
    },
  ],
};

export const noIdentifiedRisk: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'should',
  clauses: ['ccs.supported.risk-suggests-supervised'],
  facts: ['risk.identified'],
  never: {},
  examples: [
    ...grid('ccs.supported.risk-suggests-supervised', {
      given: supported,
      columns: risk,
      rows: [
        ['yes', 'not-met'],
        ['no', 'met'],
        ['?', 'unknown'],
      ],
    }),
    ...grid('ccs.supported.risk-suggests-supervised', {
      given: supervised,
      columns: { 'supervised contact, risk identified': 'risk.identified' },
      rows: [
        ['yes', 'not-applicable'],
        ['no', 'not-applicable'],
        ['?', 'not-applicable'],
      ],
    }),
  ],
};

export const considerSupervisedContact: ActionTable = {
  by: 'practitioner',
  clauses: ['ccs.supported.risk-suggests-supervised'],
  examples: [
    ...grid('ccs.supported.risk-suggests-supervised', {
      given: supported,
      columns: risk,
      rows: [
        ['yes', 'certain'],
        ['no', 'never'],
        ['?', 'not-yet'],
      ],
    }),
    {
      clause: 'ccs.supported.risk-suggests-supervised',
      title: 'supervised contact has been considered already',
      given: { ...supervised, risk: { identified: true } },
      expected: 'never',
    },
    {
      clause: 'ccs.supported.risk-suggests-supervised',
      title: 'a centre that finds the risk unmanageable says nothing of the practitioner’s own view',
      given: { ...supported, centre: { intake: 'unsuitable' } },
      open: ['risk.identified'],
      expected: 'not-yet',
    },
  ],
};
