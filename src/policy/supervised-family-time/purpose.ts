import type { ClauseText, SectionText } from '../clause.ts';
import { yes } from '../fact-tests.ts';
import type { RecordRule } from '../record.ts';
import type { ReferralRule } from '../rule.ts';
import type { Section } from '../section.ts';
import { beforeSending, recordsToCafcassCymru } from '../shared-readings.ts';

const privateLaw: ClauseText = {
  id: 'sft.purpose.private-law',
  encodes: 'rule',
  became: ['private-law-proceedings'],
  summary:
    'Supervised family time, or supervised contact, is time that parents spend with their children in a safe and closely monitored place, for an assessment by Cafcass Cymru in private family law proceedings, where it needs to learn more about a parent’s ability to meet the child’s needs safely.',
  readings: [
    {
      taken: 'What the service is for excludes other proceedings: a referral in them is unsuitable.',
      instead: 'This only describes the service, and nothing is checked.',
    },
    {
      taken:
        'What this statement asks is not asked of supported contact. Its facts, if given for supported contact, are named as unread.',
      instead: 'It is applied to supported contact by analogy.',
    },
  ],
};

const privateLawProceedings: ReferralRule = {
  id: 'private-law-proceedings',
  decision: 'suitability',
  strength: 'must',
  clauses: ['sft.purpose.private-law'],
  holds: yes('proceedings.privateLaw'),
};

const accreditedProvider: ClauseText = {
  id: 'sft.purpose.accredited-provider',
  encodes: 'rule',
  became: ['centre-accredited'],
  summary:
    'The contact service provider that supervises the time is accredited by the National Association of Child Contact Centres.',
  readings: [beforeSending],
};

const detailedRecords: ClauseText = {
  id: 'sft.purpose.detailed-records',
  encodes: 'record',
  became: ['record-of-observed-contact'],
  summary:
    'The provider gives Cafcass Cymru detailed records of what it observed, to help the practitioner to complete the assessment and to make final recommendations that are safe.',
  readings: [recordsToCafcassCymru],
};

const recordOfObservedContact: RecordRule = {
  record: 'record-of-observed-contact',
  kind: 'record',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'session',
  due: { limit: 'none' },
  prevails: 'to',
  clauses: ['sft.purpose.detailed-records'],
};

const testedBeforeFinalOrder: ClauseText = {
  id: 'sft.purpose.tested-before-final-order',
  encodes: 'context',
  became: [],
  word: 'can',
  summary:
    'Cafcass Cymru can commission supervised family time to test arrangements, and to see that the child feels happy and safe with the parent before there is a final order. One use among others, so nothing is checked.',
};

export const purpose: Section = {
  rules: [privateLawProceedings],
  records: [recordOfObservedContact],
};

export const purposeText: SectionText = {
  heading: 'What is the purpose of supervised family time?',
  clauses: [privateLaw, accreditedProvider, detailedRecords, testedBeforeFinalOrder],
};
