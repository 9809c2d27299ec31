import { not } from '../../logic/condition.ts';
import type { ClauseText, Section } from '../clause.ts';
import { is, yes } from '../fact-tests.ts';
import type { RecordRule } from '../record.ts';
import type { ReferralRule } from '../rule.ts';
import { initialBlockAndReview, withinSixHours, withinSixSessions } from './sessions.ts';

const irisRecording: ClauseText = {
  id: 'ccs.process.iris-recording',
  encodes: 'rule',
  became: ['recorded-on-iris', 'referral-case-recording'],
  summary: 'The practitioner records the contact service referral on IRIS, the case recording system.',
  reading: {
    taken: 'The entry is looked for before the referral is sent.',
    instead: 'It may be made at any time.',
  },
};

export const recordedOnIris: ReferralRule = {
  id: 'recorded-on-iris',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.process.iris-recording'],
  holds: yes('referrer.recordedOnIris'),
};

export const referralCaseRecording: RecordRule = {
  record: 'referral-case-recording',
  kind: 'record',
  from: 'practitioner',
  to: 'iris',
  per: 'case',
  due: { limit: 'none' },
  clauses: ['ccs.process.iris-recording'],
};

const statesContactType: ClauseText = {
  id: 'ccs.process.states-contact-type',
  encodes: 'rule',
  became: ['contact-type-stated'],
  summary: 'A referral says which type of contact is meant.',
  reading: { taken: 'Service and mode together state the type.', instead: 'The service alone states it.' },
};

export const contactTypeStated: ReferralRule = {
  id: 'contact-type-stated',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.process.states-contact-type'],
  holds: not(is('mode', 'not-stated')),
};

const riskAssessment: ClauseText = {
  id: 'ccs.process.risk-assessment',
  encodes: 'rule',
  became: ['risk-assessment-attached'],
  summary:
    'A sound risk assessment goes with every referral, the more so where safeguarding issues, old or new, proven or only alleged, are known.',
};

export const riskAssessmentAttached: ReferralRule = {
  id: 'risk-assessment-attached',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.process.risk-assessment'],
  holds: yes('risk.assessmentAttached'),
};

const followsSessionGuidelines: ClauseText = {
  id: 'ccs.process.follows-session-guidelines',
  encodes: 'rule',
  became: ['session-guidelines-followed'],
  summary: 'A referral keeps to what is laid down on how long and how many its sessions are.',
  reading: {
    taken:
      'Keeping to the guidelines is a condition of sending, so what is only a guideline for a plan counts here.',
    instead: 'Only the six hours count.',
  },
};

/** `sft.sessions.maximum-hours` sets the limit of six hours for the second statement. */
export const sessionGuidelinesFollowed: ReferralRule = {
  id: 'session-guidelines-followed',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.process.follows-session-guidelines', 'sft.sessions.maximum-hours'],
  holds: { fact: 'sessionPlan', meets: [withinSixHours, withinSixSessions, initialBlockAndReview] },
};

const namesCentre: ClauseText = {
  id: 'ccs.process.names-centre',
  encodes: 'rule',
  became: ['centre-named'],
  summary: 'A referral names the centre at which contact is to be held.',
};

export const centreNamed: ReferralRule = {
  id: 'centre-named',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.process.names-centre'],
  holds: yes('centre.named'),
};

const sentSecurely: ClauseText = {
  id: 'ccs.process.sent-securely',
  encodes: 'record',
  became: ['referral-to-centre'],
  summary: 'The Commissioned Services Team sees to it that the centre is sent the referral by secure e-mail.',
};

export const referralToCentre: RecordRule = {
  record: 'referral-to-centre',
  kind: 'notice',
  from: 'commissioned-services-team',
  to: 'contact-centre',
  via: 'secure-email',
  per: 'case',
  due: { limit: 'none' },
  clauses: ['ccs.process.sent-securely'],
};

const serviceUsersTold: ClauseText = {
  id: 'ccs.process.service-users-told',
  encodes: 'record',
  became: ['referral-confirmation'],
  summary: 'The same team tells the family that the referral is made, and which centre it went to.',
};

export const referralConfirmation: RecordRule = {
  record: 'referral-confirmation',
  kind: 'notice',
  from: 'commissioned-services-team',
  to: 'service-users',
  per: 'case',
  due: { limit: 'none' },
  clauses: ['ccs.process.service-users-told'],
};

const acceptanceAndConclusion: ClauseText = {
  id: 'ccs.process.acceptance-and-conclusion',
  encodes: 'record',
  became: ['acceptance-notice', 'conclusion-notice'],
  summary:
    'The centre tells the Commissioned Services Team about acceptance in those 10 working days, and later that contact is over, so that monitoring can be done.',
  reading: {
    taken:
      'The centre gives notice either way, accepting or not. Notice that contact is over is owed, with no limit of its own.',
    instead: 'Notice only when accepting; the same seven days as the record for notice that contact is over.',
  },
};

export const conclusionNotice: RecordRule = {
  record: 'conclusion-notice',
  kind: 'notice',
  from: 'contact-centre',
  to: 'commissioned-services-team',
  per: 'case',
  due: { limit: 'none', awaiting: 'contactCeasedOn' },
  clauses: ['ccs.process.acceptance-and-conclusion'],
};

export const process: Section = {
  heading: 'How is a Cafcass Cymru referral progressed?',
  clauses: [
    irisRecording,
    statesContactType,
    riskAssessment,
    followsSessionGuidelines,
    namesCentre,
    sentSecurely,
    serviceUsersTold,
    acceptanceAndConclusion,
  ],
};
