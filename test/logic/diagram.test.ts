import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Diagram,
  decides,
  diagramBuilder,
  membersOf,
  OUTCOME,
  pair,
  reachable,
} from '../../src/logic/diagram.ts';
import {
  completionsOf,
  diagramOf,
  functions,
  nodesOf,
  OUTCOMES,
  opens,
  outcomeAt,
  type Point,
  points,
  sizes,
  valuesIn,
} from './random-diagrams.ts';

describe('a diagram', () => {
  it('gives the outcomes of the function that it was made from', () => {
    fc.assert(
      fc.property(functions, (outcomes) => {
        const diagram = diagramOf(outcomes, diagramBuilder());
        expect(points.map((point) => outcomeAt(diagram, point))).toEqual(outcomes);
      }),
    );
  });

  it('is reduced and ordered: no test is idle, and each tests a later variable than the one before it', () => {
    let shared = 0;
    fc.assert(
      fc.property(functions, (outcomes) => {
        const nodes = nodesOf(diagramOf(outcomes, diagramBuilder()));
        const ways = new Map<number, number>();
        for (const { variable, branches, outcome } of nodes) {
          if (branches.length > 0) {
            expect(new Set(branches).size).toBeGreaterThan(1);
            expect(outcome).toBe(-1);
          }
          for (const branch of branches) {
            expect(branch.variable).toBeGreaterThan(variable);
            ways.set(branch.id, (ways.get(branch.id) ?? 0) + 1);
          }
        }
        const written = [...nodes].map(({ variable, branches, outcome }) =>
          JSON.stringify([variable, branches.map(({ id }) => id), outcome]),
        );
        expect(new Set(written).size).toBe(nodes.size);
        if ([...nodes].some(({ id, variable }) => variable < OUTCOME && (ways.get(id) ?? 0) > 1)) shared += 1;
      }),
      { numRuns: 300 },
    );
    expect(shared).toBeGreaterThan(20);
  });

  it('is the same object as another from its builder exactly where both stand for the same function', () => {
    const reached = { same: 0, different: 0 };
    fc.assert(
      fc.property(functions, functions, fc.boolean(), (one, other, again) => {
        const builder = diagramBuilder();
        const second = again ? one : other;
        const isSame = `${one}` === `${second}`;
        expect(diagramOf(one, builder) === diagramOf(second, builder)).toBe(isSame);
        reached[isSame ? 'same' : 'different'] += 1;
      }),
    );
    expect(reached.same).toBeGreaterThan(20);
    expect(reached.different).toBeGreaterThan(20);
  });
});

describe('a large diagram', () => {
  it('keeps tests apart whose branches read alike in their numbers', () => {
    const { outcome, test } = diagramBuilder();
    const outcomes = Array.from({ length: 13 }, (_, value) => outcome(value));
    const leadingTo = (one: number, other: number) =>
      test(0, [outcomes[one], outcomes[other]] as [Diagram, Diagram]);
    expect(leadingTo(1, 12)).not.toBe(leadingTo(11, 2));
  });

  it('is asked about at the cost of its nodes, not of its paths', () => {
    const { outcome, test } = diagramBuilder();
    const variables = 20;
    let [even, odd] = [outcome(0), outcome(1)];
    for (let variable = variables - 1; variable >= 0; variable--) {
      [even, odd] = [test(variable, [even, odd]), test(variable, [odd, even])];
    }
    let looks = 0;
    const open = new Proxy(Array<number>(variables).fill(0b11), {
      get(values, key) {
        looks += 1;
        return Reflect.get(values, key);
      },
    });
    expect(reachable(even, open)).toBe(0b11);
    expect(decides(even, variables - 1, open)).toBe(pair(0, 1));
    expect(looks).toBeLessThan(20 * variables);
  });
});

describe('two diagrams joined', () => {
  const ways: readonly ((left: number, right: number) => number)[] = [
    Math.max,
    Math.min,
    (left, right) => (left + 2 * right) % OUTCOMES,
  ];

  it('are the diagram of the joined outcomes', () => {
    fc.assert(
      fc.property(functions, functions, fc.constantFrom(...ways), (left, right, way) => {
        const builder = diagramBuilder();
        const joined = builder.join(diagramOf(left, builder), diagramOf(right, builder), way);
        const outcomes = left.map((outcome, place) => way(outcome, right[place] as number));
        expect(joined).toBe(diagramOf(outcomes, builder));
      }),
    );
  });
});

describe('while variables are open', () => {
  it('the outcomes that can be reached are exactly those of the completions', () => {
    const reached = new Map<number, number>();
    fc.assert(
      fc.property(functions, opens, (outcomes, open) => {
        const diagram = diagramOf(outcomes, diagramBuilder());
        const wanted = new Set(completionsOf(open).map((point) => outcomeAt(diagram, point)));
        expect(valuesIn(reachable(diagram, open), OUTCOMES)).toEqual([...wanted].sort());
        reached.set(wanted.size, (reached.get(wanted.size) ?? 0) + 1);
      }),
      { numRuns: 300 },
    );
    for (const size of [1, 2, 3]) expect(reached.get(size), `${size} outcomes`).toBeGreaterThan(30);
  });

  it('a variable decides exactly between the outcomes that two of its values give in some completion of the others', () => {
    const reached = { nothing: 0, something: 0, tested: 0 };
    fc.assert(
      fc.property(functions, opens, fc.nat(sizes.length - 1), (outcomes, open, variable) => {
        const diagram = diagramOf(outcomes, diagramBuilder());
        const values = valuesIn(open[variable] as number, sizes[variable] as number);
        const wanted = new Set<number>();
        for (const point of completionsOf(open)) {
          const given = values.map((value) => outcomeAt(diagram, withValue(point, variable, value)));
          for (const one of given) for (const other of given) if (one < other) wanted.add(pair(one, other));
        }
        const found = decides(diagram, variable, open);
        expect(found).toBe([...wanted].reduce((pairs, one) => pairs + one, 0));
        reached[found === 0 ? 'nothing' : 'something'] += 1;
        const isTested = [...nodesOf(diagram)].some((node) => node.variable === variable);
        if (found === 0 && isTested && values.length > 1) reached.tested += 1;
      }),
      { numRuns: 600 },
    );
    expect(reached.nothing).toBeGreaterThan(50);
    expect(reached.something).toBeGreaterThan(50);
    expect(reached.tested, 'tested, but decides nothing with what is known').toBeGreaterThan(10);
  });
});

describe('sets of small numbers as bits', () => {
  it('list their members in order', () => {
    for (let set = 0; set < 64; set++) expect(membersOf(set)).toEqual(valuesIn(set, 6));
  });

  it('have a bit of its own for each pair of outcomes, in either order', () => {
    const pairs = [pair(0, 1), pair(0, 2), pair(1, 2)];
    expect(pairs).toEqual([1, 2, 4]);
    expect([pair(1, 0), pair(2, 0), pair(2, 1)]).toEqual(pairs);
  });
});

const withValue = (point: Point, variable: number, value: number): Point =>
  point.map((own, place) => (place === variable ? value : own));
