import type { Service } from '../../src/index.ts';
import { valueAt } from '../laws/fact-paths.ts';
import { readyReferral } from '../laws/ready-referral.ts';
import { inWords, planKinds, type Variable } from './variables.ts';

/**
 * The value of a fact in the checked-in referral that is funded, suitable and ready, by its place among the values. Every child is as its first; a fact
 * that the referral does not have is taken to have its first value.
 */
export function readyValue(service: Service, { fact, values }: Variable): number {
  if (fact === 'sessionPlan') return values.indexOf(planKinds[0]);
  const path = fact.replace(/^children\.\d+/, 'children.0');
  const value = inWords(valueAt(readyReferral(service), path as 'mode'));
  return Math.max(0, values.indexOf(value));
}
