import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Diagram, diagramBuilder } from '../../src/logic/diagram.ts';
import { simplest } from './simplest.ts';
import { knowing, readBy, relabelled, waysTo } from './whole-diagrams.ts';

const sizes = [2, 3, 2, 2] as const;
const rows = sizes.reduce<readonly (readonly number[])[]>(
  (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, value) => [...row, value])),
  [[]],
);

/** A function of all variables, by its outcome for each row, as a diagram. */
function diagramOf(outcomes: readonly number[]) {
  const builder = diagramBuilder();
  const build = (variable: number, first: number, count: number): Diagram => {
    const size = sizes[variable];
    if (size === undefined) return builder.outcome(outcomes[first] as number);
    const part = count / size;
    return builder.test(
      variable,
      Array.from({ length: size }, (_, value) => build(variable + 1, first + value * part, part)),
    );
  };
  return { builder, diagram: build(0, 0, rows.length) };
}

const functions = fc.oneof(
  fc.array(fc.nat(2), { minLength: rows.length, maxLength: rows.length }),
  fc.nat(2).map((outcome) => rows.map(() => outcome)),
  fc.constantFrom(...sizes.keys()).map((variable) => rows.map((row) => row[variable] as number)),
);
const all = sizes.map((values, number) => ({ number, values }));

test('the ways to each outcome are those that counting gives', () => {
  fc.assert(
    fc.property(functions, (outcomes) => {
      const counted = new Map<number, bigint>();
      for (const outcome of outcomes) counted.set(outcome, (counted.get(outcome) ?? 0n) + 1n);
      expect(waysTo(diagramOf(outcomes).diagram, all)).toEqual(counted);
    }),
  );
});

test('a variable is read exactly where two of its values give different outcomes', () => {
  fc.assert(
    fc.property(functions, (outcomes) => {
      const matters = [...sizes.keys()].filter((variable) =>
        rows.some((row, place) =>
          rows.some(
            (other, otherPlace) =>
              other.every((value, at) => at === variable || value === row[at]) &&
              outcomes[place] !== outcomes[otherPlace],
          ),
        ),
      );
      expect(readBy(diagramOf(outcomes).diagram)).toEqual(matters);
    }),
  );
});

test('knowing a variable leaves the diagram of the rows with its value', () => {
  fc.assert(
    fc.property(functions, fc.nat(3), fc.nat(1), (outcomes, variable, value) => {
      const { builder, diagram } = diagramOf(outcomes);
      const known = knowing(builder, diagram, variable, value);
      for (const row of rows) {
        const there = row.map((own, at) => (at === variable ? value : own));
        expect(outcomeAt(known, row)).toBe(outcomeAt(diagram, there));
      }
      expect(readBy(known)).not.toContain(variable);
    }),
  );
});

test('relabelling changes the outcomes alone', () => {
  fc.assert(
    fc.property(functions, (outcomes) => {
      const { builder, diagram } = diagramOf(outcomes);
      const halves = relabelled(builder, diagram, (outcome) => Math.min(outcome, 1));
      for (const row of rows) expect(outcomeAt(halves, row)).toBe(Math.min(outcomeAt(diagram, row), 1));
    }),
  );
});

function outcomeAt(diagram: Diagram, row: readonly number[]): number {
  let at = diagram;
  while (at.branches.length > 0) at = at.branches[row[at.variable] as number] as Diagram;
  return at.outcome;
}

test('the simplest row with an outcome has the fewest changes, and the first of several in order', () => {
  let ties = 0;
  fc.assert(
    fc.property(functions, fc.constantFrom(...rows), fc.nat(2), (outcomes, ready, wanted) => {
      const choices = sizes.map((values, variable) => ({ values, ready: ready[variable] as number }));
      const changesOf = (row: readonly number[]) =>
        row.flatMap((value, variable) => (value === ready[variable] ? [] : [{ variable, value }]));
      const candidates = rows.filter((_, place) => outcomes[place] === wanted).map(changesOf);
      const fewest = Math.min(...candidates.map(({ length }) => length));
      const best = candidates.filter(({ length }) => length === fewest);
      const key = (changes: readonly { variable: number; value: number }[]) =>
        changes.map(({ variable, value }) => `${variable} ${value}`).join();
      const [first] = best.sort((left, right) => (key(left) < key(right) ? -1 : 1));
      expect(simplest(diagramOf(outcomes).diagram, choices, (outcome) => outcome === wanted)).toEqual(first);
      if (best.length > 1) ties++;
    }),
    { numRuns: 300 },
  );
  expect(ties).toBeGreaterThan(20);
});
