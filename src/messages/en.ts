import { dataWords } from '../input/data-words.ts';
import { modelWords } from '../input/model-issue.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { version } from '../version.ts';
import type { Catalogue } from './catalogue.ts';

const onlySupported = 'This applies only to supported contact.';
const onlySupervised = 'This applies only to supervised contact.';
const onlyRemote = 'This applies only to remote contact.';
const reviewAfter = 'After how many sessions will progress be reviewed?';
const identifiedParties = 'Which parties, by reference and not by name, are identified on the referral form?';

/** English. */
export const en: Catalogue = /* @__PURE__ */ deepFreeze<Catalogue>({
  language: 'en',
  version,
  rules: {
    'funded-route': {
      met: 'One of the two routes to a referral made and funded by Cafcass Cymru is open.',
      'not-met':
        'There is neither an order made at the First Hearing Dispute Resolution Appointment (FHDRA), after consulting Cafcass Cymru and with every party’s agreement, nor a recommendation or active involvement of Cafcass Cymru; the parties need to make their own referral and meet any cost.',
      unknown:
        'It is not yet known whether one of the two routes to a referral made and funded by Cafcass Cymru is open; the practitioner can find out.',
    },
    'funded-for-assessment': {
      met: 'Cafcass Cymru is carrying out an assessment, which is what it funds supervised family time for.',
      'not-met':
        'Cafcass Cymru is not carrying out an assessment, which is what it funds supervised family time for; do not make this referral.',
      unknown:
        'It is not yet known whether Cafcass Cymru is carrying out an assessment; ask the practitioner.',
    },
    'remote-is-supervised': {
      met: 'Contact is supervised, as remote contact must be.',
      'not-met': 'Remote contact must be supervised, and this is supported contact; change the referral.',
      unknown:
        'It is not yet known whether contact will be remote, and remote contact must be supervised; ask the practitioner.',
      'not-applicable': onlyRemote,
    },
    'remote-assessed-suitable': {
      met: 'A practitioner has assessed the case as suitable for remote supervised contact.',
      'not-met':
        'A remote referral must only be made if a practitioner has assessed the case as suitable for remote supervised contact, and this is not so; have the case assessed, or change the referral.',
      unknown:
        'It is not yet known whether contact will be remote or, if so, a practitioner has assessed the case as suitable for remote supervised contact; ask the practitioner.',
      'not-applicable': onlyRemote,
    },
    'centre-can-manage-risk': {
      met: 'The centre’s intake has not identified a risk that the centre cannot manage.',
      'not-met':
        'The centre’s intake has identified a risk that the centre cannot manage, so supported contact is not suitable; do not go ahead with it.',
      unknown:
        'It is not yet known whether the centre’s intake has identified a risk that it cannot manage; ask the centre.',
      'not-applicable': onlySupported,
    },
    'no-identified-risk': {
      met: 'No risk to the child or to those around the child has been identified.',
      'not-met':
        'A risk has been identified, so a supervised contact centre should be considered more appropriate; change the referral, or record the reasons for going on.',
      unknown:
        'It is not yet known whether a risk to the child or to those around the child has been identified; the practitioner or the centre can say.',
      'not-applicable': onlySupported,
    },
    'centre-finds-party-suitable': {
      met: 'The centre has not found the party referred to be unsuitable for supervised contact, or a risk to others.',
      'not-met':
        'The centre has found the party referred to be unsuitable for supervised contact, or a risk to others; do not go ahead with this referral.',
      unknown:
        'It is not yet known whether the centre finds the party referred suitable for supervised contact; ask the centre.',
      'not-applicable': onlySupervised,
    },
    'necessary-for-assessment': {
      met: 'The referral is necessary for the assessment, close supervision is needed and nobody else suitable can provide it.',
      'not-met':
        'A referral is only made if it is necessary for the assessment, close supervision is needed and nobody else suitable can provide it, and this is not so; do not make it.',
      unknown:
        'It is not yet known whether the referral is necessary for the assessment, close supervision is needed and nobody else suitable can provide it; ask the practitioner.',
    },
    'private-law-proceedings': {
      met: 'The case is in private family law proceedings.',
      'not-met':
        'The case is not in private family law proceedings, as it must be; do not make this referral.',
      unknown:
        'It is not yet known whether the case is in private family law proceedings; ask the practitioner.',
    },
    'referral-assessed-safe': {
      met: 'The practitioner has assessed that making the referral is safe.',
      'not-met': 'The practitioner has not assessed that making the referral is safe; do not make it.',
      unknown:
        'It is not yet known whether the practitioner has assessed that making the referral is safe; ask the practitioner.',
    },
    'informs-court-report': {
      met: 'The referral is part of an assessment on which Cafcass Cymru will report to the court.',
      'not-met':
        'A referral is only made as part of an assessment on which Cafcass Cymru will report to the court, and this is not so; do not make it.',
      unknown:
        'It is not yet known whether the referral is part of an assessment on which Cafcass Cymru will report to the court; ask the practitioner.',
    },
    'realistic-prospect': {
      met: 'There is a realistic prospect that a safe, positive relationship will come about and last beyond the sessions.',
      'not-met':
        'A referral needs a realistic prospect that a safe, positive relationship will come about and last beyond the sessions, and there is none; do not make it.',
      unknown:
        'It is not yet known whether there is a realistic prospect that a safe, positive relationship will come about and last beyond the sessions; ask the practitioner.',
    },
    'no-continued-risk': {
      met: 'Cafcass Cymru, and the court where it has ordered the time, are satisfied that it leaves neither the child nor the other parent at continued risk of harm and is best for the child.',
      'not-met':
        'Cafcass Cymru, and the court where it has ordered the time, must be satisfied that it leaves neither the child nor the other parent at continued risk of harm and is best for the child, and this is not so; do not make this referral.',
      unknown:
        'It is not yet known whether Cafcass Cymru, and the court where it has ordered the time, are satisfied that it leaves neither the child nor the other parent at continued risk of harm and is best for the child; ask the practitioner.',
    },
    'child-not-refusing': {
      met: 'This child is not refusing to see the parent concerned, or is not of an age to express views clearly.',
      'not-met':
        'A referral is unsuitable if a child of an age to express views clearly is refusing to see the parent concerned, as this child is; do not make this referral.',
      unknown:
        'It is not yet known whether a child of an age to express views clearly is refusing to see the parent concerned; ask the practitioner.',
    },
    'no-relevant-hearing-due': {
      met: 'No fact-finding or criminal hearing that bears on the safety or wellbeing of a child or adult is due.',
      'not-met':
        'A referral is unlikely to be suitable while a fact-finding or criminal hearing that bears on the safety or wellbeing of a child or adult is due; wait for the hearing, or record the reasons for going on.',
      unknown:
        'It is not yet known whether a fact-finding or criminal hearing that bears on the safety or wellbeing of a child or adult is due; ask the practitioner.',
    },
    'assessment-underway': {
      met: 'A Cafcass Cymru assessment is taking place and the referral is not part of a final order.',
      'not-met':
        'A referral is unsuitable if no Cafcass Cymru assessment is taking place or if it is part of a final order, and this is so here; do not make it.',
      unknown:
        'It is not yet known whether a Cafcass Cymru assessment is taking place and the referral is not part of a final order; ask the practitioner.',
    },
    'remote-limits-discussed': {
      met: 'The limits of remote contact and any safeguarding issues have been discussed with both parties and, where appropriate, with the court.',
      'not-met':
        'Before a remote referral is sent, the practitioner must discuss the limits of remote contact and any safeguarding issues with both parties and, where appropriate, with the court; do this first.',
      unknown:
        'It is not yet known whether contact will be remote or, if so, the limits of remote contact and any safeguarding issues have been discussed with both parties and, where appropriate, with the court; ask the practitioner.',
      'not-applicable': onlyRemote,
    },
    'centre-accredited': {
      met: 'The centre is accredited by the National Association of Child Contact Centres (NACCC).',
      'not-met':
        'The centre is not accredited by the National Association of Child Contact Centres (NACCC), as it must be; choose one that is.',
      unknown:
        'It is not yet known whether the centre is accredited by the National Association of Child Contact Centres (NACCC); the centre can say.',
    },
    'recorded-on-iris': {
      met: 'The contact service referral has been recorded on IRIS.',
      'not-met':
        'The practitioner must record the contact service referral on IRIS; do this before the referral is sent.',
      unknown:
        'It is not yet known whether the contact service referral has been recorded on IRIS; ask the practitioner.',
    },
    'contact-type-stated': {
      met: 'The referral states the type of contact.',
      'not-met':
        'A referral must state the type of contact; state whether it will be face to face or remote.',
      unknown: 'It is not yet known whether the referral states the type of contact; ask the practitioner.',
    },
    'risk-assessment-attached': {
      met: 'A robust risk assessment supports the referral.',
      'not-met': 'A robust risk assessment must support the referral; do this first.',
      unknown:
        'It is not yet known whether a robust risk assessment supports the referral; ask the practitioner.',
    },
    'session-guidelines-followed': {
      met: 'The session plan follows the guidelines on the length and number of sessions.',
      'not-met':
        'The session plan must follow the guidelines on the length and number of sessions; change the plan.',
      unknown:
        'It is not yet known whether the session plan follows the guidelines on the length and number of sessions; ask the practitioner.',
    },
    'centre-named': {
      met: 'The referral says which centre the contact will be held at.',
      'not-met': 'A referral must say which centre the contact will be held at; do this first.',
      unknown:
        'It is not yet known whether the referral says which centre the contact will be held at; ask the practitioner.',
    },
    'circumstances-considered': {
      met: 'The practitioner has looked at the individual family circumstances.',
      'not-met':
        'The practitioner looks at the individual family circumstances before making a referral, and has not done so; do this first.',
      unknown:
        'It is not yet known whether the practitioner has looked at the individual family circumstances; ask the practitioner.',
    },
    'adults-spoken-to': {
      met: 'The practitioner has spoken to the adults involved.',
      'not-met':
        'The practitioner speaks to the adults involved before making a referral, and has not done so; do this first.',
      unknown:
        'It is not yet known whether the practitioner has spoken to the adults involved; ask the practitioner.',
    },
    'discussed-with-manager': {
      met: 'The practitioner has discussed the referral with a Cafcass Cymru manager.',
      'not-met':
        'The practitioner discusses a referral with a Cafcass Cymru manager before making it, and has not done so; do this first.',
      unknown:
        'It is not yet known whether the practitioner has discussed the referral with a Cafcass Cymru manager; ask the practitioner.',
    },
    'contribution-considered': {
      met: 'The practitioner and a manager have considered what the sessions will contribute to the assessment.',
      'not-met':
        'The practitioner and a manager consider what the sessions will contribute to the assessment before making a referral, and have not done so; do this first.',
      unknown:
        'It is not yet known whether the practitioner and a manager have considered what the sessions will contribute to the assessment; ask the practitioner.',
    },
    'harm-considered': {
      met: 'The practitioner has considered allegations of domestic abuse or other harm, and what any fact-finding hearing has found.',
      'not-met':
        'The practitioner considers allegations of domestic abuse or other harm, and what any fact-finding hearing has found, before making a referral, and has not done so; do this first.',
      unknown:
        'It is not yet known whether the practitioner has considered allegations of domestic abuse or other harm, and what any fact-finding hearing has found; ask the practitioner.',
    },
    'child-spoken-to': {
      met: 'This child has been spoken to about the arrangements or, if too young for that, has been observed with the parent concerned.',
      'not-met':
        'Before making a referral the practitioner talks to the child about the arrangements or, if the child is too young for that, observes family time, and this has not been done; do this first.',
      unknown:
        'It is not yet known whether each child has been spoken to about the arrangements or, if too young for that, observed with the parent concerned; ask the practitioner.',
    },
    'child-observed': {
      met: 'This child is of an age to express views clearly, or has been observed with the parent concerned.',
      'not-met':
        'A younger child will usually be observed with the parent concerned; do this first, or record the reasons for going on.',
      unknown:
        'It is not yet known whether each younger child has been observed with the parent concerned; ask the practitioner.',
    },
    'made-by-allocated-practitioner': {
      met: 'The referral is made by the practitioner allocated to the case.',
      'not-met':
        'The referral is to be made by the practitioner allocated to the case; ask that practitioner to make it.',
      unknown:
        'It is not yet known whether the referral is made by the practitioner allocated to the case; ask the practitioner.',
    },
    'within-six-hours': {
      met: 'The sessions last six hours or less in all.',
      'not-met': 'The sessions must last six hours or less in all; change the plan.',
    },
    'within-six-sessions': {
      met: 'There are six sessions or fewer.',
      'not-met':
        'There should be six sessions or fewer; change the plan, or record the reasons for going on.',
    },
    'initial-block-and-review': {
      met: 'Sessions begin with three to four hours, after which progress is reviewed.',
      'not-met':
        'Sessions should begin with three to four hours, in two sessions or more, after which progress is reviewed; change the plan.',
      unknown:
        'It is not yet known whether progress will be reviewed after the first three to four hours; ask the practitioner.',
    },
    'identified-attendees-only': {
      met: 'Only parties identified on the referral form are listed for the sessions.',
      'not-met':
        'Only parties identified on the referral form are to attend the sessions, and somebody else is listed; change the plan.',
      unknown:
        'It is not yet known whether only parties identified on the referral form are listed for the sessions; ask the practitioner.',
      'not-applicable': onlySupervised,
    },
  },
  verdicts: {
    funding: {
      settled: {
        'cafcass-cymru':
          'Cafcass Cymru will make this referral and fund the contact, if it is also suitable.',
        parties: 'Cafcass Cymru will not make this referral or fund the contact.',
      },
      undetermined:
        'It is not yet known whether Cafcass Cymru will make and fund this referral, and these answers are still possible',
      possible: { 'cafcass-cymru': 'it will', parties: 'it will not' },
    },
    suitability: {
      settled: {
        suitable: 'No bar to this referral was found.',
        unlikely:
          'This referral is unlikely to be suitable; reconsider it, or record the reasons for going on.',
        unsuitable: 'This referral is unsuitable; do not make it.',
      },
      undetermined:
        'It is not yet known whether this referral is suitable, and these answers are still possible',
      possible: {
        suitable: 'no bar is found',
        unlikely: 'it is unlikely to be suitable',
        unsuitable: 'it is unsuitable',
      },
    },
    readiness: {
      settled: {
        ready: 'Everything that must be done before this referral is sent has been done.',
        incomplete: 'Not everything that must be done before this referral is sent has been done.',
      },
      undetermined:
        'It is not yet known whether this referral is ready to send, and these answers are still possible',
      possible: { ready: 'it is ready', incomplete: 'it is incomplete' },
    },
    plan: {
      settled: {
        'within-guidelines': 'The session plan keeps to every limit and guideline.',
        'outside-guidelines':
          'The session plan breaks no limit but goes outside a guideline that it should follow.',
        'over-limit': 'The session plan breaks a limit that it must keep; change it.',
      },
      undetermined:
        'It is not yet known whether the session plan keeps to the limits and guidelines, and these answers are still possible',
      possible: {
        'within-guidelines': 'it keeps to every one',
        'outside-guidelines': 'it breaks no limit but goes outside a guideline',
        'over-limit': 'it breaks a limit',
      },
    },
  },
  actions: {
    'challenge-unconsulted-order':
      'The area Practice Manager on duty should challenge the referral, because the court did not consult Cafcass Cymru before ordering the contact.',
    'parties-refer-and-fund': 'The parties need to make their own referral and meet any cost.',
    'consider-supervised-contact':
      'The practitioner should consider a supervised contact centre more appropriate, because a risk has been identified.',
    'explain-remote-unsafe':
      'The practitioner must make clear to everyone that remote contact is not thought safe or appropriate.',
    'confirm-ordered-referral':
      'The practitioner allocated to the case makes certain that the referral is suitable, because the court ordered contact that Cafcass Cymru had not recommended.',
    'write-to-court':
      'Cafcass Cymru writes to the court, explains why the referral is not suitable and asks how to proceed.',
  },
  records: {
    'referral-case-recording': 'The practitioner must record the contact service referral on IRIS',
    'referral-to-centre': {
      'secure-email':
        'The Commissioned Services Team is responsible for having the referral sent to the contact centre by secure e-mail',
      'secure-portal':
        'The Commissioned Services Team is responsible for sending the referral to the contact centre by secure portal',
    },
    'referral-confirmation':
      'The Commissioned Services Team is responsible for telling the family that the referral has been made',
    'acceptance-notice': {
      'commissioned-services-team':
        'The contact centre is responsible for telling the Commissioned Services Team whether it accepts the referral',
      'cafcass-cymru':
        'The contact centre is responsible for telling Cafcass Cymru whether it accepts the referral',
    },
    'pre-contact-assessment':
      'The contact centre is responsible for arranging an assessment with the family before contact starts',
    'introductory-visits':
      'The contact centre is responsible for arranging introductory visits with the family',
    'record-of-observed-contact': {
      'commissioned-services-team':
        'The contact centre must complete the Record of Observed Contact for this session for the Commissioned Services Team',
      'cafcass-cymru':
        'The contact centre is responsible for giving Cafcass Cymru a detailed record of what was observed in this session',
    },
    'final-record-of-observed-contact':
      'The contact centre should send the final Record of Observed Contact to the Commissioned Services Team',
    'record-of-supported-contact':
      'The contact centre is responsible for completing the Record of Supported Contact and sending it to the Commissioned Services Team',
    'conclusion-notice':
      'The contact centre is responsible for telling the Commissioned Services Team that contact has concluded',
    'incident-report': 'The contact centre is responsible for reporting this incident to Cafcass Cymru',
    'incident-written-follow-up':
      'The contact centre is responsible for following up its report of this incident to Cafcass Cymru in writing',
    'safeguarding-alert':
      'The contact centre is responsible for telling the police or social services directly of this safeguarding concern',
    'non-engagement-notice':
      'The contact centre is responsible for telling Cafcass Cymru that a parent is not engaging',
  },
  due: {
    by: (day) => `by the end of ${day}`,
    immediately: (day) => `straight away, on the day of the concern (${day})`,
    'no-stated-limit': 'for which no time limit is stated',
    awaiting: {
      referralReceivedAt: 'once the centre has received the referral',
      contactCeasedOn: 'once contact has ceased',
    },
    'outside-calendar': (day) =>
      `in a period that starts from ${day} and is not wholly covered by the calendar of bank holidays`,
  },
  statuses: {
    awaiting: 'that has not happened yet',
    outstanding: 'this has not been done yet',
    overdue: 'this is overdue',
    done: 'this has been done',
    'done-late': 'this was done late',
  },
  notExpected: {
    'court-report': 'A supported contact centre is not expected to produce a report, so do not ask for it.',
    'court-attendance':
      'A supported contact centre is not expected to give evidence in court, so do not ask for it.',
  },
  skipped: {
    weekend: (day) => `${day} is at the weekend, so it is not counted as a working day.`,
    holiday: (day, name) => `${day} is a bank holiday (${name}), so it is not counted as a working day.`,
    closed: (day) => `${day} is a bank holiday or a closed day, so it is not counted as a working day.`,
  },
  issues: everyIssue(),
  unusable: 'This is not one of the values that can stand here.',
  questions: {
    service: 'Which service is asked for: supported contact or supervised contact?',
    mode: 'How will contact take place?',
    'proceedings.privateLaw': 'Is the case in private family law proceedings?',
    'proceedings.finalOrder': 'Is the referral part of a final order?',
    'proceedings.hearingDue': 'Is a fact-finding or criminal hearing due?',
    'proceedings.hearingRelevant': 'Does that hearing bear on the safety or wellbeing of a child or adult?',
    'court.order': 'Has the court ordered the contact and, if so, at which hearing?',
    'court.consultedCafcassCymru': 'Did the court consult Cafcass Cymru before ordering the contact?',
    'court.partiesAgreed': 'Did every party agree to the contact ordered?',
    'court.satisfiedOfSafety':
      'Is the court satisfied that the time leaves neither the child nor the other parent at continued risk of harm and is best for the child?',
    'cafcassCymru.recommendedInReport': 'Does Cafcass Cymru’s report to the court recommend the contact?',
    'cafcassCymru.activeInvolvement': 'Is Cafcass Cymru still actively involved in the case?',
    'cafcassCymru.assessmentUnderway': 'Is a Cafcass Cymru assessment taking place?',
    'cafcassCymru.informsCourtReport':
      'Is the referral part of an assessment on which Cafcass Cymru will report to the court?',
    'cafcassCymru.satisfiedOfSafety':
      'Is Cafcass Cymru satisfied that the time leaves neither the child nor the other parent at continued risk of harm and is best for the child?',
    'need.necessaryForAssessment': 'Is the referral necessary for the assessment?',
    'need.closeSupervision': 'Is close supervision needed?',
    'need.otherSuitablePerson': 'Is there anybody else suitable to supervise?',
    realisticProspect:
      'Is there a realistic prospect that a safe, positive relationship will come about and last beyond the sessions?',
    'risk.identified':
      'Has the practitioner or the centre identified a risk to the child or to those around the child?',
    'risk.assessmentAttached': 'Does a robust risk assessment support the referral?',
    'remote.assessedSuitable':
      'Has a practitioner assessed the case as suitable for remote supervised contact?',
    'remote.discussedWithParties':
      'Has the practitioner discussed the limits of remote contact and any safeguarding issues with both parties?',
    'remote.discussedWithCourt':
      'Has the practitioner discussed the limits of remote contact and any safeguarding issues with the court?',
    'centre.named': 'Does the referral say which centre the contact will be held at?',
    'centre.nacccAccredited':
      'Is the centre accredited by the National Association of Child Contact Centres (NACCC)?',
    'centre.intake': 'What has the centre’s intake found?',
    children: 'How many children is the referral about?',
    'children.*.ofAgeToExpressViews':
      'Does the practitioner judge this child to be of an age to express views clearly?',
    'children.*.refusing': 'Is this child refusing to see the parent concerned?',
    'children.*.spokenTo': 'Has the practitioner spoken to this child about the arrangements?',
    'children.*.observed': 'Has this child been observed with the parent concerned?',
    'preparation.circumstancesConsidered':
      'Has the practitioner looked at the individual family circumstances?',
    'preparation.adultsSpokenTo': 'Has the practitioner spoken to the adults involved?',
    'preparation.discussedWithManager':
      'Has the practitioner discussed the referral with a Cafcass Cymru manager?',
    'preparation.contributionConsidered':
      'Has the practitioner considered with a manager what the sessions will contribute to the assessment, and what can realistically and safely be achieved?',
    'preparation.harmConsidered':
      'Has the practitioner considered allegations of domestic abuse or other harm, and what any fact-finding hearing has found?',
    'preparation.assessedSafe': 'Has the practitioner assessed that making the referral is safe?',
    'referrer.allocatedPractitioner': 'Is the referral made by the practitioner allocated to the case?',
    'referrer.recordedOnIris': 'Has the contact service referral been recorded on IRIS?',
    sessionPlan: 'Which sessions are planned?',
    'sessionPlan.reviewAfter': reviewAfter,
    'sessionPlan.identifiedParties': identifiedParties,
    reviewAfter,
    identifiedParties,
  },
  yesNo: { true: 'Yes', false: 'No' },
  choices: {
    service: { 'supported-contact': 'Supported contact', 'supervised-contact': 'Supervised contact' },
    mode: {
      'face-to-face': 'Face to face',
      remote: 'Remotely',
      'not-stated': 'The referral does not say',
    },
    'court.order': {
      none: 'The court has not ordered it',
      'at-fhdra': 'Ordered at the First Hearing Dispute Resolution Appointment (FHDRA)',
      'at-another-hearing': 'Ordered at another hearing',
    },
    'remote.discussedWithCourt': {
      done: 'Discussed with the court',
      'not-done': 'Not discussed with the court',
      'not-appropriate': 'Not appropriate to discuss with the court',
    },
    'centre.intake': {
      pending: 'The intake is not finished',
      suitable: 'Suitable',
      unsuitable: 'Unsuitable',
    },
  },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
});

/** Both tables of issues, since every error carries its English sentence already. */
/* @__NO_SIDE_EFFECTS__ */
function everyIssue() {
  return { ...dataWords, ...modelWords };
}
