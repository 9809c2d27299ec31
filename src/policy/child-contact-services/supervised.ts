import { not } from '../../logic/condition.ts';
import type { ClauseText, Section } from '../clause.ts';
import { is, yes } from '../fact-tests.ts';
import type { RecordRule } from '../record.ts';
import type { PlanRule, ReferralRule } from '../rule.ts';

const partySuitable: ClauseText = {
  id: 'ccs.supervised.party-suitable',
  encodes: 'rule',
  became: ['centre-finds-party-suitable', 'pre-contact-assessment'],
  summary:
    'The centre assesses the party who was referred: whether supervised contact suits them, and that they are no danger to the child, the parent or its staff.',
  reading: {
    taken: 'The centre’s own finding bars, not every risk: managing risk is what supervision is for.',
    instead: 'Any risk bars supervised contact.',
  },
};

export const centreFindsPartySuitable: ReferralRule = {
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
  summary:
    'As for supported contact: 10 working days, from receiving the referral, to let the Commissioned Services Team know about accepting it.',
};

const recordEachSession: ClauseText = {
  id: 'ccs.supervised.record-each-session',
  encodes: 'record',
  became: ['record-of-observed-contact', 'final-record-of-observed-contact'],
  summary:
    'The centre fills in Cafcass Cymru’s record of what it observed after every session; the final one is sent within seven days of contact coming to an end.',
  reading: {
    taken:
      'These records go to the Commissioned Services Team, as the record of supported contact does. The final one is that of the last session, sent; where no session was held there is none.',
    instead: 'They go to the practitioner; the final one is a report over all sessions, or a nil return.',
  },
};

/** `sft.purpose.detailed-records` asks for it too. */
export const recordOfObservedContact: RecordRule = {
  record: 'record-of-observed-contact',
  kind: 'record',
  from: 'contact-centre',
  to: 'commissioned-services-team',
  per: 'session',
  due: { limit: 'none' },
  service: 'supervised-contact',
  clauses: ['ccs.supervised.record-each-session'],
};

export const finalRecordOfObservedContact: RecordRule = {
  record: 'final-record-of-observed-contact',
  kind: 'record',
  from: 'contact-centre',
  to: 'commissioned-services-team',
  per: 'case',
  due: { limit: 'calendar-days', days: 7, from: 'contactCeasedOn' },
  unless: 'no-session-held',
  service: 'supervised-contact',
  clauses: ['ccs.supervised.record-each-session'],
};

const observationalVisits: ClauseText = {
  id: 'ccs.supervised.observational-visits',
  encodes: 'permission',
  became: [],
  summary:
    'The practitioner is free to observe now and then, in person on the same terms as for supported contact or, where possible, from a distance. A freedom to act, so nothing is checked.',
};

const identifiedAttendees: ClauseText = {
  id: 'ccs.supervised.identified-attendees',
  encodes: 'rule',
  became: ['identified-attendees-only'],
  summary:
    'Nobody attends a session but those whom the referral form identifies, which keeps sessions private and the service confidential.',
};

export const identifiedAttendeesOnly: PlanRule = {
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
  summary: 'As for supported contact: a pressing concern goes straight to the police or social services.',
};

const incidentReported: ClauseText = {
  id: 'ccs.supervised.incident-report',
  encodes: 'record',
  became: ['incident-report', 'incident-written-follow-up'],
  summary:
    'As for supported contact: Cafcass Cymru hears of violence, threats, abuse or discrimination within one working day, and then in writing.',
  reading: {
    taken:
      'As for supported contact: the day runs from the incident, and the follow-up has no limit of its own.',
    instead: 'It runs from when the centre learns of the incident, and covers the follow-up.',
  },
};

const nacccAccredited: ClauseText = {
  id: 'ccs.centres.naccc-accredited',
  encodes: 'rule',
  became: ['centre-accredited'],
  summary:
    'Cafcass Cymru uses only centres that the National Association of Child Contact Centres accredits.',
  reading: {
    taken: 'Accreditation is looked for before the referral is sent.',
    instead: 'It may be shown at any time.',
  },
};

/** `sft.purpose.accredited-provider` asks for the same. */
export const centreAccredited: ReferralRule = {
  id: 'centre-accredited',
  decision: 'readiness',
  strength: 'must',
  clauses: ['ccs.centres.naccc-accredited', 'sft.purpose.accredited-provider'],
  holds: yes('centre.nacccAccredited'),
};

export const supervised: Section = {
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
