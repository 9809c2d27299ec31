/**
 * A reduced, ordered decision diagram: variables tested in a fixed order, each value leading on, until an outcome is reached. Diagrams from one builder
 * are canonical: two of them are the same object exactly where they stand for the same function.
 */
export interface Diagram {
  readonly id: number;
  /** The number of the variable tested. An outcome tests nothing and has the number OUTCOME, which is above every variable's. */
  readonly variable: number;
  /** Where each value of the variable leads; empty for an outcome. */
  readonly branches: readonly Diagram[];
  /** A small whole number; -1 where a variable is tested. */
  readonly outcome: number;
}

export const OUTCOME: number = Number.MAX_SAFE_INTEGER;

/** Makes diagrams that share every part. */
export interface DiagramBuilder {
  readonly outcome: (outcome: number) => Diagram;
  /** Tests one variable. */
  readonly test: (variable: number, branches: readonly Diagram[]) => Diagram;
  /** Joins the outcomes of two diagrams, whatever the variables turn out to be. */
  readonly join: (left: Diagram, right: Diagram, outcome: JoinOutcomes) => Diagram;
}

type JoinOutcomes = (left: number, right: number) => number;

export function diagramBuilder(): DiagramBuilder {
  const known = new Map<string, Diagram>();
  const unique = (key: string, parts: Omit<Diagram, 'id'>): Diagram => {
    const found = known.get(key) ?? { id: known.size, ...parts };
    known.set(key, found);
    return found;
  };
  const outcome = (value: number) => unique(`=${value}`, { variable: OUTCOME, branches: [], outcome: value });
  const test = (variable: number, branches: readonly Diagram[]) => {
    const [first] = branches as [Diagram];
    if (branches.every((branch) => branch === first)) return first;
    const key = `${variable} ${branches.map(({ id }) => id).join(' ')}`;
    return unique(key, { variable, branches, outcome: -1 });
  };
  const join = (left: Diagram, right: Diagram, outcomeOf: JoinOutcomes): Diagram => {
    const joined = new Map<string, Diagram>();
    const join = (left: Diagram, right: Diagram): Diagram => {
      const key = `${left.id} ${right.id}`;
      const found = joined.get(key);
      if (found) return found;
      const variable = Math.min(left.variable, right.variable);
      const count = (left.variable === variable ? left : right).branches.length;
      const made =
        variable === OUTCOME
          ? outcome(outcomeOf(left.outcome, right.outcome))
          : test(
              variable,
              Array.from({ length: count }, (_, value) =>
                join(branch(left, variable, value), branch(right, variable, value)),
              ),
            );
      joined.set(key, made);
      return made;
    };
    return join(left, right);
  };
  return { outcome, test, join };
}

/** Where the value of a variable leads; the diagram itself where that variable is not the one it tests. */
const branch = (diagram: Diagram, variable: number, value: number): Diagram =>
  diagram.variable === variable ? (diagram.branches[value] as Diagram) : diagram;

/** What each variable can still turn out to be: of each, its values as bits. */
export type Open = readonly number[];

/** The outcomes that can still be reached, as bits. */
export function reachable(diagram: Diagram, open: Open, seen = new Set<Diagram>()): number {
  if (diagram.variable === OUTCOME) return 1 << diagram.outcome;
  if (seen.has(diagram)) return 0;
  seen.add(diagram);
  let outcomes = 0;
  for (const [value, next] of diagram.branches.entries()) {
    if (isOpen(open, diagram.variable, value)) outcomes |= reachable(next, open, seen);
  }
  return outcomes;
}

/**
 * What a variable can still decide: the pairs of outcomes, as bits of `pair`, such that under some completion of the other variables two of its values
 * lead to the one and to the other. No bits: its value makes no difference.
 */
export function decides(diagram: Diagram, variable: number, open: Open): number {
  let pairs = 0;
  const seen = new Set<string>();
  const values = membersOf(open[variable] as number);
  const walk = (left: Diagram, right: Diagram): void => {
    const key = `${left.id} ${right.id}`;
    const tested = Math.min(left.variable, right.variable);
    if (seen.has(key) || (left === right && tested > variable)) return;
    seen.add(key);
    if (tested === OUTCOME) {
      pairs |= pair(left.outcome, right.outcome);
    } else if (tested === variable) {
      for (const one of values) {
        for (const other of values) {
          if (one < other) walk(branch(left, variable, one), branch(right, variable, other));
        }
      }
    } else {
      const length = (left.variable === tested ? left : right).branches.length;
      for (let value = 0; value < length; value++) {
        if (isOpen(open, tested, value)) walk(branch(left, tested, value), branch(right, tested, value));
      }
    }
  };
  walk(diagram, diagram);
  return pairs;
}

/** The bit of two different outcomes of 0, 1 and 2. */
export const pair = (one: number, other: number): number => 1 << (one + other - 1);

/** The members of a set of small whole numbers that is written as bits, in order. */
export function membersOf(set: number): number[] {
  const members: number[] = [];
  for (let member = 0; set >> member !== 0; member++) if ((set >> member) & 1) members.push(member);
  return members;
}

const isOpen = (open: Open, variable: number, value: number): boolean =>
  (((open[variable] as number) >> value) & 1) === 1;
