import type { ClauseText, SectionText } from '../clause.ts';
import type { RecordRule } from '../record.ts';
import type { Section } from '../section.ts';
import { dayOfReceipt, immediately, workingDays } from '../shared-readings.ts';

const acceptanceNoticeGiven: ClauseText = {
  id: 'sft.provider.acceptance-notice',
  encodes: 'record',
  became: ['acceptance-notice'],
  word: 'responsible for',
  summary:
    'The provider is responsible for telling Cafcass Cymru, within 10 working days, whether it accepts the referral.',
  readings: [
    {
      taken:
        'The days run from receipt by the provider. This statement names no start, and the other counts from receipt.',
      instead: 'They run from the day of sending.',
    },
    workingDays,
    dayOfReceipt,
  ],
};

const acceptanceNotice: RecordRule = {
  record: 'acceptance-notice',
  kind: 'notice',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'case',
  due: { limit: 'working-days', workingDays: 10, from: 'referralReceivedAt' },
  declining: 'completes',
  clauses: ['sft.provider.acceptance-notice'],
};

const visitsArranged: ClauseText = {
  id: 'sft.provider.introductory-visits',
  encodes: 'record',
  became: ['introductory-visits', 'family-time-sessions'],
  word: 'responsible for',
  summary:
    'The provider is responsible for arranging the introductory visits and the sessions with the family.',
};

const introductoryVisits: RecordRule = {
  record: 'introductory-visits',
  kind: 'arrangement',
  from: 'contact-centre',
  to: 'service-users',
  per: 'case',
  due: { limit: 'none' },
  declining: 'ends',
  clauses: ['sft.provider.introductory-visits'],
};

const familyTimeSessions: RecordRule = {
  record: 'family-time-sessions',
  kind: 'arrangement',
  from: 'contact-centre',
  to: 'service-users',
  per: 'case',
  due: { limit: 'none' },
  declining: 'ends',
  clauses: ['sft.provider.introductory-visits'],
};

const issuesReported: ClauseText = {
  id: 'sft.provider.issues-reported',
  encodes: 'record',
  became: ['non-engagement-notice', 'incident-report', 'issue-notice'],
  word: 'will',
  summary:
    'If parents do not engage, the provider will inform Cafcass Cymru. It will also report any issues that involve the family, such as violent, threatening or abusive behaviour.',
  readings: [
    {
      taken: 'Discriminatory behaviour is reported under this statement too, since its list is open.',
      instead: 'It is reported only under the other statement.',
    },
    {
      taken: 'Any other issue with the family is reported under this statement alone, with no time limit.',
      instead: 'It is reported as behaviour is, within one working day.',
    },
  ],
};

const nonEngagementNotice: RecordRule = {
  record: 'non-engagement-notice',
  kind: 'notice',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'non-engagement',
  due: { limit: 'none' },
  clauses: ['sft.provider.issues-reported'],
};

const issueNotice: RecordRule = {
  record: 'issue-notice',
  kind: 'notice',
  from: 'contact-centre',
  to: 'cafcass-cymru',
  per: 'issue',
  due: { limit: 'none' },
  clauses: ['sft.provider.issues-reported'],
};

const incidentReport: RecordRule = {
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
  word: 'responsible for',
  summary:
    'The provider is responsible for directly informing the police or social services of an immediate child protection or safeguarding concern, as its own safeguarding procedures and those of Wales require.',
  readings: immediately,
};

const safeguardingAlert: RecordRule = {
  record: 'safeguarding-alert',
  kind: 'notice',
  from: 'contact-centre',
  to: 'police-or-social-services',
  per: 'concern',
  due: { limit: 'immediately' },
  clauses: ['sft.provider.immediate-safeguarding'],
};

export const provider: Section = {
  records: [
    acceptanceNotice,
    introductoryVisits,
    familyTimeSessions,
    nonEngagementNotice,
    incidentReport,
    issueNotice,
    safeguardingAlert,
  ],
};

export const providerText: SectionText = {
  heading: 'What are the responsibilities of the supervised family time provider?',
  clauses: [acceptanceNoticeGiven, visitsArranged, issuesReported, immediateSafeguarding],
};
