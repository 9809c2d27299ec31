import { type Diagram, type DiagramBuilder, OUTCOME } from '../../src/logic/diagram.ts';

/*
 * Questions about a whole diagram: what it reads, how many ways lead to each outcome, and what it becomes once some variables are known.
 */

/** Every diagram within a diagram, itself first. Each comes before those that it leads to. */
export function within(diagram: Diagram): readonly Diagram[] {
  const seen = new Set<Diagram>([diagram]);
  for (const each of seen) for (const next of each.branches) seen.add(next);
  return [...seen].sort((left, right) => left.variable - right.variable);
}

/** The numbers of the variables that make a difference, in order. */
export const readBy = (diagram: Diagram): readonly number[] => [
  ...new Set(
    within(diagram)
      .map(({ variable }) => variable)
      .filter((variable) => variable !== OUTCOME),
  ),
];

/**
 * How many ways of choosing a value for each of these variables lead to each outcome, by outcome. The variables are in order and include all that the
 * diagram tests.
 */
export function waysTo(
  diagram: Diagram,
  variables: readonly { readonly number: number; readonly values: number }[],
): ReadonlyMap<number, bigint> {
  const placeOf = new Map(variables.map(({ number }, place) => [number, place]));
  placeOf.set(OUTCOME, variables.length);
  const choices = (from: number, to: number) =>
    variables.slice(from, to).reduce((product, { values }) => product * BigInt(values), 1n);
  const counted = new Map<Diagram, ReadonlyMap<number, bigint>>();
  const count = (each: Diagram): ReadonlyMap<number, bigint> => {
    const known = counted.get(each);
    if (known) return known;
    const ways = new Map<number, bigint>();
    const add = (outcome: number, more: bigint) => ways.set(outcome, (ways.get(outcome) ?? 0n) + more);
    if (each.variable === OUTCOME) add(each.outcome, 1n);
    const place = placeOf.get(each.variable) as number;
    for (const next of each.branches) {
      const skipped = choices(place + 1, placeOf.get(next.variable) as number);
      for (const [outcome, more] of count(next)) add(outcome, more * skipped);
    }
    counted.set(each, ways);
    return ways;
  };
  const first = choices(0, placeOf.get(diagram.variable) as number);
  return new Map([...count(diagram)].map(([outcome, ways]) => [outcome, ways * first]));
}

/** The diagram that remains once a variable is known to have a value. */
export function knowing(builder: DiagramBuilder, diagram: Diagram, variable: number, value: number): Diagram {
  const known = new Map<Diagram, Diagram>();
  const walk = (each: Diagram): Diagram => {
    if (each.variable > variable) return each;
    if (each.variable === variable) return each.branches[value] as Diagram;
    const found = known.get(each) ?? builder.test(each.variable, each.branches.map(walk));
    known.set(each, found);
    return found;
  };
  return walk(diagram);
}

/** The same diagram with each outcome replaced. */
export const relabelled = (
  builder: DiagramBuilder,
  diagram: Diagram,
  outcomeOf: (outcome: number) => number,
): Diagram => builder.join(diagram, builder.outcome(0), (outcome) => outcomeOf(outcome));
