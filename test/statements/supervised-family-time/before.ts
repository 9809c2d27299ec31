import { alwaysApplies, grid, type ReferralRuleTable, supervised } from '../example.ts';

export const circumstancesConsidered: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.circumstances-and-adults'],
  facts: ['preparation.circumstancesConsidered'],
  never: alwaysApplies,
  examples: grid('sft.before.circumstances-and-adults', {
    given: supervised,
    columns: { 'circumstances considered': 'preparation.circumstancesConsidered' },
    rows: [
      ['yes', 'met'],
      ['no', 'not-met'],
      ['?', 'unknown'],
    ],
  }),
};

export const adultsSpokenTo: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.circumstances-and-adults'],
  facts: ['preparation.adultsSpokenTo'],
  never: alwaysApplies,
  examples: grid('sft.before.circumstances-and-adults', {
    given: supervised,
    columns: { 'adults spoken to': 'preparation.adultsSpokenTo' },
    rows: [
      ['yes', 'met'],
      ['no', 'not-met'],
      ['?', 'unknown'],
    ],
  }),
};

const discussed = { 'discussed with a manager': 'preparation.discussedWithManager' } as const;

export const discussedWithManager: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.manager', 'sft.process.allocated-practitioner'],
  facts: ['preparation.discussedWithManager'],
  never: alwaysApplies,
  examples: [
    ...grid('sft.before.manager', {
      given: supervised,
      columns: discussed,
      rows: [
        ['yes', 'met'],
        ['no', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
    ...grid('sft.process.allocated-practitioner', {
      given: { ...supervised, referrer: { allocatedPractitioner: true } },
      columns: discussed,
      rows: [
        ['yes', 'met'],
        ['no', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
  ],
};

export const contributionConsidered: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.manager'],
  facts: ['preparation.contributionConsidered'],
  never: alwaysApplies,
  examples: grid('sft.before.manager', {
    given: supervised,
    columns: { 'contribution of the sessions considered': 'preparation.contributionConsidered' },
    rows: [
      ['yes', 'met'],
      ['no', 'not-met'],
      ['?', 'unknown'],
    ],
  }),
};

export const harmConsidered: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.before.harm-considered'],
  facts: ['preparation.harmConsidered'],
  never: alwaysApplies,
  examples: grid('sft.before.harm-considered', {
    given: supervised,
    columns: { 'concerns about harm considered': 'preparation.harmConsidered' },
    rows: [
      ['yes', 'met'],
      ['no', 'not-met'],
      ['?', 'unknown'],
    ],
  }),
};

export const referralAssessedSafe: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.before.impact-assessed'],
  facts: ['preparation.assessedSafe'],
  never: alwaysApplies,
  examples: grid('sft.before.impact-assessed', {
    given: supervised,
    columns: { 'assessed as safe': 'preparation.assessedSafe' },
    rows: [
      ['yes', 'met'],
      ['no', 'not-met'],
      ['?', 'unknown'],
    ],
  }),
};

const voice = 'sft.before.child-voice';

export const childSpokenTo: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: [voice],
  facts: ['children.*.ofAgeToExpressViews', 'children.*.spokenTo', 'children.*.observed'],
  never: alwaysApplies,
  examples: [
    ...grid(voice, {
      given: { ...supervised, children: [{}] },
      columns: {
        'spoken to': 'children.0.spokenTo',
        'of age to express views': 'children.0.ofAgeToExpressViews',
        observed: 'children.0.observed',
      },
      rows: [
        ['yes', 'yes', 'yes', 'met'],
        ['yes', 'yes', 'no', 'met'],
        ['yes', 'yes', '?', 'met'],
        ['yes', 'no', 'yes', 'met'],
        ['yes', 'no', 'no', 'met'],
        ['yes', 'no', '?', 'met'],
        ['yes', '?', 'yes', 'met'],
        ['yes', '?', 'no', 'met'],
        ['yes', '?', '?', 'met'],
        ['no', 'yes', 'yes', 'not-met'],
        ['no', 'yes', 'no', 'not-met'],
        ['no', 'yes', '?', 'not-met'],
        ['no', 'no', 'yes', 'met'],
        ['no', 'no', 'no', 'not-met'],
        ['no', 'no', '?', 'unknown'],
        ['no', '?', 'yes', 'unknown'],
        ['no', '?', 'no', 'not-met'],
        ['no', '?', '?', 'unknown'],
        ['?', 'yes', 'yes', 'unknown'],
        ['?', 'yes', 'no', 'unknown'],
        ['?', 'yes', '?', 'unknown'],
        ['?', 'no', 'yes', 'met'],
        ['?', 'no', 'no', 'unknown'],
        ['?', 'no', '?', 'unknown'],
        ['?', '?', 'yes', 'unknown'],
        ['?', '?', 'no', 'unknown'],
        ['?', '?', '?', 'unknown'],
      ],
    }),
    { clause: voice, title: 'no children are given yet', given: supervised, expected: 'unknown' },
    {
      clause: voice,
      title: 'a child of whom nothing is known',
      given: { ...supervised, children: [{}] },
      expected: ['unknown'],
    },
    {
      clause: voice,
      title: 'each of three siblings is judged alone',
      given: {
        ...supervised,
        children: [
          { ofAgeToExpressViews: true, spokenTo: true },
          { ofAgeToExpressViews: true, spokenTo: false, observed: true },
          { ofAgeToExpressViews: false, spokenTo: false, observed: true },
        ],
      },
      expected: ['met', 'not-met', 'met'],
    },
    {
      clause: voice,
      title: 'one sibling heard, nothing known of the other',
      given: { ...supervised, children: [{}, { spokenTo: true }] },
      expected: ['unknown', 'met'],
    },
  ],
};

export const childObserved: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'should',
  clauses: [voice],
  facts: ['children.*.ofAgeToExpressViews', 'children.*.observed'],
  never: alwaysApplies,
  examples: [
    ...grid(voice, {
      given: { ...supervised, children: [{}] },
      columns: {
        'of age to express views': 'children.0.ofAgeToExpressViews',
        observed: 'children.0.observed',
      },
      rows: [
        ['yes', 'yes', 'met'],
        ['yes', 'no', 'met'],
        ['yes', '?', 'met'],
        ['no', 'yes', 'met'],
        ['no', 'no', 'not-met'],
        ['no', '?', 'unknown'],
        ['?', 'yes', 'met'],
        ['?', 'no', 'unknown'],
        ['?', '?', 'unknown'],
      ],
    }),
    { clause: voice, title: 'no children are given yet', given: supervised, expected: 'unknown' },
    {
      clause: voice,
      title: 'a younger child who was spoken to is still usually observed',
      given: { ...supervised, children: [{ ofAgeToExpressViews: false, spokenTo: true, observed: false }] },
      expected: ['not-met'],
    },
    {
      clause: voice,
      title: 'an older sibling need not be observed',
      given: {
        ...supervised,
        children: [
          { ofAgeToExpressViews: false, observed: false },
          { ofAgeToExpressViews: true, observed: false },
        ],
      },
      expected: ['not-met', 'met'],
    },
  ],
};
