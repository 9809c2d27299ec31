import { type Diagram, OUTCOME } from '../../src/logic/diagram.ts';

/** A variable of a complete referral, and the value that it has in the ready one. */
export interface Choice {
  readonly values: number;
  readonly ready: number;
}

/** A value that differs from that of the ready referral. */
export interface Change {
  readonly variable: number;
  readonly value: number;
}

/**
 * The referral that has a wanted outcome and differs from the ready one in the fewest facts; of several, the one whose changes come first in printed order.
 * Undefined where no referral has such an outcome.
 */
export function simplest(
  diagram: Diagram,
  choices: readonly Choice[],
  isWanted: (outcome: number) => boolean,
): readonly Change[] | undefined {
  const needed = new Map<Diagram, number>();
  const fewest = (each: Diagram): number => {
    const known = needed.get(each);
    if (known !== undefined) return known;
    const changes =
      each.variable === OUTCOME
        ? isWanted(each.outcome)
          ? 0
          : Number.POSITIVE_INFINITY
        : Math.min(...each.branches.map((next, value) => fewest(next) + cost(each.variable, value)));
    needed.set(each, changes);
    return changes;
  };
  const cost = (variable: number, value: number) => (choices[variable]?.ready === value ? 0 : 1);
  if (fewest(diagram) === Number.POSITIVE_INFINITY) return undefined;
  const changes: Change[] = [];
  let at = diagram;
  while (at.variable !== OUTCOME) {
    const { variable, branches } = at;
    const best = branches.flatMap((next, value) =>
      fewest(next) + cost(variable, value) === fewest(at) ? [value] : [],
    );
    const value = best.find((value) => cost(variable, value) === 1) ?? (best[0] as number);
    if (cost(variable, value) === 1) changes.push({ variable, value });
    at = branches[value] as Diagram;
  }
  return changes;
}
