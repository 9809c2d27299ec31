import {
  conclusionNotice,
  referralCaseRecording,
  referralConfirmation,
  referralToCentre,
} from '../policy/child-contact-services/process.ts';
import {
  finalRecordOfObservedContact,
  recordOfObservedContact,
} from '../policy/child-contact-services/supervised.ts';
import {
  acceptanceNotice,
  incidentReport,
  incidentWrittenFollowUp,
  notExpectedOfSupportedCentres,
  preContactAssessment,
  recordOfSupportedContact,
  safeguardingAlert,
} from '../policy/child-contact-services/supported.ts';
import type { RecordRule, UnexpectedRule } from '../policy/record.ts';
import * as familyTime from '../policy/supervised-family-time/process.ts';
import * as provider from '../policy/supervised-family-time/provider.ts';
import * as purpose from '../policy/supervised-family-time/purpose.ts';

/** What the statements ask to be recorded, told and arranged, in the order in which it is reported; what both ask for stands twice. */
export const recordRules: readonly RecordRule[] = [
  referralCaseRecording,
  referralToCentre,
  familyTime.referralToCentre,
  referralConfirmation,
  familyTime.referralConfirmation,
  acceptanceNotice,
  provider.acceptanceNotice,
  preContactAssessment,
  provider.introductoryVisits,
  recordOfObservedContact,
  purpose.recordOfObservedContact,
  finalRecordOfObservedContact,
  recordOfSupportedContact,
  conclusionNotice,
  incidentReport,
  provider.incidentReport,
  incidentWrittenFollowUp,
  safeguardingAlert,
  provider.safeguardingAlert,
  provider.nonEngagementNotice,
];

/** What the statements say is not expected. */
export const unexpectedRules: readonly UnexpectedRule[] = notExpectedOfSupportedCentres;
