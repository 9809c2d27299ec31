import {
  askFor,
  describeFact,
  type FactPath,
  labelFor,
  type Referral,
  type SuitabilityReport,
} from 'family-time-rules';
import type { Page } from './state.ts';

/** What stands at a fact's path; undefined where nothing does. */
export function valueAt(referral: Referral | undefined, fact: FactPath): unknown {
  return fact
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], referral);
}

/** The facts that are known: those that weigh, in printed order, and then those that do not. How many children there are stands before them. */
export function givenFacts(
  { relevant, unread }: SuitabilityReport,
  referral: Referral | undefined,
): readonly FactPath[] {
  const known = [...relevant, ...unread].filter((fact) => valueAt(referral, fact) != null);
  const ofChild = known.findIndex((fact) => fact.startsWith('children.'));
  const before = ofChild === -1 ? known : known.slice(0, ofChild);
  const after = ofChild === -1 ? [] : known.slice(ofChild);
  return ['service', ...before, ...(referral?.children ? ['children' as const] : []), ...after];
}

/** The question for a fact, saying which child it is of. */
export function questionInWords(fact: FactPath, { catalogue, words, state }: Page): string {
  const question = askFor(fact, catalogue);
  const child = childOf(fact);
  if (child === undefined || (state.referral?.children?.length ?? 0) < 2) return question;
  return `${words.child(child + 1)}: ${question}`;
}

/** Which child a fact is of, counted from 0. */
export function childOf(fact: FactPath): number | undefined {
  const place = /^children\.(\d+)\./.exec(fact)?.[1];
  return place === undefined ? undefined : Number(place);
}

/** What was answered. */
export function answerInWords(fact: FactPath, { state, catalogue, words }: Page): string {
  const value = valueAt(state.referral, fact);
  const { kind, choices } = describeFact(fact);
  if (choices) return labelFor(fact, value as string | boolean, catalogue);
  if (kind === 'children') return `${(value as readonly unknown[]).length}`;
  return kind === 'session-plan'
    ? words.savedSessions(state.referral?.sessionPlan?.sessions.length ?? 0)
    : `${value}`;
}

/** The id of the field in which a fact is asked for. */
export const fieldOf = (fact: FactPath): string => `fact-${fact.replaceAll('.', '-')}`;
