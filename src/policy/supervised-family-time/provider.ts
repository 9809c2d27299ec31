import type { ClauseText, Section } from '../clause.ts';
import type { RecordRule } from '../record.ts';

const acceptanceNoticeGiven: ClauseText = {
  id: 'sft.provider.acceptance-notice',
  encodes: 'record',
  became: ['acceptance-notice'],
  summary: 'The provider tells Cafcass Cymru, inside 10 working days, whether it takes the referral on.',
  reading: {
    taken: 'The days run from receipt by the provider, as in the first statement.',
    instead: 'From the day of sending.',
  },
};

export const acceptanceNotice: RecordRule = {
  record: 'acceptance-notice',
  kind: 'notice',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'case',
  due: { limit: 'working-days', workingDays: 10, from: 'referralReceivedAt' },
  clauses: ['sft.provider.acceptance-notice'],
};

const visitsArranged: ClauseText = {
  id: 'sft.provider.introductory-visits',
  encodes: 'record',
  became: ['introductory-visits'],
  summary: 'The provider sets up introductory visits, and then the sessions, with the family.',
};

export const introductoryVisits: RecordRule = {
  record: 'introductory-visits',
  kind: 'arrangement',
  from: 'contact-centre',
  to: 'service-users',
  per: 'case',
  due: { limit: 'none' },
  clauses: ['sft.provider.introductory-visits'],
};

const issuesReported: ClauseText = {
  id: 'sft.provider.issues-reported',
  encodes: 'record',
  became: ['non-engagement-notice', 'incident-report'],
  summary:
    'Cafcass Cymru hears from the provider when parents do not take part, and of trouble such as violence, threats or abuse that involves the family.',
  reading: {
    taken: 'Discriminatory behaviour is reported under this statement too, since its list is open.',
    instead: 'Only under the first statement.',
  },
};

export const nonEngagementNotice: RecordRule = {
  record: 'non-engagement-notice',
  kind: 'notice',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'non-engagement',
  due: { limit: 'none' },
  clauses: ['sft.provider.issues-reported'],
};

export const incidentReport: RecordRule = {
  record: 'incident-report',
  kind: 'notice',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'incident',
  due: { limit: 'none' },
  clauses: ['sft.provider.issues-reported'],
};

const immediateSafeguarding: ClauseText = {
  id: 'sft.provider.immediate-safeguarding',
  encodes: 'record',
  became: ['safeguarding-alert'],
  summary:
    'The provider takes a pressing concern for a child straight to police or social services, as its own procedures and those of Wales require.',
};

export const safeguardingAlert: RecordRule = {
  record: 'safeguarding-alert',
  kind: 'notice',
  from: 'contact-centre',
  to: 'police-or-social-services',
  per: 'concern',
  due: { limit: 'immediately' },
  clauses: ['sft.provider.immediate-safeguarding'],
};

export const provider: Section = {
  heading: 'What are the responsibilities of the supervised family time provider?',
  clauses: [acceptanceNoticeGiven, visitsArranged, issuesReported, immediateSafeguarding],
};
