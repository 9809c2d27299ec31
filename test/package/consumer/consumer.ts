import {
  checkReferralSuitability,
  type FactPath,
  InvalidInputError,
  type Referral,
  ReferralSchema,
  type SuitabilityReport,
  withFact,
} from 'family-time-rules';
import { referrals } from 'family-time-rules/arbitraries';
import * as fc from 'fast-check';

const fact: FactPath = 'children.3.refusing';
const referral: Referral = withFact({ service: 'supervised-contact', court: null }, fact, true);
const report: SuitabilityReport = checkReferralSuitability(referral, { under: undefined });
if (report.suitability.outcome === 'undetermined') report.suitability.possible satisfies readonly string[];

// @ts-expect-error A misspelt fact does not compile.
export const misspelt: FactPath = 'court.oder';
// @ts-expect-error Neither does a service that there is not.
checkReferralSuitability({ service: 'supported' });
// @ts-expect-error A report is not to be written to.
report.findings = [];

export const parsed: Referral = ReferralSchema.parse({ service: 'supported-contact' });
export const [generated] = fc.sample(referrals({ service: 'supervised-contact' }), 1);
export const isOurs = (error: unknown) =>
  error instanceof InvalidInputError && error.issues[0]?.code === 'missing';
