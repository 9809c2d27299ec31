import { not } from '../../logic/condition.ts';
import type { ActionRule } from '../action.ts';
import type { ClauseText, Section } from '../clause.ts';
import { is, no, yes } from '../fact-tests.ts';
import type { RecordRule, UnexpectedRule } from '../record.ts';
import type { ReferralRule } from '../rule.ts';

const noUnmanageableRisk: ClauseText = {
  id: 'ccs.supported.no-unmanageable-risk',
  encodes: 'rule',
  became: ['centre-can-manage-risk'],
  summary:
    'Supported contact suits a family for whom the centre’s own intake has brought up no risk, to the child or to anyone around the child, that the centre could not manage.',
  reading: {
    taken: 'Until the centre has done its intake, nothing is barred by it.',
    instead: 'No referral is suitable before intake.',
  },
};

export const centreCanManageRisk: ReferralRule = {
  id: 'centre-can-manage-risk',
  decision: 'suitability',
  strength: 'must',
  service: 'supported-contact',
  clauses: ['ccs.supported.no-unmanageable-risk'],
  holds: not(is('centre.intake', 'unsuitable')),
};

const preContactAssessmentArranged: ClauseText = {
  id: 'ccs.supported.pre-contact-assessment',
  encodes: 'record',
  became: ['pre-contact-assessment'],
  summary: 'The centre meets the parties before contact starts, to assess what risks there are.',
};

/** `ccs.supervised.party-suitable` asks for the same of supervised contact. */
export const preContactAssessment: RecordRule = {
  record: 'pre-contact-assessment',
  kind: 'arrangement',
  from: 'contact-centre',
  to: 'service-users',
  per: 'case',
  due: { limit: 'none' },
  clauses: ['ccs.supported.pre-contact-assessment', 'ccs.supervised.party-suitable'],
};

const riskSuggestsSupervised: ClauseText = {
  id: 'ccs.supported.risk-suggests-supervised',
  encodes: 'rule',
  became: ['no-identified-risk', 'consider-supervised-contact'],
  summary: 'Once a risk is identified, a supervised centre is to be thought of as the better place.',
  reading: {
    taken:
      'A risk that the centre cannot manage bars supported contact; any other identified risk makes supervised contact more fitting, and bars nothing.',
    instead: 'Any risk bars supported contact.',
  },
};

export const noIdentifiedRisk: ReferralRule = {
  id: 'no-identified-risk',
  decision: 'suitability',
  strength: 'should',
  service: 'supported-contact',
  clauses: ['ccs.supported.risk-suggests-supervised'],
  holds: no('risk.identified'),
};

export const considerSupervisedContact: ActionRule = {
  action: 'consider-supervised-contact',
  by: 'practitioner',
  service: 'supported-contact',
  clauses: ['ccs.supported.risk-suggests-supervised'],
  when: yes('risk.identified'),
};

const acceptanceNoticeGiven: ClauseText = {
  id: 'ccs.supported.acceptance-notice',
  encodes: 'record',
  became: ['acceptance-notice'],
  summary:
    'The centre has 10 working days from when it receives a referral to let the Commissioned Services Team know about accepting it.',
  reading: {
    taken:
      'Working days are Monday to Friday without the bank holidays of England and Wales. The day of receipt is not counted, whatever the hour.',
    instead: 'What arrives after 16:30 counts as received on the next working day.',
  },
};

/** The same notice is asked for in two other places, and in the second statement as `sft.provider.acceptance-notice`. */
export const acceptanceNotice: RecordRule = {
  record: 'acceptance-notice',
  kind: 'notice',
  from: 'contact-centre',
  to: 'commissioned-services-team',
  per: 'case',
  due: { limit: 'working-days', workingDays: 10, from: 'referralReceivedAt' },
  clauses: [
    'ccs.supported.acceptance-notice',
    'ccs.supervised.acceptance-notice',
    'ccs.process.acceptance-and-conclusion',
  ],
};

