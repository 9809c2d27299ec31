import { all, any, not } from '../../logic/condition.ts';
import type { ClauseText, SectionText } from '../clause.ts';
import { is, yes } from '../fact-tests.ts';
import { changed, otherWay } from '../reading-test.ts';
import type { RecordRule } from '../record.ts';
import type { ReferralRule } from '../rule.ts';
import type { Section, SectionReadings } from '../section.ts';
import {
  beforeSending,
  dayOfReceipt,
  noticeEitherWay,
  supervisedByPortal,
  workingDays,
} from '../shared-readings.ts';
import { initialBlockAndReview, withinSixHours, withinSixSessions } from './sessions.ts';

const irisRecording: ClauseText = {
  id: 'ccs.process.iris-recording',
  encodes: 'rule',
  became: ['recorded-on-iris', 'referral-case-recording'],
  word: 'must',
  summary: 'The practitioner must complete a case recording of the contact service referral on IRIS.',
  readings: [beforeSending],
};

const recordedOnIris: ReferralRule = {
  id: 'recorded-on-iris',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.process.iris-recording'],
  holds: yes('referrer.recordedOnIris'),
};

const referralCaseRecording: RecordRule = {
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
  word: 'must',
  summary: 'A referral must state which type of contact is wanted.',
  readings: [
    { taken: 'The service and the mode together state the type.', instead: 'The service alone states it.' },
  ],
};

const contactTypeStated: ReferralRule = {
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
  word: 'must',
  summary:
    'A referral must have the support of a robust risk assessment, particularly where safeguarding issues are known, whether current or past, alleged or proven.',
};

const riskAssessmentAttached: ReferralRule = {
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
  word: 'must',
  summary: 'A referral must follow the guidelines on the length and the number of sessions.',
  readings: [
    {
      id: 'hours-alone',
      taken:
        'A referral is not sent with a plan that is outside any of the guidelines on sessions, even one that is only a guideline for the plan itself.',
      instead: 'Only the six hours count.',
    },
  ],
};

/** `sft.sessions.maximum-hours` sets the limit of six hours for the second statement. */
const sessionGuidelinesFollowed: ReferralRule = {
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
  word: 'must',
  summary: 'A referral must outline at which contact centre the contact is to be held.',
};

const centreNamed: ReferralRule = {
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
  word: 'will',
  summary:
    'The Commissioned Services Team will arrange for the referral to go to the contact centre by secure e-mail.',
  readings: [supervisedByPortal],
};

const referralToCentre: RecordRule = {
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
  word: 'will',
  summary:
    'The Commissioned Services Team will contact the service users, to confirm the referral and to tell them which contact centre it went to.',
};

const referralConfirmation: RecordRule = {
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
  word: 'will',
  summary:
    'The centre will notify the Commissioned Services Team that it accepts, within 10 working days of receiving the referral, and again when contact has concluded, so that monitoring requirements are met.',
  readings: [
    workingDays,
    dayOfReceipt,
    noticeEitherWay,
    {
      taken: 'The notice that contact has concluded has no time limit of its own.',
      instead: 'It is due within the same seven days as the record.',
    },
  ],
};

const conclusionNotice: RecordRule = {
  record: 'conclusion-notice',
  kind: 'notice',
  from: 'contact-centre',
  to: 'commissioned-services-team',
  per: 'case',
  due: { limit: 'none', awaiting: 'contactCeasedOn' },
  declining: 'ends',
  clauses: ['ccs.process.acceptance-and-conclusion'],
};

export const process: Section = {
  rules: [recordedOnIris, contactTypeStated, riskAssessmentAttached, sessionGuidelinesFollowed, centreNamed],
  records: [referralCaseRecording, referralToCentre, referralConfirmation, conclusionNotice],
};

export const processReadings: SectionReadings = /* @__PURE__ */ (() => ({
  readings: [{ id: 'hours-alone', clauses: ['ccs.process.follows-session-guidelines'] }],
  rules: [
    changed(sessionGuidelinesFollowed, {
      holds: any(
        sessionGuidelinesFollowed.holds,
        all({ fact: 'sessionPlan', meets: [withinSixHours] } as const, otherWay('hours-alone')),
      ),
    }),
  ],
}))();

export const processText: SectionText = {
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
