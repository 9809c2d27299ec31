import { all } from '../../logic/condition.ts';
import type { ActionRule, Consequence } from '../action.ts';
import type { ClauseText, Section } from '../clause.ts';
import { type FactTest, is, no, yes } from '../fact-tests.ts';
import type { RecordRule } from '../record.ts';
import type { ReferralRule } from '../rule.ts';

const allocatedPractitioner: ClauseText = {
  id: 'sft.process.allocated-practitioner',
  encodes: 'rule',
  became: ['made-by-allocated-practitioner', 'discussed-with-manager'],
  summary: 'It is the practitioner allocated to the case who refers, once a manager has been spoken to.',
};

export const madeByAllocatedPractitioner: ReferralRule = {
  id: 'made-by-allocated-practitioner',
  decision: 'readiness',
  strength: 'must',
  clauses: ['sft.process.allocated-practitioner'],
  holds: yes('referrer.allocatedPractitioner'),
};

const orderedReferralChecked: ClauseText = {
  id: 'sft.process.ordered-referral-checked',
  encodes: 'action',
  became: ['confirm-ordered-referral'],
  summary:
    'When a court orders what no Cafcass Cymru practitioner had recommended, the allocated practitioner first makes certain that the referral is suitable, if need be by seeing family and child.',
};

export const confirmOrderedReferral: ActionRule = {
  action: 'confirm-ordered-referral',
  by: 'practitioner',
  clauses: ['sft.process.ordered-referral-checked'],
  when: all(is('court.order', 'at-fhdra', 'at-another-hearing'), no('cafcassCymru.recommendedInReport')),
};

const letterToCourt: ClauseText = {
  id: 'sft.process.write-to-court',
  encodes: 'action',
  became: ['write-to-court'],
  summary:
    'If the practitioner finds the referral unsafe or unsuitable, Cafcass Cymru explains this to the court by letter and asks how to go on, before anything is sent.',
  reading: {
    taken: 'The letter is owed for any ordered contact that is found unsuitable.',
    instead: 'Only for contact that the practitioner had not recommended.',
  },
};

export const writeToCourt: ActionRule = {
  action: 'write-to-court',
  by: 'cafcass-cymru',
  clauses: ['sft.process.write-to-court'],
  when: all<FactTest | Consequence>(is('court.order', 'at-fhdra', 'at-another-hearing'), {
    suitability: 'unsuitable',
  }),
};

const sentByPortal: ClauseText = {
  id: 'sft.process.sent-by-portal',
  encodes: 'record',
  became: ['referral-to-centre', 'referral-confirmation'],
  summary:
    'The Commissioned Services Team passes the referral to a commissioned provider over a secure portal, and lets the family know once it is made.',
  reading: {
    taken: 'Supervised referrals go by portal, as the newer text has it.',
    instead: 'By e-mail, as the older one has it.',
  },
};

export const referralToCentre: RecordRule = {
  record: 'referral-to-centre',
  kind: 'notice',
  from: 'commissioned-services-team',
  to: 'contact-centre',
  via: 'secure-portal',
  per: 'case',
  due: { limit: 'none' },
  clauses: ['sft.process.sent-by-portal'],
};

export const referralConfirmation: RecordRule = {
  record: 'referral-confirmation',
  kind: 'notice',
  from: 'commissioned-services-team',
  to: 'service-users',
  per: 'case',
  due: { limit: 'none' },
  clauses: ['sft.process.sent-by-portal'],
};

export const process: Section = {
  heading: 'How does the referral process work?',
  clauses: [allocatedPractitioner, orderedReferralChecked, letterToCourt, sentByPortal],
};
