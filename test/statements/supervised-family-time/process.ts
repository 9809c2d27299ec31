import {
  type ActionTable,
  alwaysApplies,
  grid,
  type ReferralRuleTable,
  supervised,
  supported,
} from '../example.ts';

export const madeByAllocatedPractitioner: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.process.allocated-practitioner'],
  facts: ['referrer.allocatedPractitioner'],
  never: alwaysApplies,
  examples: grid('sft.process.allocated-practitioner', {
    given: supervised,
    columns: { 'made by the allocated practitioner': 'referrer.allocatedPractitioner' },
    rows: [
      ['yes', 'met'],
      ['no', 'not-met'],
      ['?', 'unknown'],
    ],
  }),
};

export const confirmOrderedReferral: ActionTable = {
  by: 'practitioner',
  clauses: ['sft.process.ordered-referral-checked'],
  examples: [
    ...grid('sft.process.ordered-referral-checked', {
      given: supervised,
      columns: { ordered: 'court.order', recommended: 'cafcassCymru.recommendation' },
      rows: [
        ['at-fhdra', 'in-report', 'never'],
        ['at-fhdra', 'otherwise', 'never'],
        ['at-fhdra', 'none', 'certain'],
        ['at-fhdra', '?', 'not-yet'],
        ['at-another-hearing', 'in-report', 'never'],
        ['at-another-hearing', 'otherwise', 'never'],
        ['at-another-hearing', 'none', 'certain'],
        ['at-another-hearing', '?', 'not-yet'],
        ['none', 'in-report', 'never'],
        ['none', 'otherwise', 'never'],
        ['none', 'none', 'never'],
        ['none', '?', 'never'],
        ['?', 'in-report', 'never'],
        ['?', 'otherwise', 'never'],
        ['?', 'none', 'not-yet'],
        ['?', '?', 'not-yet'],
      ],
    }),
    {
      clause: 'sft.process.ordered-referral-checked',
      title: 'the court’s consultation and the parties’ agreement are no recommendation',
      given: {
        ...supervised,
        court: { order: 'at-fhdra', consultedCafcassCymru: true, partiesAgreed: true },
        cafcassCymru: { recommendation: 'none', activeInvolvement: true },
      },
      expected: 'certain',
    },
    {
      clause: 'sft.process.ordered-referral-checked',
      title: 'it is not asked of supported contact',
      given: { ...supported, court: { order: 'at-fhdra' }, cafcassCymru: { recommendation: 'none' } },
      expected: 'never',
    },
    {
      clause: 'sft.process.ordered-referral-checked',
      title: 'child-contact-services alone does not ask for it',
      under: 'child-contact-services',
      given: { ...supervised, court: { order: 'at-fhdra' }, cafcassCymru: { recommendation: 'none' } },
      expected: 'never',
    },
  ],
};

const ordered = { ordered: 'court.order' } as const;
/** Nothing but what the court did is open: it is suitable in every respect that does not rest on that. */
const suitable = {
  ...supervised,
  mode: 'face-to-face',
  proceedings: { privateLaw: true, finalOrder: false, hearingDue: false },
  court: { satisfiedOfSafety: true },
  cafcassCymru: {
    recommendation: 'in-report',
    assessmentUnderway: true,
    informsCourtReport: true,
    satisfiedOfSafety: true,
  },
  need: { necessaryForAssessment: true, closeSupervision: true, otherSuitablePerson: false },
  realisticProspect: true,
  centre: { intake: 'suitable' },
  children: [{ refusing: false }],
  preparation: { assessedSafe: true },
} as const;

