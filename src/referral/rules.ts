import type { ActionRule } from '../statements/action.ts';
import {
  challengeUnconsultedOrder,
  explainRemoteUnsafe,
  fundedRoute,
  partiesReferAndFund,
  remoteAssessedSuitable,
  remoteIsSupervised,
  remoteLimitsDiscussed,
} from '../statements/child-contact-services/opening.ts';
import {
  centreNamed,
  contactTypeStated,
  recordedOnIris,
  riskAssessmentAttached,
  sessionGuidelinesFollowed,
} from '../statements/child-contact-services/process.ts';
import {
  centreAccredited,
  centreFindsPartySuitable,
} from '../statements/child-contact-services/supervised.ts';
import {
  centreCanManageRisk,
  considerSupervisedContact,
  noIdentifiedRisk,
} from '../statements/child-contact-services/supported.ts';
import type { ReferralRule } from '../statements/rule.ts';
import {
  adultsSpokenTo,
  childObserved,
  childSpokenTo,
  circumstancesConsidered,
  contributionConsidered,
  discussedWithManager,
  harmConsidered,
  referralAssessedSafe,
} from '../statements/supervised-family-time/before.ts';
import {
  fundedForAssessment,
  necessaryForAssessment,
} from '../statements/supervised-family-time/introduction.ts';
import {
  confirmOrderedReferral,
  madeByAllocatedPractitioner,
  writeToCourt,
} from '../statements/supervised-family-time/process.ts';
import { privateLawProceedings } from '../statements/supervised-family-time/purpose.ts';
import {
  informsCourtReport,
  noContinuedRisk,
  realisticProspect,
} from '../statements/supervised-family-time/suitable.ts';
import {
  assessmentUnderway,
  childNotRefusing,
  noRelevantHearingDue,
} from '../statements/supervised-family-time/unsuitable.ts';

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