const noReportOrEvidence: ClauseText = {
  id: 'ccs.supported.no-report-or-evidence',
  encodes: 'record',
  became: ['court-report', 'court-attendance'],
  summary: 'Nobody should look to a supported centre for a report, or to its people for evidence in court.',
};

export const notExpectedOfSupportedCentres: readonly UnexpectedRule[] = [
  { record: 'court-report', service: 'supported-contact', clauses: ['ccs.supported.no-report-or-evidence'] },
  {
    record: 'court-attendance',
    service: 'supported-contact',
    clauses: ['ccs.supported.no-report-or-evidence'],
  },
];

const observationalVisits: ClauseText = {
  id: 'ccs.supported.observational-visits',
  encodes: 'permission',
  became: [],
  summary:
    'The practitioner is free to come and observe now and then, at the centre or elsewhere, where that serves the children and health and safety rules are kept. A freedom to act, so nothing is checked.',
};

const immediateSafeguarding: ClauseText = {
  id: 'ccs.supported.immediate-safeguarding',
  encodes: 'record',
  became: ['safeguarding-alert'],
  summary:
    'A pressing concern for a child’s safety goes from the centre straight to the police or social services.',
  reading: {
    taken: 'It is passed on the same day, since it is immediate and goes directly.',
    instead: 'No day is set at all.',
  },
};

/** `ccs.supervised.immediate-safeguarding` and `sft.provider.immediate-safeguarding` ask for the same. */
export const safeguardingAlert: RecordRule = {
  record: 'safeguarding-alert',
  kind: 'notice',
  from: 'contact-centre',
  to: 'police-or-social-services',
  per: 'concern',
  due: { limit: 'immediately' },
  clauses: ['ccs.supported.immediate-safeguarding', 'ccs.supervised.immediate-safeguarding'],
};

const incidentReported: ClauseText = {
  id: 'ccs.supported.incident-report',
  encodes: 'record',
  became: ['incident-report', 'incident-written-follow-up'],
  summary:
    'The centre lets Cafcass Cymru know of violence, threats, abuse or discrimination, by grown-ups or children, inside one working day, and then in writing.',
  reading: {
    taken: 'The one working day runs from the incident. The written follow-up has no limit of its own.',
    instead: 'It runs from when the centre learns of the incident, and covers the follow-up.',
  },
};

/** `ccs.supervised.incident-report` asks for the same of supervised contact. */
export const incidentReport: RecordRule = {
  record: 'incident-report',
  kind: 'notice',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'incident',
  due: { limit: 'working-days', workingDays: 1, from: 'event' },
  clauses: ['ccs.supported.incident-report', 'ccs.supervised.incident-report'],
};

export const incidentWrittenFollowUp: RecordRule = {
  record: 'incident-written-follow-up',
  kind: 'notice',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'incident',
  due: { limit: 'none' },
  clauses: ['ccs.supported.incident-report', 'ccs.supervised.incident-report'],
};

const recordSent: ClauseText = {
  id: 'ccs.supported.record',
  encodes: 'record',
  became: ['record-of-supported-contact'],
  summary:
    'The monitoring form of supported contact reaches the Commissioned Services Team within seven days of contact coming to an end.',
  reading: {
    taken:
      'Seven calendar days, which are not moved on to a working day: elsewhere the same text says working days.',
    instead: 'Seven working days.',
  },
};

export const recordOfSupportedContact: RecordRule = {
  record: 'record-of-supported-contact',
  kind: 'record',
  from: 'contact-centre',
  to: 'commissioned-services-team',
  per: 'case',
  due: { limit: 'calendar-days', days: 7, from: 'contactCeasedOn' },
  service: 'supported-contact',
  clauses: ['ccs.supported.record'],
};

export const supported: Section = {
  heading: 'Referrals to Supported Child Contact Centres',
  clauses: [
    noUnmanageableRisk,
    preContactAssessmentArranged,
    riskSuggestsSupervised,
    acceptanceNoticeGiven,
    noReportOrEvidence,
    observationalVisits,
    immediateSafeguarding,
    incidentReported,
    recordSent,
  ],
};
