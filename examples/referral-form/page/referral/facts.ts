import { askFor, describeFact, labelFor, type Referral, type ReferralFactPath } from 'family-time-rules';
import type { Speech } from '../speech.ts';

/** What stands at the path of a fact; undefined where nothing does. */
export function valueAt(referral: Referral | undefined, fact: ReferralFactPath): unknown {
  return fact
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], referral);
}

export const isGiven = (referral: Referral | undefined, fact: ReferralFactPath): boolean =>
  valueAt(referral, fact) != null;

/** Which child a fact is of, counted from 0. */
function childOf(fact: ReferralFactPath): number | undefined {
  const place = /^children\.(\d+)\./.exec(fact)?.[1];
  return place === undefined ? undefined : Number(place);
}

/** The question for a fact, saying which child it is of if there are several. */
export function questionInWords(
  fact: ReferralFactPath,
  referral: Referral | undefined,
  { catalogue, words }: Speech,
): string {
  const question = askFor(fact, catalogue);
  const child = childOf(fact);
  return child === undefined || (referral?.children?.length ?? 0) < 2
    ? question
    : `${words.child(child + 1)}: ${question}`;
}

/** What was answered. */
export function answerInWords(
  fact: ReferralFactPath,
  referral: Referral | undefined,
  { catalogue, words }: Speech,
): string {
  const value = valueAt(referral, fact);
  if (value == null) return words.notKnownYet;
  const { kind, choices } = describeFact(fact);
  if (choices) return labelFor(fact, value as never, catalogue);
  if (kind === 'children') return `${(value as readonly unknown[]).length}`;
  if (kind !== 'session-plan') return `${value}`;
  const { sessions } = value as NonNullable<Referral['sessionPlan']>;
  return sessions
    .map(({ minutes }, place) => `${words.session(place + 1)}: ${words.duration(minutes)}`)
    .join('; ');
}

/** The id of the field in which a fact is asked for. */
export const fieldOf = (fact: ReferralFactPath): string => `fact-${fact.replaceAll('.', '-')}`;
