import { refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import { parse } from '../input/parse.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import type { ReferralFactPath } from '../policy/fact-path.ts';
import { meantInstead } from './describe-fact.ts';
import type { DeepReadonly, FactValue } from './fact-value.ts';
import { placed } from './placed.ts';
import { readReferral } from './read-referral.ts';
import type { Referral } from './referral.ts';
import { referralModel } from './referral-schema.ts';

/**
 * Returns a copy of a referral with one fact set, such as an answer in a form. Give null to make the fact unknown. Missing groups and children are added:
 * setting a fact of the second child adds the first. The original does not change. The result is deeply frozen.
 *
 * @throws InvalidInputError if the referral, the path or the resulting referral is not valid; `sessionPlan.reviewAfter` needs a session plan
 * @example
 * withFact({ service: 'supervised-contact' }, 'court.order', 'at-fhdra');
 * // { service: 'supervised-contact', court: { order: 'at-fhdra' } }
 */
export function withFact<Fact extends ReferralFactPath>(
  referral: Referral,
  fact: Fact,
  value: FactValue<Fact> | null,
): DeepReadonly<Referral> {
  const instead = meantInstead(fact);
  if (instead) refuse(modelIssue('fact', 'not-a-fact', instead));
  const read = parse(referralModel, referral);
  const changed = parse(referralModel, placed(read, fact.split('.'), value));
  readReferral(changed);
  return deepFreeze(plain(changed)) as DeepReadonly<Referral>;
}

/** The same data in ordinary objects. */
function plain(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plain);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [[key, plain(value)]])),
  );
}
