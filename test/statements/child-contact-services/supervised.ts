import {
  alwaysApplies,
  grid,
  type PlanRuleTable,
  planOf,
  type ReferralRuleTable,
  supervised,
  supported,
} from '../example.ts';

export const centreFindsPartySuitable: ReferralRuleTable = {
  decision: 'suitability',
  strength: 'must',
  clauses: ['ccs.supervised.party-suitable'],
  facts: ['centre.intake'],
  never: {},
  examples: [
    ...grid('ccs.supervised.party-suitable', {
      given: supervised,
      columns: { 'intake at the centre': 'centre.intake' },
      rows: [
        ['suitable', 'met'],
        ['pending', 'met'],
        ['unsuitable', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
    ...grid('ccs.supervised.party-suitable', {
      given: supported,
      columns: { 'supported contact, intake': 'centre.intake' },
      rows: [
        ['suitable', 'not-applicable'],
        ['pending', 'not-applicable'],
        ['unsuitable', 'not-applicable'],
        ['?', 'not-applicable'],
      ],
    }),
    {
      clause: 'ccs.supervised.party-suitable',
      title: 'an identified risk alone bars nothing',
      given: { ...supervised, risk: { identified: true }, centre: { intake: 'suitable' } },
      expected: 'met',
    },
  ],
};

const attendance = 'ccs.supervised.identified-attendees';
const identifiedParties = ['child', 'father'];

export const identifiedAttendeesOnly: PlanRuleTable = {
  decision: 'plan',
  strength: 'must',
  clauses: [attendance],
  facts: ['identifiedParties'],
  never: {},
  examples: [
    {
      clause: attendance,
      title: 'attendees left out are the identified parties, even where these are not known',
      given: planOf([60, 60, 60]),
      expected: 'met',
    },
    {
      clause: attendance,
      title: 'attendees given as null are left out',
      given: { ...supervised, sessions: [{ minutes: 60, attendees: null }] },
      expected: 'met',
    },
    {
      clause: attendance,
      title: 'an empty list of attendees names nobody else',
      given: { ...supervised, sessions: [{ minutes: 60, attendees: [] }] },
      expected: 'met',
    },
    {
      clause: attendance,
      title: 'every attendee is identified',
      given: {
        ...supervised,
        identifiedParties,
        sessions: [{ minutes: 60, attendees: ['father', 'child'] }],
      },
      expected: 'met',
    },
    {
      clause: attendance,
      title: 'some of the identified parties attend',
      given: { ...supervised, identifiedParties, sessions: [{ minutes: 60, attendees: ['father'] }] },
      expected: 'met',
    },
    {
      clause: attendance,
      title: 'the same attendee listed twice is one',
      given: { ...supervised, identifiedParties, sessions: [{ minutes: 60, attendees: ['child', 'child'] }] },
      expected: 'met',
    },
    {
      clause: attendance,
      title: 'somebody attends who is not identified',
      given: { ...supervised, identifiedParties, sessions: [{ minutes: 60, attendees: ['child', 'aunt'] }] },
      expected: 'not-met',
    },
    {
      clause: attendance,
      title: 'somebody attends the last session alone who is not identified',
      given: {
        ...supervised,
        identifiedParties,
        sessions: [
          { minutes: 60 },
          { minutes: 60, attendees: ['child'] },
          { minutes: 60, attendees: ['aunt'] },
        ],
      },
      expected: 'not-met',
    },
    {
      clause: attendance,
      title: 'nobody is identified, and somebody attends',
      given: { ...supervised, identifiedParties: [], sessions: [{ minutes: 60, attendees: ['child'] }] },
      expected: 'not-met',
    },
    {
      clause: attendance,
      title: 'nobody is identified, and nobody is listed',
      given: { ...supervised, identifiedParties: [], sessions: [{ minutes: 60 }] },
      expected: 'met',
    },
    {
      clause: attendance,
      title: 'references are compared letter by letter',
      given: { ...supervised, identifiedParties, sessions: [{ minutes: 60, attendees: ['Child'] }] },
      expected: 'not-met',
    },
    {
      clause: attendance,
      title: 'attendees are listed while the identified parties are not known',
      given: { ...supervised, sessions: [{ minutes: 60, attendees: ['child'] }] },
      expected: 'unknown',
    },
    {
      clause: attendance,
      title: 'more attendees are listed than a list of parties may hold, while the parties are not known',
      given: {
        ...supervised,
        sessions: [1, 2].map((session) => ({
          minutes: 60,
          attendees: Array.from({ length: 26 }, (_, place) => `person-${session}-${place}`),
        })),
      },
      expected: 'unknown',
    },
    {
      clause: attendance,
      title: 'the identified parties are null',
      given: { ...supervised, identifiedParties: null, sessions: [{ minutes: 60, attendees: ['child'] }] },
      expected: 'unknown',
    },
    {
      clause: attendance,
      title: 'it is not asked of supported contact',
      given: { ...supported, identifiedParties, sessions: [{ minutes: 60, attendees: ['aunt'] }] },
      expected: 'not-applicable',
    },
    {
      clause: attendance,
      title: 'it is not asked of supported contact, whoever is identified',
      given: { ...supported, sessions: [{ minutes: 60, attendees: ['aunt'] }] },
      expected: 'not-applicable',
    },
  ],
};

export const centreAccredited: ReferralRuleTable = {
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.centres.naccc-accredited', 'sft.purpose.accredited-provider'],
  facts: ['centre.nacccAccredited'],
  never: alwaysApplies,
  examples: [
    ...grid('ccs.centres.naccc-accredited', {
      given: supported,
      columns: { 'supported contact, centre accredited': 'centre.nacccAccredited' },
      rows: [
        ['yes', 'met'],
        ['no', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
    ...grid('ccs.centres.naccc-accredited', {
      given: supervised,
      columns: { 'supervised contact, centre accredited': 'centre.nacccAccredited' },
      rows: [
        ['yes', 'met'],
        ['no', 'not-met'],
        ['?', 'unknown'],
      ],
    }),
  ],
};
