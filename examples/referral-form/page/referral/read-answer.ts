import { describeFact, type Referral, type ReferralFactPath } from 'family-time-rules';
import type { Refusal } from '../state.ts';
import { fieldOf, questionInWords } from './facts.ts';

/** The value of the choice “Not known yet”. */
export const NOT_KNOWN = 'not-known-yet';

/** A referral has at most so many children, and a session lasts at most so many minutes. */
const MOST_CHILDREN = 20;
const MOST_MINUTES = 1440;

/** The value that was typed or chosen for a fact, or the reason why it cannot be used. */
export function readAnswer(
  fact: ReferralFactPath,
  typed: FormData,
  referral: Referral | undefined,
): { readonly value: unknown } | { readonly refusals: readonly Refusal[] } {
  const field = fieldOf(fact);
  const { kind, choices } = describeFact(fact);
  const text = `${typed.get(field) ?? ''}`.trim();
  const refuse = (say: Refusal['say']) => ({ refusals: [{ field, say }] });
  if (choices) {
    if (text === NOT_KNOWN) return { value: null };
    const value = choices.find((choice) => `${choice}` === text);
    return value === undefined
      ? refuse((speech) => {
          const { choose, chooseOrPutOff } = speech.words.enter;
          return (fact === 'service' ? choose : chooseOrPutOff)(questionInWords(fact, referral, speech));
        })
      : { value };
  }
  if (kind === 'session-plan') return readPlan(typed, referral);
  const most = kind === 'children' ? MOST_CHILDREN : (referral?.sessionPlan?.sessions.length ?? 0);
  const number = wholeNumber(text, most);
  if (number === undefined) {
    return refuse(({ words: { enter } }) => (kind === 'children' ? enter.children : enter.review(most)));
  }
  return { value: kind === 'children' ? childrenInAll(number, referral) : number };
}

/** So many children; what is known of each is kept. */
const childrenInAll = (count: number, referral: Referral | undefined): readonly object[] =>
  Array.from({ length: count }, (_, place) => referral?.children?.[place] ?? {});

/** The lengths of the sessions as they are typed. */
const typedLengths = (typed: FormData): readonly string[] =>
  [...typed].filter(([name]) => name.startsWith('minutes-')).map(([, value]) => `${value}`.trim());

/** The lengths in minutes, with undefined where none can be read. */
export const lengthsOf = (typed: readonly string[]): readonly (number | undefined)[] =>
  typed.map((text) => wholeNumber(text, MOST_MINUTES));

function readPlan(typed: FormData, referral: Referral | undefined) {
  const lengths = lengthsOf(typedLengths(typed));
  const refusals = lengths.flatMap((minutes, place): readonly Refusal[] =>
    minutes === undefined
      ? [{ field: `minutes-${place}`, say: ({ words }) => words.enter.minutes(place + 1) }]
      : [],
  );
  if (refusals.length > 0) return { refusals };
  const sessions = lengths.map((minutes) => ({ minutes }));
  const review = referral?.sessionPlan?.reviewAfter;
  const keeps = review != null && review <= sessions.length;
  return { value: { sessions, ...(keeps && { reviewAfter: review }) } };
}

function wholeNumber(text: string, most: number): number | undefined {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}
