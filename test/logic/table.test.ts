import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decides, diagramBuilder, reachable } from '../../src/logic/diagram.ts';
import { type Cluster, openIn, type States, tableOf } from '../../src/logic/table.ts';
import { combinations, diagramOf, functions, sizes, valuesIn } from './random-diagrams.ts';

/** Not known, or one of the values. */
const statesOf = (size: number): States => [
  2 ** size - 1,
  ...Array.from({ length: size }, (_, value) => 2 ** value),
];
const facts = sizes.map(statesOf);
const everyState = combinations(facts);

const clusters: fc.Arbitrary<Cluster> = fc
  .tuple(fc.array(functions, { maxLength: 3 }), fc.array(functions, { maxLength: 2 }))
  .map(([rules, questions]) => {
    const builder = diagramBuilder();
    const made = (some: typeof rules) => some.map((one) => diagramOf(one, builder));
    return { factStates: facts, rules: made(rules), questions: made(questions) };
  });

describe('the states of a cluster', () => {
  it('are numbered with the last fact fastest', () => {
    expect(everyState.map((_, state) => openIn(facts, state))).toEqual(everyState);
  });
});

describe('what follows from a state of a cluster', () => {
  it('is what the diagrams say of it', () => {
    let open = 0;
    fc.assert(
      fc.property(clusters, fc.nat(everyState.length - 1), (cluster, state) => {
        const entry = tableOf(cluster)(state);
        const known = openIn(facts, state);
        const { rules, questions } = cluster;
        const pairsOf = (diagram: Cluster['rules'][number]) =>
          facts.map((_, fact) => decides(diagram, fact, known));
        expect(entry.rules).toEqual(rules.map((rule) => reachable(rule, known)));
        expect(entry.levels).toEqual(questions.map((question) => reachable(question, known)));
        expect(entry.decides).toEqual(questions.map(pairsOf));
        for (const [place, rule] of rules.entries()) {
          const wanted = pairsOf(rule).flatMap((pairs, fact) => (pairs === 0 ? [] : [fact]));
          expect(valuesIn(entry.open[place] as number, facts.length)).toEqual(wanted);
          open += wanted.length;
        }
      }),
    );
    expect(open).toBeGreaterThan(50);
  });

  it('is computed once', () => {
    const entryOf = tableOf({ factStates: facts, rules: [], questions: [] });
    expect(entryOf(7)).toBe(entryOf(7));
    expect(entryOf(7)).not.toBe(entryOf(8));
  });
});
