import { feedWords } from '../deadlines/feed-issue.ts';
import { dataWords } from '../input/data-words.ts';
import { modelWords } from '../input/model-issue.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { historyWords } from '../records/history-issue.ts';
import { version } from '../version.ts';
import type { Catalogue } from './catalogue.ts';
import { asSentence } from './first-letter.ts';

const onlySupported = 'This applies only to supported contact.';
const onlySupervised = 'This applies only to supervised contact.';
const onlyRemote = 'This applies only to remote contact.';
const reviewAfter = 'After how many sessions will progress be reviewed?';
const identifiedParties = 'Which parties, by reference and not by name, are identified on the referral form?';

const checkFile = 'check the case file';
const checkOrderAndFile = 'check the court order and the case file';
const checkReferral = 'check what the referral says';
const checkPlan = 'check the session plan';
const askCentre = 'ask the centre';
const practitionerAssesses = 'the practitioner is to assess this';

/** It is not known whether something is so; `findOut` names who can tell, or where to look. */
const open = (clause: string, findOut: string) => `It is not yet known whether ${clause}; ${findOut}.`;

/** A rule that is met if something is so. */
const known = (clause: string, findOut: string) => ({
  met: `${asSentence(clause)}.`,
  unknown: open(clause, findOut),
});

const ifRemote = (clause: string, findOut: string) => ({
  met: `${asSentence(clause)}.`,
  unknown: open(`contact will be remote and, if it will, whether ${clause}`, findOut),
  'not-applicable': onlyRemote,
});

const required = (clause: string) => `${asSentence(clause)}; do this before the referral is sent.`;
const notYet = (deed: string) => required(`the practitioner has not yet ${deed}`);

/** A rule on what the practitioner does before the referral is sent. */
const step = (deed: string) => ({
  ...known(`the practitioner has ${deed}`, checkFile),
  'not-met': notYet(deed),
});

/**
 * The English catalogue. Give it to `explain` and the other functions that take a catalogue.
 *
 * @example
 * labelFor('need.closeSupervision', true, en); // 'Yes'
 */
export const en: Catalogue = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ words());

