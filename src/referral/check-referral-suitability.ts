import { type RuleOptions, readRuleOptions } from '../input/rule-options.ts';
import { judgeReferral } from './judge-referral.ts';
import { readReferral } from './read-referral.ts';
import type { Referral } from './referral.ts';
import type { SuitabilityReport } from './suitability-report.ts';

/**
 * Judges a referral: whether Cafcass Cymru makes and funds it, whether it is suitable, and whether it is ready to be sent. The report says why, what follows for
 * whom, and what is still to be found out. Facts that are not known are never taken as false. Deeply frozen.
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
 * report.missing.map(({ fact }) => fact); // what to find out next
 */
export function checkReferralSuitability(referral: Referral, options?: RuleOptions): SuitabilityReport {
  const row = readReferral(referral);
  return judgeReferral(row, readRuleOptions(options, row.service));
}
