import type { ClauseText, Section } from '../clause.ts';
import { yes } from '../fact-tests.ts';
import type { RecordRule } from '../record.ts';
import type { ReferralRule } from '../rule.ts';

const privateLaw: ClauseText = {
  id: 'sft.purpose.private-law',
  encodes: 'rule',
  became: ['private-law-proceedings'],
  summary:
    'Supervised family time is closely watched time of parent and child for an assessment in private family law proceedings that still has to learn whether the parent can meet the child’s needs safely.',
  reading: {
    taken:
      'This statement speaks of supervised contact. What it asks is not asked of supported contact; such facts, if given, are named as unread.',
    instead: 'It is applied to supported contact by analogy.',
  },
};

export const privateLawProceedings: ReferralRule = {
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
    'The provider that supervises is accredited by the National Association of Child Contact Centres. The first statement’s rule on accreditation covers it.',
};

const detailedRecords: ClauseText = {
  id: 'sft.purpose.detailed-records',
  encodes: 'record',
  became: ['record-of-observed-contact'],
  summary:
    'What the provider observes goes to Cafcass Cymru in detailed records, for the assessment and for safe recommendations at its end.',
};

export const recordOfObservedContact: RecordRule = {
  record: 'record-of-observed-contact',
  kind: 'record',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'session',
  due: { limit: 'none' },
  clauses: ['sft.purpose.detailed-records'],
};

const testedBeforeFinalOrder: ClauseText = {
  id: 'sft.purpose.tested-before-final-order',
  encodes: 'context',
  became: [],
  summary:
    'Arrangements can be tried out in this way, so that the child is seen to be happy and safe in them, before a final order. One use among others, so nothing is checked.',
};

export const purpose: Section = {
  heading: 'What is the purpose of supervised family time?',
  clauses: [privateLaw, accreditedProvider, detailedRecords, testedBeforeFinalOrder],
};
