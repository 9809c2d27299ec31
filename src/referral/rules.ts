import type { ActionRule } from '../policy/action.ts';
import {
  challengeUnconsultedOrder,
  explainRemoteUnsafe,
  fundedRoute,
  partiesReferAndFund,
  remoteAssessedSuitable,
  remoteIsSupervised,
  remoteLimitsDiscussed,
} from '../policy/child-contact-services/opening.ts';
import {
  centreNamed,
  contactTypeStated,
  recordedOnIris,
  riskAssessmentAttached,
  sessionGuidelinesFollowed,
} from '../policy/child-contact-services/process.ts';
import { centreAccredited, centreFindsPartySuitable } from '../policy/child-contact-services/supervised.ts';
import {
  centreCanManageRisk,
  considerSupervisedContact,
  noIdentifiedRisk,
} from '../policy/child-contact-services/supported.ts';
import type { ReferralRule } from '../policy/rule.ts';
import {
  adultsSpokenTo,
  childObserved,
  childSpokenTo,
  circumstancesConsidered,
  contributionConsidered,
  discussedWithManager,
  harmConsidered,
  referralAssessedSafe,
} from '../policy/supervised-family-time/before.ts';
import {
  fundedForAssessment,
  necessaryForAssessment,
} from '../policy/supervised-family-time/introduction.ts';
import {
  confirmOrderedReferral,
  madeByAllocatedPractitioner,
  writeToCourt,
} from '../policy/supervised-family-time/process.ts';
import { privateLawProceedings } from '../policy/supervised-family-time/purpose.ts';
import {
  informsCourtReport,
  noContinuedRisk,
  realisticProspect,
} from '../policy/supervised-family-time/suitable.ts';
import {
  assessmentUnderway,
  childNotRefusing,
  noRelevantHearingDue,
} from '../policy/supervised-family-time/unsuitable.ts';

/** The rules of the three decisions, in the order in which their findings are reported. */
export const referralRules: readonly ReferralRule[] = [
  fundedRoute,
  fundedForAssessment,
  remoteIsSupervised,
  remoteAssessedSuitable,
  centreCanManageRisk,
  noIdentifiedRisk,
  centreFindsPartySuitable,
  necessaryForAssessment,
  privateLawProceedings,
  referralAssessedSafe,
  informsCourtReport,
  realisticProspect,
  noContinuedRisk,
  childNotRefusing,
  noRelevantHearingDue,
  assessmentUnderway,
  remoteLimitsDiscussed,
  centreAccredited,
  recordedOnIris,
  contactTypeStated,
  riskAssessmentAttached,
  sessionGuidelinesFollowed,
  centreNamed,
  circumstancesConsidered,
  adultsSpokenTo,
  discussedWithManager,
  contributionConsidered,
  harmConsidered,
  childSpokenTo,
  childObserved,
  madeByAllocatedPractitioner,
];

/** The actions, in the order in which they are reported. */
export const actionRules: readonly ActionRule[] = [
  challengeUnconsultedOrder,
  partiesReferAndFund,
  considerSupervisedContact,
  explainRemoteUnsafe,
  confirmOrderedReferral,
  writeToCourt,
];
