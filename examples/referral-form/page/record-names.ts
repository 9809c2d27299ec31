import type { RecordId } from 'family-time-rules';
import type { Language } from './route.ts';

/**
 * A short name for each record, as headings and calendar entries need. A stand-in: these are words about the statements and belong in the package's
 * catalogues, where `explain` has so far whole sentences alone.
 */
export const recordNames: Readonly<Record<Language, Readonly<Record<RecordId, string>>>> = {
  en: {
    'referral-case-recording': 'Case recording of the referral',
    'referral-to-centre': 'Referral to the contact centre',
    'referral-confirmation': 'Confirmation of the referral',
    'acceptance-notice': 'Notice of acceptance',
    'pre-contact-assessment': 'Assessment before contact',
    'introductory-visits': 'Introductory visits',
    'record-of-observed-contact': 'Record of Observed Contact',
    'final-record-of-observed-contact': 'Final Record of Observed Contact',
    'record-of-supported-contact': 'Record of Supported Contact',
    'conclusion-notice': 'Notice of conclusion',
    'incident-report': 'Report of the incident',
    'incident-written-follow-up': 'Written follow-up of the incident',
    'safeguarding-alert': 'Safeguarding alert',
    'non-engagement-notice': 'Notice of non-engagement',
  },
  cy: {
    'referral-case-recording': 'Cofnod achos o’r atgyfeiriad',
    'referral-to-centre': 'Atgyfeiriad i’r ganolfan gyswllt',
    'referral-confirmation': 'Cadarnhad o’r atgyfeiriad',
    'acceptance-notice': 'Hysbysiad derbyn',
    'pre-contact-assessment': 'Asesiad cyn y cyswllt',
    'introductory-visits': 'Ymweliadau cyflwyno',
    'record-of-observed-contact': 'Cofnod o Gyswllt a Arsylwyd',
    'final-record-of-observed-contact': 'Cofnod terfynol o Gyswllt a Arsylwyd',
    'record-of-supported-contact': 'Cofnod o Gyswllt â Chymorth',
    'conclusion-notice': 'Hysbysiad o ddiwedd y cyswllt',
    'incident-report': 'Adroddiad ar y digwyddiad',
    'incident-written-follow-up': 'Dilyniant ysgrifenedig i’r digwyddiad',
    'safeguarding-alert': 'Rhybudd diogelu',
    'non-engagement-notice': 'Hysbysiad o ddiffyg ymgysylltu',
  },
};
