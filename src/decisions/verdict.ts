import { deepFreeze } from '../internal/deep-freeze.ts';
import { membersOf } from '../logic/diagram.ts';
import { type Levels, type OutcomeOf, outcomesOf } from '../logic/levels.ts';

/**
 * The answer to one decision. `outcome` is settled if no unknown fact can change it. Otherwise it is 'undetermined', and `possible` lists every outcome that
 * the unknown facts can still lead to, best first.
 */
export type Verdict<Outcome extends string> =
  | {
      readonly [O in Outcome]: {
        /** The answer. */
        readonly outcome: O;
        /** The same outcome, alone. */
        readonly possible: readonly [O];
      };
    }[Outcome]
  | {
      /** The answer is not settled yet. */
      readonly outcome: 'undetermined';
      /** The outcomes that are still possible, best first. */
      readonly possible: readonly [Outcome, Outcome, ...Outcome[]];
    };

/** What a decision can come to: its outcomes, best first, and which of them each level gives. */
export interface Outcomes<Outcome extends string> {
  readonly outcomes: readonly Outcome[];
  readonly outcomeOf: OutcomeOf;
}

/** Three outcomes: the worst where a `must` is not met, the middle one where only a `should` is not. */
/* @__NO_SIDE_EFFECTS__ */
export const threeOutcomes = <Outcome extends string>(
  ...outcomes: readonly [best: Outcome, middle: Outcome, worst: Outcome]
): Outcomes<Outcome> => ({ outcomes, outcomeOf: [0, 1, 2] });

/** Two outcomes: the worse where a `must` is not met. A `should` does not count. */
/* @__NO_SIDE_EFFECTS__ */
export const twoOutcomes = <Outcome extends string>(
  ...outcomes: readonly [best: Outcome, worst: Outcome]
): Outcomes<Outcome> => ({ outcomes, outcomeOf: [0, 0, 1] });

/** The verdict for each set of levels that can still come about. */
export function verdictsOf<Outcome extends string>({
  outcomes,
  outcomeOf,
}: Outcomes<Outcome>): readonly Verdict<Outcome>[] {
  return Array.from({ length: 8 }, (_, levels: Levels) => {
    const possible = membersOf(outcomesOf(levels, outcomeOf)).map((place) => outcomes[place]);
    const outcome = possible.length === 1 ? possible[0] : 'undetermined';
    return deepFreeze({ outcome, possible }) as unknown as Verdict<Outcome>;
  });
}