export const writeToCourt: ActionTable = {
  by: 'cafcass-cymru',
  clauses: ['sft.process.write-to-court'],
  examples: [
    ...grid('sft.process.write-to-court', {
      given: { ...suitable, realisticProspect: false },
      columns: { 'no realistic prospect, ordered': 'court.order' },
      rows: [
        ['at-fhdra', 'certain'],
        ['at-another-hearing', 'certain'],
        ['none', 'never'],
        ['?', 'not-yet'],
      ],
    }),
    ...grid('sft.process.write-to-court', {
      given: suitable,
      columns: { 'suitable, ordered': 'court.order' },
      rows: [
        ['at-fhdra', 'never'],
        ['at-another-hearing', 'never'],
        ['none', 'never'],
        ['?', 'never'],
      ],
    }),
    ...grid('sft.process.write-to-court', {
      given: { ...suitable, realisticProspect: null },
      columns: { 'realistic prospect': 'realisticProspect', ...ordered },
      rows: [
        ['?', 'at-fhdra', 'not-yet'],
        ['?', 'at-another-hearing', 'not-yet'],
        ['?', 'none', 'never'],
        ['?', '?', 'not-yet'],
      ],
    }),
    ...grid('sft.process.write-to-court', {
      given: { ...suitable, centre: null },
      columns: { ...ordered, 'intake at the centre': 'centre.intake' },
      rows: [
        ['at-fhdra', 'suitable', 'never'],
        ['at-fhdra', 'unsuitable', 'certain'],
        ['at-fhdra', 'pending', 'never'],
        ['at-fhdra', '?', 'not-yet'],
        ['at-another-hearing', 'suitable', 'never'],
        ['at-another-hearing', 'unsuitable', 'certain'],
        ['at-another-hearing', 'pending', 'never'],
        ['at-another-hearing', '?', 'not-yet'],
        ['none', 'suitable', 'never'],
        ['none', 'unsuitable', 'never'],
        ['none', 'pending', 'never'],
        ['none', '?', 'never'],
        ['?', 'suitable', 'never'],
        ['?', 'unsuitable', 'not-yet'],
        ['?', 'pending', 'never'],
        ['?', '?', 'not-yet'],
      ],
    }),
    {
      clause: 'sft.process.write-to-court',
      title: 'one bar is enough, before anything else is known',
      given: {
        ...supervised,
        court: { order: 'at-another-hearing' },
        children: [{ ofAgeToExpressViews: true, refusing: true }],
      },
      expected: 'certain',
    },
    {
      clause: 'sft.process.write-to-court',
      title: 'a court that ordered it without being satisfied of safety',
      given: { ...suitable, court: { order: 'at-fhdra', satisfiedOfSafety: false } },
      expected: 'certain',
    },
    {
      clause: 'sft.process.write-to-court',
      title: 'a court that is not satisfied of safety, whether it ordered anything not being known',
      given: { ...suitable, court: { satisfiedOfSafety: false } },
      open: ['court.order'],
      expected: 'not-yet',
    },
    {
      clause: 'sft.process.write-to-court',
      title: 'a court that ordered it, whether it is satisfied of safety not being known',
      given: { ...suitable, court: { order: 'at-fhdra' } },
      open: ['court.satisfiedOfSafety'],
      expected: 'not-yet',
    },
    {
      clause: 'sft.process.write-to-court',
      title: 'it is owed although the practitioner had recommended the contact',
      given: {
        ...suitable,
        court: { order: 'at-fhdra', satisfiedOfSafety: true },
        preparation: { assessedSafe: false },
      },
      expected: 'certain',
    },
    {
      clause: 'sft.process.write-to-court',
      title: 'a relevant hearing makes it unlikely, which is not unsuitable',
      given: {
        ...suitable,
        court: { order: 'at-fhdra', satisfiedOfSafety: true },
        proceedings: { privateLaw: true, finalOrder: false, hearingDue: true, hearingRelevant: true },
      },
      expected: 'never',
    },
    {
      clause: 'sft.process.write-to-court',
      title: 'remote contact that was not assessed as suitable is unsuitable too',
      given: {
        ...suitable,
        mode: 'remote',
        remote: { assessedSuitable: false },
        court: { order: 'at-fhdra', satisfiedOfSafety: true },
      },
      expected: 'certain',
    },
    {
      clause: 'sft.process.write-to-court',
      title: 'with the second statement alone, what makes remote contact unsuitable is not asked',
      under: 'supervised-family-time',
      given: {
        ...suitable,
        mode: 'remote',
        remote: { assessedSuitable: false },
        court: { order: 'at-fhdra', satisfiedOfSafety: true },
      },
      expected: 'never',
    },
    {
      clause: 'sft.process.write-to-court',
      title: 'it is not asked of supported contact',
      given: { ...supported, court: { order: 'at-fhdra' }, centre: { intake: 'unsuitable' } },
      expected: 'never',
    },
    {
      clause: 'sft.process.write-to-court',
      title: 'child-contact-services alone does not ask for it',
      under: 'child-contact-services',
      given: { ...supervised, court: { order: 'at-fhdra' }, centre: { intake: 'unsuitable' } },
      expected: 'never',
    },
  ],
};
