import { type Diagram, type DiagramBuilder, OUTCOME } from '../../../src/logic/diagram.ts';
import { knowing, readBy } from '../../answers/whole-diagrams.ts';

/*
 * How many questions are asked on average until a diagram leads to an outcome, if each value of a variable is equally likely. Exact: nothing is sampled.
 */

/** Which variable is asked next, given what remains of the diagram. */
export type Strategy = (remaining: Diagram) => number;

/** In order: the first variable that still makes a difference. */
export const inOrder: Strategy = ({ variable }) => variable;

/** The average by a strategy. What it asks may depend on nothing but what remains of the diagram. */
export function askedBy(builder: DiagramBuilder, diagram: Diagram, strategy: Strategy): number {
  const known = new Map<Diagram, number>();
  const ask = (remaining: Diagram): number => {
    if (remaining.variable === OUTCOME) return 0;
    const found = known.get(remaining);
    if (found !== undefined) return found;
    const asked = 1 + average(after(builder, remaining, strategy(remaining)).map(ask));
    known.set(remaining, asked);
    return asked;
  };
  return ask(diagram);
}

/** The least average that any strategy can reach; undefined where finding it would take more than `most` diagrams. */
export function leastAsked(builder: DiagramBuilder, diagram: Diagram, most = 100_000): number | undefined {
  const groups = interchangeable(builder, diagram);
  const known = new Map<Diagram, number>();
  const ask = (remaining: Diagram): number => {
    if (remaining.variable === OUTCOME) return 0;
    const found = known.get(remaining);
    if (found !== undefined || known.size >= most) return found ?? Number.NaN;
    const candidates = firstOfEach(readBy(remaining), groups);
    const least = Math.min(
      ...candidates.map((variable) => 1 + average(after(builder, remaining, variable).map(ask))),
    );
    known.set(remaining, least);
    return least;
  };
  const least = ask(diagram);
  return known.size >= most ? undefined : least;
}

/** What remains of a diagram with each value of a variable. */
function after(builder: DiagramBuilder, diagram: Diagram, variable: number): readonly Diagram[] {
  const { branches } = testOf(diagram, variable);
  return branches.map((_, value) => knowing(builder, diagram, variable, value));
}

function testOf(diagram: Diagram, variable: number): Diagram {
  const seen = new Set<Diagram>([diagram]);
  for (const each of seen) {
    if (each.variable === variable) return each;
    for (const next of each.branches) seen.add(next);
  }
  throw new Error(`The diagram does not test variable ${variable}`);
}

const average = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * Groups of variables with two values that can change places, perhaps with their values swapped, without changing the diagram. It makes no difference which of
 * a group is asked first, so one of them is enough to try.
 */
function interchangeable(builder: DiagramBuilder, diagram: Diagram): readonly (readonly number[])[] {
  const know = (one: number, value: number, other: number, otherValue: number) =>
    knowing(builder, knowing(builder, diagram, one, value), other, otherValue);
  const canSwap = (one: number, other: number) =>
    know(one, 0, other, 1) === know(one, 1, other, 0) || know(one, 0, other, 0) === know(one, 1, other, 1);
  const groups: number[][] = [];
  for (const variable of readBy(diagram)) {
    const isYesNo = testOf(diagram, variable).branches.length === 2;
    const group = groups.find(([first]) => isYesNo && first !== undefined && canSwap(first, variable));
    if (group) group.push(variable);
    else groups.push(isYesNo ? [variable] : []);
  }
  return groups;
}

/** The variables, with one from each group. */
const firstOfEach = (
  variables: readonly number[],
  groups: readonly (readonly number[])[],
): readonly number[] =>
  variables.filter((variable) => {
    const group = groups.find((each) => each.includes(variable)) ?? [];
    return variables.find((other) => group.includes(other)) === variable || group.length === 0;
  });
