import { all, any, not } from '../../logic/condition.ts';
import type { ActionRule } from '../action.ts';
import type { ClauseText, SectionText } from '../clause.ts';
import { is, yes } from '../fact-tests.ts';
import { changed, otherWay } from '../reading-test.ts';
import type { RecordRule } from '../record.ts';
import type { ReferralRule } from '../rule.ts';
import type { Section, SectionReadings } from '../section.ts';
import { noApproval, recommendedInReport, supervisedByPortal } from '../shared-readings.ts';

const allocatedPractitioner: ClauseText = {
  id: 'sft.process.allocated-practitioner',
  encodes: 'rule',
  became: ['made-by-allocated-practitioner', 'discussed-with-manager'],
  word: 'will',
  summary: 'The allocated practitioner will make the referral, after discussing it with a manager.',
  readings: [noApproval],
};

const madeByAllocatedPractitioner: ReferralRule = {
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
  word: 'will',
  summary:
    'If a court orders supervised family time and no Cafcass Cymru practitioner has recommended it, the allocated practitioner will check that the referral is suitable, and may meet the family and the child first.',
  readings: [recommendedInReport],
};

const confirmOrderedReferral: ActionRule = {
  action: 'confirm-ordered-referral',
  by: 'practitioner',
  clauses: ['sft.process.ordered-referral-checked'],
  when: all(is('court.order', 'at-fhdra', 'at-another-hearing'), is('cafcassCymru.recommendation', 'none')),
};

const letterToCourt: ClauseText = {
  id: 'sft.process.write-to-court',
  encodes: 'action',
  became: ['write-to-court'],
  word: 'will',
  summary:
    'If the practitioner does not consider it a safe or suitable referral, Cafcass Cymru will write to the court, explain the issues and ask how to proceed, before the referral goes any further.',
  readings: [
    {
      id: 'letter-only-if-not-recommended',
      taken:
        'The letter is owed for any ordered contact that is found unsuitable, whether by the practitioner or by the centre.',
      instead: 'It is owed only where no practitioner had recommended the contact.',
    },
  ],
};

const writeToCourt: ActionRule = {
  action: 'write-to-court',
  by: 'cafcass-cymru',
  clauses: ['sft.process.write-to-court'],
  when: is('court.order', 'at-fhdra', 'at-another-hearing'),
  onlyIf: 'unsuitable',
};

const sentByPortal: ClauseText = {
  id: 'sft.process.sent-by-portal',
  encodes: 'record',
  became: ['referral-to-centre', 'referral-confirmation'],
  word: 'responsible for',
  summary:
    'The Commissioned Services Team is responsible for sending the referral to a commissioned provider by secure portal, and will tell the family when it has been made.',
  readings: [supervisedByPortal],
};

const referralToCentre: RecordRule = {
  record: 'referral-to-centre',
  kind: 'notice',
  from: 'commissioned-services-team',
  to: 'contact-centre',
  via: 'secure-portal',
  per: 'case',
  due: { limit: 'none' },
  prevails: 'via',
  clauses: ['sft.process.sent-by-portal'],
};

const referralConfirmation: RecordRule = {
  record: 'referral-confirmation',
  kind: 'notice',
  from: 'commissioned-services-team',
  to: 'service-users',
  per: 'case',
  due: { limit: 'none' },
  clauses: ['sft.process.sent-by-portal'],
};

export const process: Section = {
  rules: [madeByAllocatedPractitioner],
  actions: [confirmOrderedReferral, writeToCourt],
  records: [referralToCentre, referralConfirmation],
};

export const processReadings: SectionReadings = /* @__PURE__ */ (() => ({
  readings: [{ id: 'letter-only-if-not-recommended', clauses: ['sft.process.write-to-court'] }],
  actions: [
    changed(writeToCourt, {
      when: all(
        writeToCourt.when,
        any(not(otherWay('letter-only-if-not-recommended')), is('cafcassCymru.recommendation', 'none')),
      ),
    }),
  ],
}))();

export const processText: SectionText = {
  heading: 'How does the referral process work?',
  clauses: [allocatedPractitioner, orderedReferralChecked, letterToCourt, sentByPortal],
};
