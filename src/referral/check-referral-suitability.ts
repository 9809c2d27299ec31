import { type RuleOptions, readRuleOptions } from '../input/rule-options.ts';
import { judgeReferral } from './judge-referral.ts';
import { readReferral } from './read-referral.ts';
import type { Referral } from './referral.ts';
import type { SuitabilityReport } from './suitability-report.ts';

/**
 * Checks a referral: who makes and funds it, whether it is suitable, and whether it is ready to be sent. The report gives the reasons, what people must or
 * should do, and which facts are still missing. An unknown fact is never taken for false. The result is plain JSON and deeply frozen.
 *
 * @throws InvalidInputError if the referral or the options are not valid
 * @example
 * const report = checkReferralSuitability({
 *   service: 'supported-contact',
 *   court: { order: 'at-fhdra', consultedCafcassCymru: true, partiesAgreed: true },
 *   risk: { identified: true },
 * });
 * report.funding.outcome; // 'cafcass-cymru'
 * report.suitability.possible; // ['unlikely', 'unsuitable']
 * report.missing[0]; // { fact: 'mode', changes: ['suitability', 'readiness', 'actions'] }
 */
export function checkReferralSuitability(referral: Referral, options?: RuleOptions): SuitabilityReport {
  const row = readReferral(referral);
  return judgeReferral(row, readRuleOptions(options, row.service));
}
