import { all, any, not } from '../../logic/condition.ts';
import type { ActionRule } from '../action.ts';
import type { ClauseText, SectionText } from '../clause.ts';
import { is, no, yes } from '../fact-tests.ts';
import { changed, otherWay } from '../reading-test.ts';
import type { RecordRule, UnexpectedRule } from '../record.ts';
import type { ReferralRule } from '../rule.ts';
import type { Section, SectionReadings } from '../section.ts';
import {
  dayOfIncident,
  dayOfReceipt,
  immediately,
  nothingBeforeIntake,
  noticeEitherWay,
  sevenCalendarDays,
  workingDays,
} from '../shared-readings.ts';

const noUnmanageableRisk: ClauseText = {
  id: 'ccs.supported.no-unmanageable-risk',
  encodes: 'rule',
  became: ['centre-can-manage-risk'],
  summary:
    'In the words of the National Association of Child Contact Centres, supported centres are suitable for families when the intake procedure has identified no risk to the child or those around the child that the centre cannot manage.',
  readings: [nothingBeforeIntake],
};

const centreCanManageRisk: ReferralRule = {
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
  word: 'will',
  summary:
    'The centre will set up a pre-contact assessment session with the parties, to assess whether they are at risk.',
};

/** `ccs.supervised.party-suitable` asks for the same of supervised contact. */
const preContactAssessment: RecordRule = {
  record: 'pre-contact-assessment',
  kind: 'arrangement',
  from: 'contact-centre',
  to: 'service-users',
  per: 'case',
  due: { limit: 'none' },
  declining: 'ends',
  clauses: ['ccs.supported.pre-contact-assessment', 'ccs.supervised.party-suitable'],
};

const riskSuggestsSupervised: ClauseText = {
  id: 'ccs.supported.risk-suggests-supervised',
  encodes: 'rule',
  became: ['no-identified-risk', 'consider-supervised-contact'],
  word: 'should',
  summary: 'Where a risk has been identified, a supervised centre should be considered more appropriate.',
  readings: [
    {
      id: 'any-risk-bars',
      taken:
        'Only a risk that the centre cannot manage bars supported contact. Any other identified risk weighs against it.',
      instead: 'Any identified risk bars supported contact.',
    },
    {
      id: 'managed-risk-is-no-objection',
      taken:
        'Any identified risk makes a supervised centre more appropriate, even a risk that the supported centre can manage.',
      instead: 'A risk that the centre can manage is no objection.',
    },
  ],
};

const noIdentifiedRisk: ReferralRule = {
  id: 'no-identified-risk',
  decision: 'suitability',
  strength: 'should',
  service: 'supported-contact',
  clauses: ['ccs.supported.risk-suggests-supervised'],
  holds: no('risk.identified'),
};

/* @__NO_SIDE_EFFECTS__ */
const noRiskReadOpenly = () =>
  any(no('risk.identified'), all(is('centre.intake', 'suitable'), otherWay('managed-risk-is-no-objection')));

const considerSupervisedContact: ActionRule = {
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
  word: 'responsible for',
  summary:
    'The centre is responsible for telling the Commissioned Services Team, within 10 working days of receiving the referral, if it plans to accept it.',
  readings: [workingDays, dayOfReceipt, noticeEitherWay],
};

/** The same notice is asked for in two other places, and in the second statement as `sft.provider.acceptance-notice`. */
const acceptanceNotice: RecordRule = {
  record: 'acceptance-notice',
  kind: 'notice',
  from: 'contact-centre',
  to: 'commissioned-services-team',
  per: 'case',
  due: { limit: 'working-days', workingDays: 10, from: 'referralReceivedAt' },
  declining: 'completes',
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
  word: 'not expected to',
  summary:
    'A supported centre is not expected to write a report, and its staff and volunteers are not expected to go to court to give evidence.',
};

const notExpectedOfSupportedCentres: readonly UnexpectedRule[] = [
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
  word: 'can',
  summary:
    'The practitioner can visit now and then to observe the parties, at the venue or elsewhere, where that serves the interests of the children and health and safety requirements are met. A permission, so nothing is checked.',
};

const immediateSafeguarding: ClauseText = {
  id: 'ccs.supported.immediate-safeguarding',
  encodes: 'record',
  became: ['safeguarding-alert'],
  word: 'responsible for',
  summary:
    'The centre is responsible for directly informing the police or social services of an immediate child protection or safeguarding concern.',
  readings: immediately,
};

/** `ccs.supervised.immediate-safeguarding` and `sft.provider.immediate-safeguarding` ask for the same. */
const safeguardingAlert: RecordRule = {
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
  word: 'responsible for',
  summary:
    'The centre is responsible for reporting to Cafcass Cymru, within one working day, any violent, threatening, abusive or discriminatory behaviour that involves adults or children, and for following this up in writing.',
  readings: dayOfIncident,
};

/** `ccs.supervised.incident-report` asks for the same of supervised contact. */
const incidentReport: RecordRule = {
  record: 'incident-report',
  kind: 'notice',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'incident',
  due: { limit: 'working-days', workingDays: 1, from: 'event' },
  clauses: ['ccs.supported.incident-report', 'ccs.supervised.incident-report'],
};

const incidentWrittenFollowUp: RecordRule = {
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
  word: 'responsible for',
  summary:
    'The centre is responsible for completing the Record of Supported Contact, with its monitoring information, and for sending it to the Commissioned Services Team within seven days of contact ceasing.',
  readings: [sevenCalendarDays],
};

const recordOfSupportedContact: RecordRule = {
  record: 'record-of-supported-contact',
  kind: 'record',
  from: 'contact-centre',
  to: 'commissioned-services-team',
  per: 'case',
  due: { limit: 'calendar-days', days: 7, from: 'contactCeasedOn' },
  declining: 'ends',
  service: 'supported-contact',
  clauses: ['ccs.supported.record'],
};

export const supported: Section = {
  rules: [centreCanManageRisk, noIdentifiedRisk],
  actions: [considerSupervisedContact],
  records: [
    acceptanceNotice,
    preContactAssessment,
    recordOfSupportedContact,
    incidentReport,
    incidentWrittenFollowUp,
    safeguardingAlert,
  ],
  notExpected: notExpectedOfSupportedCentres,
};

export const supportedReadings: SectionReadings = /* @__PURE__ */ (() => ({
  readings: [
    {
      id: 'any-risk-bars',
      clauses: ['ccs.supported.risk-suggests-supervised'],
      service: 'supported-contact',
    },
    {
      id: 'managed-risk-is-no-objection',
      clauses: ['ccs.supported.risk-suggests-supervised'],
      service: 'supported-contact',
    },
    {
      id: 'nothing-before-intake',
      clauses: ['ccs.supported.no-unmanageable-risk'],
      service: 'supported-contact',
    },
  ],
  rules: [
    changed(noIdentifiedRisk, { holds: noRiskReadOpenly() }),
    changed(noIdentifiedRisk, {
      strength: 'must',
      holds: any(noRiskReadOpenly(), not(otherWay('any-risk-bars'))),
    }),
    changed(centreCanManageRisk, {
      holds: any(
        is('centre.intake', 'suitable'),
        all(is('centre.intake', 'pending'), not(otherWay('nothing-before-intake'))),
      ),
    }),
  ],
}))();

export const supportedText: SectionText = {
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
