import { alwaysApplies, grid, type ReferralRuleTable, supervised, supported } from '../example.ts';

const sixHours = [60, 60, 60, 60, 60, 60].map((minutes) => ({ minutes }));

export const recordedOnIris: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.process.iris-recording'],
  facts: ['referrer.recordedOnIris'],
  never: alwaysApplies,
  examples: grid('ccs.process.iris-recording', {
    given: supported,
    columns: { 'recorded on IRIS': 'referrer.recordedOnIris' },
    rows: [
      ['yes', 'met'],
      ['no', 'not-met'],
      ['?', 'unknown'],
    ],
  }),
};

export const contactTypeStated: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.process.states-contact-type'],
  facts: ['mode'],
  never: alwaysApplies,
  examples: [
    ...grid('ccs.process.states-contact-type', {
      given: supported,
      columns: { 'supported contact, by mode': 'mode' },
      rows: [
        ['face-to-face', 'met'],
        ['remote', 'met'],
        ['not-stated', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
    ...grid('ccs.process.states-contact-type', {
      given: supervised,
      columns: { 'supervised contact, by mode': 'mode' },
      rows: [
        ['face-to-face', 'met'],
        ['remote', 'met'],
        ['not-stated', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
  ],
};

export const riskAssessmentAttached: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.process.risk-assessment'],
  facts: ['risk.assessmentAttached'],
  never: alwaysApplies,
  examples: [
    ...grid('ccs.process.risk-assessment', {
      given: supported,
      columns: { 'risk assessment attached': 'risk.assessmentAttached' },
      rows: [
        ['yes', 'met'],
        ['no', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
    {
      clause: 'ccs.process.risk-assessment',
      title: 'it is asked for where no risk is identified too',
      given: { ...supported, risk: { identified: false, assessmentAttached: false } },
      expected: 'not-met',
    },
  ],
};

const guidelines = 'ccs.process.follows-session-guidelines';

export const sessionGuidelinesFollowed: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: [guidelines, 'sft.sessions.maximum-hours'],
  facts: ['sessionPlan'],
  never: alwaysApplies,
  examples: [
    { clause: guidelines, title: 'no session plan yet', given: supervised, expected: 'unknown' },
    {
      clause: guidelines,
      title: 'a session plan that is null',
      given: { ...supported, sessionPlan: null },
      expected: 'unknown',
    },
    {
      clause: guidelines,
      title: 'six hours in six sessions, reviewed after three',
      given: { ...supervised, sessionPlan: { sessions: sixHours, reviewAfter: 3 } },
      expected: 'met',
    },
    {
      clause: guidelines,
      title: 'six hours in six sessions of supported contact, reviewed after four',
      given: { ...supported, sessionPlan: { sessions: sixHours, reviewAfter: 4 } },
      expected: 'met',
    },
    {
      clause: guidelines,
      title: 'six hours in six sessions, review not given',
      given: { ...supported, sessionPlan: { sessions: sixHours } },
      expected: 'unknown',
    },
    {
      clause: guidelines,
      title: 'six hours in six sessions, review given as null',
      given: { ...supported, sessionPlan: { sessions: sixHours, reviewAfter: null } },
      expected: 'unknown',
    },
    {
      clause: guidelines,
      title: 'six hours in six sessions, reviewed after two',
      given: { ...supported, sessionPlan: { sessions: sixHours, reviewAfter: 2 } },
      expected: 'not-met',
    },
    {
      clause: guidelines,
      title: 'an initial block alone, reviewed at its end',
      given: { ...supported, sessionPlan: { sessions: sixHours.slice(0, 4), reviewAfter: 4 } },
      expected: 'met',
    },
    {
      clause: guidelines,
      title: 'an initial block alone, review not given',
      given: { ...supported, sessionPlan: { sessions: sixHours.slice(0, 4) } },
      expected: 'unknown',
    },
    {
      clause: guidelines,
      title: 'an initial block alone, reviewed after one hour',
      given: { ...supported, sessionPlan: { sessions: sixHours.slice(0, 4), reviewAfter: 1 } },
      expected: 'not-met',
    },
    {
      clause: guidelines,
      title: 'two sessions of an hour are too few for an initial block',
      given: { ...supported, sessionPlan: { sessions: sixHours.slice(0, 2) } },
      expected: 'not-met',
    },
    {
      clause: guidelines,
      title: 'a minute over six hours',
      given: {
        ...supported,
        sessionPlan: { sessions: [...sixHours.slice(1), { minutes: 61 }], reviewAfter: 3 },
      },
      expected: 'not-met',
    },
    {
      clause: guidelines,
      title: 'over six hours, whenever it is reviewed',
      given: { ...supported, sessionPlan: { sessions: [...sixHours, { minutes: 1 }] } },
      expected: 'not-met',
    },
    {
      clause: guidelines,
      title: 'seven short sessions, although that is only a guideline for the plan itself',
      given: {
        ...supported,
        sessionPlan: { sessions: [...sixHours.slice(1), { minutes: 30 }, { minutes: 30 }], reviewAfter: 3 },
      },
      expected: 'not-met',
    },
    {
      clause: guidelines,
      title: 'seven short sessions, review not given',
      given: {
        ...supervised,
        sessionPlan: { sessions: [...sixHours.slice(1), { minutes: 30 }, { minutes: 30 }] },
      },
      expected: 'not-met',
    },
    {
      clause: guidelines,
      title: 'child-contact-services alone asks for the same of supervised contact',
      under: 'child-contact-services',
      given: { ...supervised, sessionPlan: { sessions: sixHours } },
      expected: 'unknown',
    },
    {
      clause: guidelines,
      title: 'who attends is not judged with length and number',
      given: {
        ...supervised,
        sessionPlan: {
          sessions: [{ minutes: 90, attendees: ['aunt'] }, { minutes: 90 }],
          reviewAfter: 2,
          identifiedParties: ['child'],
        },
      },
      expected: 'met',
    },
  ],
};

export const centreNamed: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.process.names-centre'],
  facts: ['centre.named'],
  never: alwaysApplies,
  examples: grid('ccs.process.names-centre', {
    given: supported,
    columns: { 'centre named': 'centre.named' },
    rows: [
      ['yes', 'met'],
      ['no', 'not-met'],
      ['?', 'unknown'],
    ],
  }),
};
