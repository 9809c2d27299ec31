import { all, any, not } from '../../logic/condition.ts';
import type { ClauseText, SectionText } from '../clause.ts';
import { is, yes } from '../fact-tests.ts';
import { changed, otherWay } from '../reading-test.ts';
import type { RecordRule } from '../record.ts';
import type { PlanRule, ReferralRule } from '../rule.ts';
import type { Section, SectionReadings } from '../section.ts';
import {
  beforeSending,
  dayOfIncident,
  dayOfReceipt,
  immediately,
  nothingBeforeIntake,
  noticeEitherWay,
  recordsToCafcassCymru,
  sevenCalendarDays,
  workingDays,
} from '../shared-readings.ts';

const partySuitable: ClauseText = {
  id: 'ccs.supervised.party-suitable',
  encodes: 'rule',
  became: ['centre-finds-party-suitable', 'pre-contact-assessment'],
  word: 'responsible for',
  summary:
    'The centre is responsible for assessing whether the party who was referred is suitable for supervised contact and is not a risk to the child, the parent or the people who work at the centre.',
  readings: [
    {
      taken:
        'What bars supervised contact is the centre’s own finding, and not every risk: managing risk is what supervision is for.',
      instead: 'Any risk bars supervised contact.',
    },
    nothingBeforeIntake,
    {
      taken: 'Assessing the party is an assessment before contact, so supervised centres hold one too.',
      instead: 'Only supported centres hold one.',
    },
  ],
};

const centreFindsPartySuitable: ReferralRule = {
  id: 'centre-finds-party-suitable',
  decision: 'suitability',
  strength: 'must',
  service: 'supervised-contact',
  clauses: ['ccs.supervised.party-suitable'],
  holds: not(is('centre.intake', 'unsuitable')),
};

const acceptanceNoticeGiven: ClauseText = {
  id: 'ccs.supervised.acceptance-notice',
  encodes: 'record',
  became: ['acceptance-notice'],
  word: 'responsible for',
  summary:
    'As for supported contact, the centre is responsible for telling the Commissioned Services Team, within 10 working days of receiving the referral, if it plans to accept it.',
  readings: [workingDays, dayOfReceipt, noticeEitherWay],
};

const recordEachSession: ClauseText = {
  id: 'ccs.supervised.record-each-session',
  encodes: 'record',
  became: ['record-of-observed-contact', 'final-record-of-observed-contact'],
  word: 'required to',
  summary:
    'After each session the centre is required to complete Cafcass Cymru’s Record of Observed Contact; the final one should be sent within seven days of contact ceasing.',
  readings: [
    recordsToCafcassCymru,
    {
      taken:
        'The final record goes to the Commissioned Services Team, as the record of supported contact does.',
      instead: 'It goes to the practitioner.',
    },
    {
      taken: 'The final record is the record of the last session, sent.',
      instead: 'It is one report on all the sessions.',
    },
    { taken: 'If no session was held, there is no final record.', instead: 'A record that says so is due.' },
    sevenCalendarDays,
  ],
};

/** `sft.purpose.detailed-records` asks for it too. */
const recordOfObservedContact: RecordRule = {
  record: 'record-of-observed-contact',
  kind: 'record',
  from: 'contact-centre',
  to: 'commissioned-services-team',
  per: 'session',
  due: { limit: 'none' },
  service: 'supervised-contact',
  clauses: ['ccs.supervised.record-each-session'],
};

const finalRecordOfObservedContact: RecordRule = {
  record: 'final-record-of-observed-contact',
  kind: 'record',
  from: 'contact-centre',
  to: 'commissioned-services-team',
  per: 'case',
  due: { limit: 'calendar-days', days: 7, from: 'contactCeasedOn' },
  unless: 'no-session-held',
  declining: 'ends',
  service: 'supervised-contact',
  clauses: ['ccs.supervised.record-each-session'],
};

const observationalVisits: ClauseText = {
  id: 'ccs.supervised.observational-visits',
  encodes: 'permission',
  became: [],
  word: 'can',
  summary:
    'As for supported contact, the practitioner can visit now and then to observe the parties or, where possible, observe them by remote means. A permission, so nothing is checked.',
};

const identifiedAttendees: ClauseText = {
  id: 'ccs.supervised.identified-attendees',
  encodes: 'rule',
  became: ['identified-attendees-only'],
  word: 'will',
  summary:
    'The centre will ensure that only the parties identified on Cafcass Cymru’s referral form attend each session, so that sessions are private and the service confidential.',
};

const identifiedAttendeesOnly: PlanRule = {
  id: 'identified-attendees-only',
  decision: 'plan',
  strength: 'must',
  service: 'supervised-contact',
  clauses: ['ccs.supervised.identified-attendees'],
  reads: ['identifiedParties'],
  holds: ({ sessions, identifiedParties }) => {
    const attendees = sessions.flatMap((session) => session.attendees ?? []);
    if (attendees.length === 0) return true;
    if (identifiedParties == null) return 'identifiedParties';
    const identified = new Set(identifiedParties);
    return attendees.every((attendee) => identified.has(attendee));
  },
};

const immediateSafeguarding: ClauseText = {
  id: 'ccs.supervised.immediate-safeguarding',
  encodes: 'record',
  became: ['safeguarding-alert'],
  word: 'responsible for',
  summary:
    'As for supported contact, the centre is responsible for directly informing the police or social services of an immediate child protection or safeguarding concern.',
  readings: immediately,
};

const incidentReported: ClauseText = {
  id: 'ccs.supervised.incident-report',
  encodes: 'record',
  became: ['incident-report', 'incident-written-follow-up'],
  word: 'responsible for',
  summary:
    'As for supported contact, the centre is responsible for reporting to Cafcass Cymru, within one working day, any violent, threatening, abusive or discriminatory behaviour that involves adults or children, and for following this up in writing.',
  readings: dayOfIncident,
};

const nacccAccredited: ClauseText = {
  id: 'ccs.centres.naccc-accredited',
  encodes: 'rule',
  became: ['centre-accredited'],
  word: 'subject to',
  summary:
    'Every contact centre that Cafcass Cymru uses is subject to accreditation by the National Association of Child Contact Centres.',
  readings: [beforeSending],
};

/** `sft.purpose.accredited-provider` asks for the same. */
const centreAccredited: ReferralRule = {
  id: 'centre-accredited',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.centres.naccc-accredited', 'sft.purpose.accredited-provider'],
  holds: yes('centre.nacccAccredited'),
};

export const supervised: Section = {
  rules: [centreFindsPartySuitable, centreAccredited, identifiedAttendeesOnly],
  records: [recordOfObservedContact, finalRecordOfObservedContact],
};

export const supervisedReadings: SectionReadings = /* @__PURE__ */ (() => ({
  readings: [
    {
      id: 'nothing-before-intake',
      clauses: ['ccs.supervised.party-suitable'],
      service: 'supervised-contact',
    },
  ],
  rules: [
    changed(centreFindsPartySuitable, {
      holds: any(
        is('centre.intake', 'suitable'),
        all(is('centre.intake', 'pending'), not(otherWay('nothing-before-intake'))),
      ),
    }),
  ],
}))();

export const supervisedText: SectionText = {
  heading: 'Referrals to Supervised Child Contact Centres',
  clauses: [
    partySuitable,
    acceptanceNoticeGiven,
    recordEachSession,
    observationalVisits,
    identifiedAttendees,
    immediateSafeguarding,
    incidentReported,
    nacccAccredited,
  ],
};
