import type { RuleId } from '../../src/index.ts';
import * as opening from './child-contact-services/opening.ts';
import * as ccsProcess from './child-contact-services/process.ts';
import * as sessions from './child-contact-services/sessions.ts';
import * as supervised from './child-contact-services/supervised.ts';
import * as supported from './child-contact-services/supported.ts';
import type { PlanRuleTable, ReferralRuleTable } from './example.ts';
import * as before from './supervised-family-time/before.ts';
import * as introduction from './supervised-family-time/introduction.ts';
import * as sftProcess from './supervised-family-time/process.ts';
import * as purpose from './supervised-family-time/purpose.ts';
import * as sftSessions from './supervised-family-time/sessions.ts';
import * as suitable from './supervised-family-time/suitable.ts';
import * as unsuitable from './supervised-family-time/unsuitable.ts';

const { sessionGuidelinesFollowed } = ccsProcess;

type PlanRuleId =
  | 'within-six-hours'
  | 'within-six-sessions'
  | 'initial-block-and-review'
  | 'identified-attendees-only';

/** The examples of every rule that judges a referral. */
export const referralRuleTables: Record<Exclude<RuleId, PlanRuleId>, ReferralRuleTable> = {
  'funded-route': opening.fundedRoute,
  'funded-for-assessment': introduction.fundedForAssessment,
  'remote-is-supervised': opening.remoteIsSupervised,
  'remote-assessed-suitable': opening.remoteAssessedSuitable,
  'centre-can-manage-risk': supported.centreCanManageRisk,
  'no-identified-risk': supported.noIdentifiedRisk,
  'centre-finds-party-suitable': supervised.centreFindsPartySuitable,
  'necessary-for-assessment': introduction.necessaryForAssessment,
  'private-law-proceedings': purpose.privateLawProceedings,
  'referral-assessed-safe': before.referralAssessedSafe,
  'informs-court-report': suitable.informsCourtReport,
  'realistic-prospect': suitable.realisticProspect,
  'no-continued-risk': suitable.noContinuedRisk,
  'child-not-refusing': unsuitable.childNotRefusing,
  'no-relevant-hearing-due': unsuitable.noRelevantHearingDue,
  'assessment-underway': unsuitable.assessmentUnderway,
  'remote-suitability-assessed': opening.remoteSuitabilityAssessed,
  'remote-limits-discussed': opening.remoteLimitsDiscussed,
  'centre-accredited': {
    ...supervised.centreAccredited,
    examples: [...supervised.centreAccredited.examples, ...purpose.accreditedProvider],
  },
  'recorded-on-iris': ccsProcess.recordedOnIris,
  'contact-type-stated': ccsProcess.contactTypeStated,
  'risk-assessment-attached': ccsProcess.riskAssessmentAttached,
  'session-guidelines-followed': {
    ...sessionGuidelinesFollowed,
    examples: [...sessionGuidelinesFollowed.examples, ...sftSessions.maximumHoursOfReferral],
  },
  'centre-named': ccsProcess.centreNamed,
  'circumstances-considered': before.circumstancesConsidered,
  'adults-spoken-to': before.adultsSpokenTo,
  'discussed-with-manager': before.discussedWithManager,
  'contribution-considered': before.contributionConsidered,
  'harm-considered': before.harmConsidered,
  'safety-assessed': before.safetyAssessed,
  'child-spoken-to': before.childSpokenTo,
  'child-observed': before.childObserved,
  'made-by-allocated-practitioner': sftProcess.madeByAllocatedPractitioner,
};

/** The examples of every rule that judges a session plan. */
export const planRuleTables: Record<PlanRuleId, PlanRuleTable> = {
  'within-six-hours': {
    ...sessions.withinSixHours,
    examples: [...sessions.withinSixHours.examples, ...sftSessions.maximumHoursOfPlan],
  },
  'within-six-sessions': sessions.withinSixSessions,
  'initial-block-and-review': sessions.initialBlockAndReview,
  'identified-attendees-only': supervised.identifiedAttendeesOnly,
};

export const ruleTables: Record<RuleId, ReferralRuleTable | PlanRuleTable> = {
  ...referralRuleTables,
  ...planRuleTables,
};
