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

const impact = 'sft.before.impact-assessed';

export const safetyAssessed: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: [impact],
  facts: ['preparation.safetyAssessed'],
  never: alwaysApplies,
  examples: [
    ...grid(impact, {
      given: supervised,
      columns: { 'safety assessed': 'preparation.safetyAssessed' },
      rows: [
        ['yes', 'met'],
        ['no', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
    {
      clause: impact,
      title: 'an assessment that found the referral unsafe was still made',
      given: { ...supervised, preparation: { safetyAssessed: true, assessedSafe: false } },
      expected: 'met',
    },
    {
      clause: impact,
      title: 'a finding does not stand for the word that the assessment was made',
      given: { ...supervised, preparation: { assessedSafe: true } },
      expected: 'unknown',
    },
  ],
};

export const referralAssessedSafe: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: [impact],
  facts: ['preparation.assessedSafe'],
  never: alwaysApplies,
  examples: [
    ...grid(impact, {
      given: supervised,
      columns: { 'found to be safe': 'preparation.assessedSafe' },
      rows: [
        ['yes', 'met'],
        ['no', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
    {
      clause: impact,
      title: 'an assessment that is still to be made is no finding that the referral is unsafe',
      given: { ...supervised, preparation: { safetyAssessed: false } },
      expected: 'unknown',
    },
  ],
};

const adults = 'sft.before.circumstances-and-adults';
const voice = 'sft.before.child-voice';

export const childSpokenTo: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: [adults, voice],
  facts: ['children.*.oldEnoughToSpeakTo', 'children.*.spokenTo'],
  never: alwaysApplies,
  examples: [
    ...grid(adults, {
      given: { ...supervised, children: [{}] },
      columns: {
        'old enough to be spoken to': 'children.0.oldEnoughToSpeakTo',
        'spoken to': 'children.0.spokenTo',
      },
      rows: [
        ['yes', 'yes', 'met'],
        ['yes', 'no', 'not-met'],
        ['yes', '?', 'unknown'],
        ['no', 'yes', 'met'],
        ['no', 'no', 'met'],
        ['no', '?', 'met'],
        ['?', 'yes', 'met'],
        ['?', 'no', 'unknown'],
        ['?', '?', 'unknown'],
      ],
    }),
    { clause: voice, title: 'no children are given yet', given: supervised, expected: 'unknown' },
    {
      clause: voice,
      title: 'a child about whom nothing is known',
      given: { ...supervised, children: [{}] },
      expected: ['unknown'],
    },
    {
      clause: voice,
      title: 'observing a child who is old enough to be spoken to does not stand for speaking to the child',
      given: { ...supervised, children: [{ oldEnoughToSpeakTo: true, spokenTo: false, observed: true }] },
      expected: ['not-met'],
    },
    {
      clause: voice,
      title: 'a child may be old enough to be spoken to and not of an age to express views clearly',
      given: {
        ...supervised,
        children: [{ ofAgeToExpressViews: false, oldEnoughToSpeakTo: true, spokenTo: false }],
      },
      expected: ['not-met'],
    },
    {
      clause: adults,
      title: 'a baby need not be spoken to, observed or not',
      given: {
        ...supervised,
        children: [
          { ofAgeToExpressViews: false, oldEnoughToSpeakTo: false, spokenTo: false, observed: false },
        ],
      },
      expected: ['met'],
    },
    {
      clause: voice,
      title: 'each of three siblings is judged alone',
      given: {
        ...supervised,
        children: [
          { oldEnoughToSpeakTo: true, spokenTo: true },
          { oldEnoughToSpeakTo: true, spokenTo: false },
          { oldEnoughToSpeakTo: false, spokenTo: false },
        ],
      },
      expected: ['met', 'not-met', 'met'],
    },
    {
      clause: voice,
      title: 'one sibling was spoken to, nothing is known of the other',
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
      title: 'a baby with no family time to observe was not observed, which readiness does not require',
      given: {
        ...supervised,
        children: [
          { ofAgeToExpressViews: false, oldEnoughToSpeakTo: false, spokenTo: false, observed: false },
        ],
      },
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
