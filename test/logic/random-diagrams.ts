import * as fc from 'fast-check';
import type { Diagram, DiagramBuilder, Open } from '../../src/logic/diagram.ts';

/** How many values each variable of these tests has. */
export const sizes: readonly number[] = [2, 3, 2, 3];
export const OUTCOMES = 3;

/** A value for each variable. */
export type Point = readonly number[];

/** Every combination of these values. */
export const combinations = (values: readonly (readonly number[])[]): readonly Point[] =>
  values.reduce<Point[]>(
    (points, some) => points.flatMap((point) => some.map((value) => [...point, value])),
    [[]],
  );

const upTo = (count: number) => Array.from({ length: count }, (_, value) => value);

/** Every combination of the values of all variables. */
export const points: readonly Point[] = combinations(sizes.map(upTo));

/** The values that a set of bits holds, worked out by another way than `membersOf`. */
export const valuesIn = (bits: number, size: number): readonly number[] =>
  upTo(size).filter((value) => Math.floor(bits / 2 ** value) % 2 === 1);

/** Every completion of what is known. */
export const completionsOf = (open: Open): readonly Point[] =>
  combinations(open.map((bits, variable) => valuesIn(bits, sizes[variable] as number)));

/** The outcome at a point, found by walking the diagram. */
export function outcomeAt(diagram: Diagram, point: Point): number {
  let at = diagram;
  while (at.branches.length > 0) at = at.branches[point[at.variable] as number] as Diagram;
  return at.outcome;
}

/** A function of all variables, as its outcome at each point. */
export type Outcomes = readonly number[];

/** Functions, of which many depend on few variables. */
export const functions: fc.Arbitrary<Outcomes> = fc
  .tuple(
    fc.array(fc.nat(OUTCOMES - 1), { minLength: points.length, maxLength: points.length }),
    fc.subarray(upTo(sizes.length)),
  )
  .map(([outcomes, read]) => {
    const first = new Map<string, number>();
    return points.map((point, place) => {
      const values = `${read.map((variable) => point[variable])}`;
      const outcome = first.get(values) ?? (outcomes[place] as number);
      first.set(values, outcome);
      return outcome;
    });
  });

/** What is known of each variable: a set of values, not empty. */
export const opens: fc.Arbitrary<Open> = fc.tuple(
  ...sizes.map((size) => fc.integer({ min: 1, max: 2 ** size - 1 })),
);

/** The diagram of a function, made by testing one variable after another. */
export function diagramOf(outcomes: Outcomes, { outcome, test }: DiagramBuilder): Diagram {
  const from = (variable: number, start: number, count: number): Diagram => {
    const size = sizes[variable];
    if (size === undefined) return outcome(outcomes[start] as number);
    const step = count / size;
    return test(
      variable,
      upTo(size).map((value) => from(variable + 1, start + value * step, step)),
    );
  };
  return from(0, 0, points.length);
}

/** Every node of a diagram, each once. */
export function nodesOf(diagram: Diagram, seen = new Set<Diagram>()): ReadonlySet<Diagram> {
  if (!seen.has(diagram)) {
    seen.add(diagram);
    for (const branch of diagram.branches) nodesOf(branch, seen);
  }
  return seen;
}
