import { deepFreeze } from '../internal/deep-freeze.ts';
import { memoize } from '../internal/memoize.ts';
import { settle } from '../logic/settle.ts';
import { allOf, anyOf, opposite, type Truth } from '../logic/truth.ts';
import type { Strength } from '../policy/rule.ts';

/** `possible`: exactly the outcomes that some completion of the unknown facts gives, best first; one when settled. */
export type Verdict<Outcome extends string> =
  | { readonly [O in Outcome]: { readonly outcome: O; readonly possible: readonly [O] } }[Outcome]
  | { readonly outcome: 'undetermined'; readonly possible: readonly [Outcome, Outcome, ...Outcome[]] };

/** How a rule fails: that it applies and does not hold. */
export interface Failure {
  readonly strength: Strength;
  readonly fails: Truth;
}

export interface Decided<Outcome extends string> {
  readonly verdict: Verdict<Outcome>;
  /** A `must` fails. */
  readonly barred: Truth;
  /** The unknown facts that bear on the outcome. */
  readonly bearing: ReadonlySet<string>;
}

/**
 * The outcome is the worst one if a `must` fails, the middle one if only a `should` does, else the best. Where a decision has two outcomes, a `should`
 * does not count.
 */
export function decide<Outcome extends string>(
  failures: readonly Failure[],
  { best, middle, worst }: { best: Outcome; middle?: Outcome; worst: Outcome },
): Decided<Outcome> {
  const failing = (wanted: Strength) =>
    anyOf(failures.filter(({ strength }) => strength === wanted).map(({ fails }) => fails));
  const barred = failing('must');
  const advised = middle === undefined ? false : failing('should');
  const ifBarred = settle(barred);
  const ifBlemished = advised === false ? ifBarred : settle(anyOf([barred, advised]));
  const possible: Outcome[] = [];
  if (ifBlemished.canFail) possible.push(best);
  const ifAdvised = settle(allOf([advised, opposite(barred)]));
  if (middle !== undefined && ifAdvised.canHold) possible.push(middle);
  if (ifBarred.canHold) possible.push(worst);
  return {
    verdict: verdictOf(possible),
    barred,
    bearing: advised === false ? ifBarred.bearing : new Set([...ifBarred.bearing, ...ifBlemished.bearing]),
  };
}

function verdictOf<Outcome extends string>(possible: readonly Outcome[]): Verdict<Outcome> {
  const verdict =
    possible.length === 1
      ? settledAs(possible[0] as Outcome)
      : deepFreeze({ outcome: 'undetermined', possible });
  return verdict as Verdict<Outcome>;
}

const settledAs = /* @__PURE__ */ memoize((outcome: string) =>
  deepFreeze({ outcome, possible: [outcome] as const }),
);