/* @__NO_SIDE_EFFECTS__ */
function words(): Catalogue {
  return {
    language: 'en',
    version,
    rules: {
      'funded-route': {
        ...known(
          'one of the two routes to a referral that Cafcass Cymru makes and funds is available',
          checkOrderAndFile,
        ),
        'not-met':
          'The contact was not ordered at the First Hearing Dispute Resolution Appointment (FHDRA) with every party’s agreement and after consulting Cafcass Cymru, and Cafcass Cymru neither recommends it in a report nor is actively involved in the case; the parties need to make their own referral and meet its cost.',
      },
      'funded-for-assessment': {
        ...known('a Cafcass Cymru assessment is taking place', checkFile),
        'not-met':
          'Cafcass Cymru funds supervised family time only as part of its assessment, and no assessment is taking place; do not send this referral.',
      },
      'remote-is-supervised': {
        met: 'Contact is supervised, as remote contact must be.',
        unknown: open('contact will be remote, and remote contact must be supervised', checkReferral),
        'not-applicable': onlyRemote,
      },
      'remote-assessed-suitable': ifRemote(
        'the practitioner has found remote supervised contact suitable',
        practitionerAssesses,
      ),
      'centre-can-manage-risk': {
        met: 'The centre’s intake has not identified a risk that the centre cannot manage.',
        unknown: open('the centre’s intake has identified a risk that the centre cannot manage', askCentre),
        'not-applicable': onlySupported,
      },
      'no-identified-risk': {
        met: 'No risk to the child or to those around the child has been identified.',
        unknown: open(
          'a risk to the child or to those around the child has been identified',
          'check the risk assessment and ask the centre',
        ),
        'not-applicable': onlySupported,
      },
      'centre-finds-party-suitable': {
        met: 'The centre has not found the party referred to be unsuitable for supervised contact, or a risk to others.',
        unknown: open('the centre finds the party referred suitable for supervised contact', askCentre),
        'not-applicable': onlySupervised,
      },
      'necessary-for-assessment': known(
        'the referral is necessary for the assessment, close supervision is needed and no other suitable person can provide it',
        practitionerAssesses,
      ),
      'private-law-proceedings': known('the case is in private family law proceedings', checkFile),
      'referral-assessed-safe': known(
        'the practitioner has assessed the referral as safe',
        practitionerAssesses,
      ),
      'informs-court-report': known(
        'the referral is part of an assessment on which Cafcass Cymru will report to the court',
        checkFile,
      ),
      'realistic-prospect': known(
        'the practitioner sees a realistic prospect of a safe, positive relationship that lasts beyond the sessions',
        practitionerAssesses,
      ),
      'no-continued-risk': known(
        'Cafcass Cymru, and the court if it has ordered the time, are satisfied that the time is in the child’s best interest and leaves neither the child nor the other parent at continued risk of harm',
        checkOrderAndFile,
      ),
      'child-not-refusing': {
        met: 'The child is not refusing to see the parent concerned, or is not of an age to express views clearly.',
        unknown: open(
          'the child is refusing to see the parent concerned, and is of an age to express views clearly',
          'the practitioner is to find this out from the child',
        ),
      },
      'no-relevant-hearing-due': {
        met: 'No fact-finding or criminal hearing that matters for the safety and wellbeing of the children or adults is due.',
        unknown: open(
          'a fact-finding or criminal hearing that matters for the safety and wellbeing of the children or adults is due',
          'check the case file and ask the court',
        ),
      },
      'assessment-underway': known(
        'a Cafcass Cymru assessment is taking place and the referral is not part of a final order',
        checkOrderAndFile,
      ),
      'remote-suitability-assessed': {
        ...ifRemote('the practitioner has assessed whether remote supervised contact is suitable', checkFile),
        'not-met': notYet('assessed whether remote supervised contact is suitable'),
      },
      'remote-limits-discussed': {
        ...ifRemote(
          'the practitioner has discussed the limits of remote contact and any safeguarding issues with both parties and, where appropriate, with the court',
          checkFile,
        ),
        'not-met': notYet(
          'discussed the limits of remote contact and any safeguarding issues with both parties and, where appropriate, with the court',
        ),
      },
      'centre-accredited': {
        ...known(
          'the centre is accredited by the National Association of Child Contact Centres (NACCC)',
          askCentre,
        ),
        'not-met':
          'The centre must be accredited by the National Association of Child Contact Centres (NACCC), and it is not; choose a centre that is.',
      },
      'recorded-on-iris': {
        ...known('the contact service referral has been recorded on IRIS', 'check IRIS'),
        'not-met': required('the practitioner must record the contact service referral on IRIS'),
      },
      'contact-type-stated': {
        ...known('the referral states the type of contact', checkReferral),
        'not-met':
          'The referral must state the type of contact; state whether it will be face to face or remote.',
      },
      'risk-assessment-attached': {
        ...known('a robust risk assessment supports the referral', checkReferral),
        'not-met': required('a robust risk assessment must support the referral'),
      },
      'session-guidelines-followed': {
        ...known('the session plan follows the guidelines on the length and number of sessions', checkPlan),
        'not-met':
          'The session plan must follow the guidelines on the length and number of sessions; change the plan.',
      },
      'centre-named': {
        ...known('the referral names the centre where contact will take place', checkReferral),
        'not-met': required('the referral must name the centre where contact will take place'),
      },
      'circumstances-considered': step('looked at the individual family circumstances'),
      'adults-spoken-to': step('spoken to the adults involved'),
      'discussed-with-manager': step('discussed the referral with a Cafcass Cymru manager'),
      'contribution-considered': step(
        'considered with a manager what the sessions will contribute to the assessment',
      ),
      'harm-considered': step(
        'considered any allegations of domestic abuse or other harm, and what any fact-finding hearing has found',
      ),
      'safety-assessed': step('assessed whether making the referral is safe'),
      'child-spoken-to': {
        ...known(
          'the practitioner has spoken to the child about the arrangements, or judges the child not old enough to be spoken to about them',
          checkFile,
        ),
        'not-met': notYet(
          'spoken to the child about the arrangements, and judges the child old enough for that',
        ),
      },
      'child-observed': {
        ...known(
          'the child is of an age to express views clearly, or has been observed with the parent concerned',
          checkFile,
        ),
        'not-met':
          'A younger child is usually observed with the parent concerned, and this child has not been; the decision is the practitioner’s.',
      },
      'made-by-allocated-practitioner': {
        ...known('the practitioner allocated to the case makes the referral', checkReferral),
        'not-met':
          'The practitioner allocated to the case must make the referral; pass it to that practitioner.',
      },
      'within-six-hours': {
        met: 'The sessions last six hours or less in all.',
        'not-met': 'The sessions must last six hours or less in all; change the plan.',
      },
      'within-six-sessions': {
        met: 'There are six sessions or fewer.',
        'not-met': 'There should be six sessions or fewer; change the plan.',
      },
      'initial-block-and-review': {
        ...known(
          'progress is reviewed after the initial three or four sessions, or three to four hours',
          checkPlan,
        ),
        'not-met':
          'A referral should initially be for three or four sessions, or three to four hours, after which progress is reviewed; change the plan.',
      },
      'identified-attendees-only': {
        ...known('everybody listed for the sessions is identified on the referral form', checkReferral),
        'not-met':
          'Only parties identified on the referral form can attend the sessions, and somebody else is listed; change the plan.',
        'not-applicable': onlySupervised,
      },
    },
    reasons: {
      'remote-is-supervised': 'remote contact must be supervised, and this is supported contact',
      'remote-assessed-suitable': 'the practitioner has found remote contact not suitable',
      'centre-can-manage-risk': 'the centre’s intake has identified a risk that the centre cannot manage',
      'no-identified-risk': 'a risk has been identified, and a supervised centre may be more appropriate',
      'centre-finds-party-suitable':
        'the centre has found the party referred to be unsuitable for supervised contact, or a risk to others',
      'necessary-for-assessment':
        'the referral is not necessary for the assessment, or close supervision is not needed, or another suitable person can provide it',
      'private-law-proceedings': 'the case is not in private family law proceedings',
      'referral-assessed-safe': 'the practitioner has assessed the referral as not safe',
      'informs-court-report':
        'the referral is not part of an assessment on which Cafcass Cymru will report to the court',
      'realistic-prospect':
        'the practitioner does not see, at present, a realistic prospect of a safe, positive relationship that lasts beyond the sessions',
      'no-continued-risk':
        'Cafcass Cymru, or the court if it has ordered the time, is not satisfied that the time is in the child’s best interest and leaves neither the child nor the other parent at continued risk of harm',
      'child-not-refusing': (child) =>
        `${child === undefined ? 'the child' : `child ${child}`} is refusing to see the parent concerned and is of an age to express views clearly`,
      'no-relevant-hearing-due':
        'a fact-finding or criminal hearing that matters for the safety and wellbeing of the children or adults is due',
      'assessment-underway':
        'no Cafcass Cymru assessment is taking place, or the referral is part of a final order',
    },
    notMet: {
      must: (reason) => `${asSentence(reason)}, so the referral is unsuitable; do not send it.`,
      should: (reason) =>
        `${asSentence(reason)}, so the referral is unlikely to be suitable; the decision is the practitioner’s.`,
    },
    child: (number) => `Child ${number}`,
    verdicts: {
      funding: {
        settled: {
          'cafcass-cymru':
            'Cafcass Cymru will make this referral and fund the contact, if the referral is also suitable.',
          parties: 'Cafcass Cymru will not make this referral or fund the contact.',
        },
        undetermined:
          'It is not yet known whether Cafcass Cymru will make and fund this referral, and these answers are still possible',
        possible: { 'cafcass-cymru': 'it will', parties: 'it will not' },
      },
      suitability: {
        settled: {
          suitable: 'No bar to this referral was found.',
          unlikely: 'This referral is unlikely to be suitable; the decision is the practitioner’s.',
          unsuitable: 'This referral is unsuitable. Do not send it.',
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
          ready: 'No preparation is outstanding.',
          incomplete: 'Some preparation is still to be done before this referral is sent.',
        },
        undetermined:
          'It is not yet known whether any preparation is outstanding, and these answers are still possible',
        possible: { ready: 'none is', incomplete: 'some is' },
      },
      plan: {
        settled: {
          'within-guidelines': 'The session plan keeps to every limit and guideline.',
          'outside-guidelines': 'The session plan does not keep to a guideline that it should follow.',
          'over-limit':
            'The session plan lasts more than six hours, or includes somebody who is not on the referral form; change it.',
        },
        undetermined:
          'It is not yet known whether the session plan keeps to every limit and guideline, and these answers are still possible',
        possible: {
          'within-guidelines': 'it does',
          'outside-guidelines': 'it does not keep to a guideline',
          'over-limit': 'it includes somebody who is not on the referral form',
        },
      },
    },
    actions: {
      'challenge-unconsulted-order':
        'The area Practice Manager on duty should challenge the referral, because the court did not consult Cafcass Cymru before ordering the contact.',
      'parties-refer-and-fund': 'The parties need to make their own referral and meet its cost.',
      'consider-supervised-contact':
        'The practitioner should consider whether a supervised centre would be more appropriate, because a risk has been identified.',
      'explain-remote-unsafe':
        'The practitioner must tell everyone clearly that remote contact has been found unsafe or inappropriate.',
      'confirm-ordered-referral':
        'The practitioner allocated to the case checks that the referral is suitable before making it, because the court ordered contact that no Cafcass Cymru practitioner had recommended.',
      'write-to-court':
        'Cafcass Cymru writes to the court, explains why the referral is not suitable and asks the court how to proceed, before anything is sent.',
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
        'The Commissioned Services Team is responsible for telling the family that the referral has been made and which centre it went to',
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
      'family-time-sessions':
        'The contact centre is responsible for arranging the sessions of supervised family time with the family',
      'record-of-observed-contact': {
        'commissioned-services-team':
          'The contact centre must complete the Record of Observed Contact for this session for the Commissioned Services Team',
        'cafcass-cymru':
          'The contact centre must give Cafcass Cymru a detailed record of what was observed in this session',
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
      'issue-notice':
        'The contact centre is responsible for telling Cafcass Cymru of this issue with the family',
    },
    due: {
      by: (day) => `by the end of ${day}`,
      immediately: (day) => `straight away (the concern is of ${day})`,
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
      outstanding: 'this is not recorded as done',
      overdue: 'this is overdue',
      done: 'this has been done',
      'done-late': 'this was done late',
    },
    notExpected: {
      'court-report': 'A supported contact centre is not expected to produce a report.',
      'court-attendance':
        'Staff and volunteers of a supported contact centre are not expected to go to court to give evidence.',
    },
    skipped: {
      weekend: (day) => `${day} is at the weekend, so it is not counted as a working day.`,
      holiday: (day, name) => `${day} is a bank holiday (${name}), so it is not counted as a working day.`,
      closed: (day) => `${day} is a bank holiday or a closed day, so it is not counted as a working day.`,
    },
    /** Every error carries its English sentence already. */
    issues: { ...dataWords, ...modelWords, ...historyWords, ...feedWords },
    questions: {
      service: 'Which service is asked for: supported contact or supervised contact?',
      mode: 'How will contact take place?',
      'proceedings.privateLaw': 'Is the case in private family law proceedings?',
      'proceedings.finalOrder': 'Is the referral part of a final order?',
      'proceedings.hearingDue': 'Is a fact-finding or criminal hearing due?',
      'proceedings.hearingRelevant':
        'Does that hearing matter for the safety and wellbeing of the children or adults?',
      'court.order': 'Has the court ordered the contact and, if so, at which hearing?',
      'court.consultedCafcassCymru': 'Did the court consult Cafcass Cymru before ordering the contact?',
      'court.partiesAgreed': 'Did every party agree to the contact ordered?',
      'court.satisfiedOfSafety':
        'Is the court satisfied that the time is in the child’s best interest and leaves neither the child nor the other parent at continued risk of harm?',
      'cafcassCymru.recommendation':
        'Has a Cafcass Cymru practitioner recommended the contact and, if so, how?',
      'cafcassCymru.activeInvolvement': 'Is Cafcass Cymru still actively involved in the case?',
      'cafcassCymru.assessmentUnderway': 'Is a Cafcass Cymru assessment taking place?',
      'cafcassCymru.informsCourtReport':
        'Is the referral part of an assessment on which Cafcass Cymru will report to the court?',
      'cafcassCymru.satisfiedOfSafety':
        'Is Cafcass Cymru satisfied that the time is in the child’s best interest and leaves neither the child nor the other parent at continued risk of harm?',
      'need.necessaryForAssessment': 'Is the referral necessary for the assessment?',
      'need.closeSupervision': 'Is close supervision needed?',
      'need.otherSuitablePerson': 'Can another suitable person supervise?',
      realisticProspect:
        'Is there a realistic prospect of a safe, positive relationship that lasts beyond the sessions?',
      'risk.identified':
        'Has the practitioner or the centre identified a risk to the child or to those around the child?',
      'risk.assessmentAttached': 'Does a robust risk assessment support the referral?',
      'remote.suitabilityAssessed':
        'Has a practitioner assessed whether remote supervised contact is suitable?',
      'remote.assessedSuitable': 'Did the practitioner find remote supervised contact suitable?',
      'remote.discussedWithParties':
        'Has the practitioner discussed the limits of remote contact and any safeguarding issues with both parties?',
      'remote.discussedWithCourt':
        'Has the practitioner discussed the limits of remote contact and any safeguarding issues with the court?',
      'centre.named': 'Does the referral name the centre where contact will take place?',
      'centre.nacccAccredited':
        'Is the centre accredited by the National Association of Child Contact Centres (NACCC)?',
      'centre.intake': 'What has the centre’s intake found?',
      children: 'How many children is the referral about?',
      'children.*.ofAgeToExpressViews':
        'Does the practitioner judge this child to be of an age to express views clearly?',
      'children.*.refusing': 'Is this child refusing to see the parent concerned?',
      'children.*.oldEnoughToSpeakTo':
        'Does the practitioner judge this child to be old enough to be spoken to about the arrangements?',
      'children.*.spokenTo': 'Has the practitioner spoken to this child about the arrangements?',
      'children.*.observed': 'Has this child been observed with the parent concerned?',
      'preparation.circumstancesConsidered':
        'Has the practitioner looked at the individual family circumstances?',
      'preparation.adultsSpokenTo': 'Has the practitioner spoken to the adults involved?',
      'preparation.discussedWithManager':
        'Has the practitioner discussed the referral with a Cafcass Cymru manager?',
      'preparation.contributionConsidered':
        'Have the practitioner and a manager considered what the sessions will contribute to the assessment, and what can realistically and safely be achieved?',
      'preparation.harmConsidered':
        'Has the practitioner considered any allegations of domestic abuse or other harm, and what any fact-finding hearing has found?',
      'preparation.safetyAssessed': 'Has the practitioner assessed whether making the referral is safe?',
      'preparation.assessedSafe': 'Did the practitioner assess the referral as safe?',
      'referrer.allocatedPractitioner': 'Does the practitioner allocated to the case make the referral?',
      'referrer.recordedOnIris': 'Has the contact service referral been recorded on IRIS?',
      sessionPlan: 'Which sessions are planned?',
      'sessionPlan.reviewAfter': reviewAfter,
      'sessionPlan.identifiedParties': identifiedParties,
      reviewAfter,
      identifiedParties,
    },
    yesNo: () => ({ true: 'Yes', false: 'No' }),
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
      'cafcassCymru.recommendation': {
        none: 'No practitioner has recommended it',
        'in-report': 'Recommended in a report to the court',
        otherwise: 'Recommended in another way, such as on duty at court',
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
  };
}
