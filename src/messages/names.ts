import type { Finding } from '../decisions/finding.ts';
import type { RecordId, UnexpectedRecord } from '../policy/codes.ts';
import type { CaseHistory } from '../records/case-history.ts';
import type { RecordStatus } from '../records/records-report.ts';
import type { Catalogue, Outcomes } from './catalogue.ts';

/**
 * What `nameOf` can name: a record, a decision or one of its outcomes, a status, a strength, 'actions', a field of `CaseHistory`, or the bundled calendar.
 * Not a rule, an action or a clause. For a service, use `labelFor`.
 */
export type Name =
  | RecordId
  | UnexpectedRecord
  | Finding['decision']
  | 'actions'
  | Outcomes[keyof Outcomes]
  | 'undetermined'
  | Finding['status']
  | Finding['strength']
  | RecordStatus
  | Exclude<keyof CaseHistory, 'service'>
  | 'England and Wales';

/** They stand apart from the catalogues, so that a page that only shows sentences does not bundle them. */
export const names: Readonly<Record<Name, Readonly<Record<Catalogue['language'], string>>>> = {
  'referral-case-recording': { en: 'Case recording of the referral', cy: 'Cofnod achos o’r atgyfeiriad' },
  'referral-to-centre': { en: 'Referral to the contact centre', cy: 'Atgyfeiriad i’r ganolfan gyswllt' },
  'referral-confirmation': { en: 'Confirmation of the referral', cy: 'Cadarnhad o’r atgyfeiriad' },
  'acceptance-notice': { en: 'Notice of acceptance', cy: 'Hysbysiad derbyn' },
  'pre-contact-assessment': { en: 'Assessment before contact', cy: 'Asesiad cyn y cyswllt' },
  'introductory-visits': { en: 'Introductory visits', cy: 'Ymweliadau rhagarweiniol' },
  'family-time-sessions': {
    en: 'Supervised family time sessions',
    cy: 'Sesiynau amser teulu dan oruchwyliaeth',
  },
  'record-of-observed-contact': { en: 'Record of Observed Contact', cy: 'Cofnod o Gyswllt a Arsylwyd' },
  'final-record-of-observed-contact': {
    en: 'Final Record of Observed Contact',
    cy: 'Cofnod terfynol o Gyswllt a Arsylwyd',
  },
  'record-of-supported-contact': { en: 'Record of Supported Contact', cy: 'Cofnod o Gyswllt â Chymorth' },
  'conclusion-notice': { en: 'Notice of conclusion', cy: 'Hysbysiad o ddiwedd y cyswllt' },
  'incident-report': { en: 'Report of the incident', cy: 'Adroddiad ar y digwyddiad' },
  'incident-written-follow-up': {
    en: 'Written follow-up of the incident',
    cy: 'Hysbysiad ysgrifenedig am y digwyddiad',
  },
  'safeguarding-alert': { en: 'Safeguarding alert', cy: 'Hysbysiad o bryder diogelu' },
  'non-engagement-notice': { en: 'Notice of non-engagement', cy: 'Hysbysiad o ddiffyg ymgysylltu' },
  'issue-notice': { en: 'Notice of another issue', cy: 'Hysbysiad o fater arall' },
  'court-report': { en: 'Report by the centre', cy: 'Adroddiad gan y ganolfan' },
  'court-attendance': { en: 'Evidence in court', cy: 'Tystiolaeth yn y llys' },
  funding: { en: 'Funding', cy: 'Cyllid' },
  suitability: { en: 'Suitability', cy: 'Addasrwydd' },
  readiness: { en: 'Readiness', cy: 'Parodrwydd' },
  plan: { en: 'Session plan', cy: 'Cynllun sesiynau' },
  actions: { en: 'What follows', cy: 'Yr hyn sy’n dilyn' },
  'cafcass-cymru': { en: 'Funded by Cafcass Cymru', cy: 'Ariennir gan Cafcass Cymru' },
  parties: { en: 'Not funded by Cafcass Cymru', cy: 'Nid ariennir gan Cafcass Cymru' },
  suitable: { en: 'No bar found', cy: 'Dim rhwystr wedi’i ganfod' },
  unlikely: { en: 'Unlikely to be suitable', cy: 'Annhebygol o fod yn addas' },
  unsuitable: { en: 'Unsuitable', cy: 'Anaddas' },
  ready: { en: 'No preparation outstanding', cy: 'Dim gwaith paratoi ar ôl' },
  incomplete: { en: 'Preparation to be done', cy: 'Gwaith paratoi i’w wneud' },
  'within-guidelines': { en: 'Within the guidelines', cy: 'O fewn y canllawiau' },
  'outside-guidelines': { en: 'Outside the guidelines', cy: 'Y tu allan i’r canllawiau' },
  'over-limit': { en: 'Must be changed', cy: 'Rhaid ei newid' },
  undetermined: { en: 'Not decided yet', cy: 'Heb ei benderfynu eto' },
  met: { en: 'Met', cy: 'Wedi’i fodloni' },
  'not-met': { en: 'Not met', cy: 'Heb ei fodloni' },
  unknown: { en: 'Not known yet', cy: 'Ddim yn hysbys eto' },
  'not-applicable': { en: 'Does not apply', cy: 'Ddim yn berthnasol' },
  must: { en: 'Must', cy: 'Rhaid' },
  should: { en: 'Should', cy: 'Dylid' },
  awaiting: { en: 'Not due yet', cy: 'Dim angen ei wneud eto' },
  outstanding: { en: 'To do', cy: 'I’w wneud' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  done: { en: 'Done', cy: 'Wedi’i wneud' },
  'done-late': { en: 'Done late', cy: 'Wedi’i wneud yn hwyr' },
  referralReceivedAt: {
    en: 'Receipt of the referral by the centre',
    cy: 'Adeg cael yr atgyfeiriad yn y ganolfan',
  },
  sessions: { en: 'Sessions held', cy: 'Sesiynau a gynhaliwyd' },
  contactCeasedOn: { en: 'End of contact', cy: 'Diwedd y cyswllt' },
  incidents: { en: 'Incidents', cy: 'Digwyddiadau' },
  safeguardingConcerns: { en: 'Safeguarding concerns', cy: 'Pryderon diogelu' },
  nonEngagement: { en: 'Non-engagement of a parent', cy: 'Diffyg ymgysylltu gan riant' },
  otherIssues: { en: 'Other issues with the family', cy: 'Materion eraill gyda’r teulu' },
  declinedOn: {
    en: 'Declining of the referral by the centre',
    cy: 'Gwrthod yr atgyfeiriad gan y ganolfan',
  },
  completed: { en: 'What has been done', cy: 'Yr hyn a wnaed' },
  'England and Wales': { en: 'England and Wales', cy: 'Cymru a Lloegr' },
};
