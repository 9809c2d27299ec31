import { refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import type { FactPath } from '../policy/fact-path.ts';
import { readFact } from './describe-fact.ts';
import { readReferral } from './read-referral.ts';
import type { Referral } from './referral.ts';

/**
 * The same referral with one fact set, as frozen plain JSON; null makes it not known. Groups and places in lists are made as needed, so that to set a
 * fact of the second child makes two children. InvalidInputError where the referral, the path, or the referral that would result is not valid:
 * `sessionPlan.reviewAfter` needs a session plan to stand in.
 */
export function withFact(referral: Referral, fact: FactPath, value: unknown): Referral {
  const key = readFact(fact);
  if (key === 'reviewAfter' || key === 'identifiedParties')
    refuse(modelIssue('fact', 'not-a-fact', [`sessionPlan.${key}`]));
  const changed = readReferral(placed(readReferral(referral), fact.split('.'), value));
  return deepFreeze(JSON.parse(JSON.stringify(changed)));
}

/** A copy of the tree with the value at the end of the path; a path goes through lists by number. */
function placed(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (!/^\d/.test(key)) {
    const group = tree as Readonly<Record<string, unknown>> | null | undefined;
    return { ...group, [key]: placed(group?.[key], rest, value) };
  }
  const list = (tree as readonly unknown[] | null | undefined) ?? [];
  const length = Math.max(list.length, Number(key) + 1);
  return Array.from({ length }, (_, place) =>
    place === Number(key) ? placed(list[place], rest, value) : (list[place] ?? {}),
  );
}
