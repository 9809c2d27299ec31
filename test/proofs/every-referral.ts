import { facts } from '../../src/policy/facts.ts';
import type { CompleteReferral } from '../laws/oracle.ts';

/*
 * Complete referrals one after another: every combination of the values of some facts. One object is changed in place, since there are more than a million.
 */

const plan = (reviewAfter: number, ...minutes: readonly number[]): CompleteReferral['sessionPlan'] => ({
  sessions: minutes.map((each) => ({ minutes: each })),
  reviewAfter,
  identifiedParties: [],
});

/** A session plan of each kind: it keeps the guidelines, it keeps the hours alone, it keeps neither. */
export const planOfEachKind = [
  plan(3, 60, 60, 60),
  plan(6, 30, 30, 30, 30, 30, 30, 30),
  plan(2, 120, 120, 121),
] as const;

export const valuesAt = (fact: string): readonly unknown[] =>
  fact === 'sessionPlan'
    ? planOfEachKind
    : (facts[fact.replace(/^children\.\d+/, 'children.*') as keyof typeof facts] as readonly unknown[]);

/** How many combinations the values of these facts have. */
export const combinationsOf = (paths: readonly string[]): number =>
  paths.reduce((product, fact) => product * valuesAt(fact).length, 1);

/** Calls back once for each combination of the values of these facts. The referral is changed between calls, and is not to be kept. */
export function forEveryReferral(
  start: CompleteReferral,
  paths: readonly string[],
  visit: (referral: CompleteReferral) => void,
): void {
  const referral = structuredClone(start);
  const places = paths.map((path) => {
    const keys = path.split('.');
    const last = keys.pop() as string;
    const holder = keys.reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], referral);
    return { holder: holder as Record<string, unknown>, last, values: valuesAt(path) };
  });
  const vary = (place: number): void => {
    const at = places[place];
    if (at === undefined) visit(referral);
    else {
      for (const value of at.values) {
        at.holder[at.last] = value;
        vary(place + 1);
      }
    }
  };
  vary(0);
}
