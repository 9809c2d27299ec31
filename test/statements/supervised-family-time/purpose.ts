import { alwaysApplies, grid, type ReferralRuleTable, type RuleExample, supervised } from '../example.ts';

export const privateLawProceedings: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.purpose.private-law'],
  facts: ['proceedings.privateLaw'],
  never: alwaysApplies,
  examples: grid('sft.purpose.private-law', {
    given: supervised,
    columns: { 'private law proceedings': 'proceedings.privateLaw' },
    rows: [
      ['yes', 'met'],
      ['no', 'not-met'],
      ['?', 'unknown'],
    ],
  }),
};

/** More examples of the rule that stands with `ccs.centres.naccc-accredited`. */
export const accreditedProvider: readonly RuleExample[] = grid('sft.purpose.accredited-provider', {
  given: supervised,
  under: 'supervised-family-time',
  columns: { 'second statement alone, centre accredited': 'centre.nacccAccredited' },
  rows: [
    ['yes', 'met'],
    ['no', 'not-met'],
    ['?', 'unknown'],
  ],
});
