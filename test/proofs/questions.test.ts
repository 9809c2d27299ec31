import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Diagram, type DiagramBuilder, diagramBuilder } from '../../src/logic/diagram.ts';
import { knowing, readBy } from '../answers/whole-diagrams.ts';
import { questionRows } from '../bench/questions/question-rows.ts';
import { askedBy, inOrder, leastAsked } from '../bench/questions/questions-asked.ts';

test('for each decision, `nextQuestion` asks no more questions on average than the printed order, and the optimum no more than either', () => {
  const rows = questionRows();
  expect(rows.map(({ service, decision }) => `${service} ${decision}`)).toEqual([
    'supported-contact funding',
    'supported-contact suitability',
    'supported-contact readiness',
    'supervised-contact funding',
    'supervised-contact suitability',
    'supervised-contact readiness',
  ]);
  for (const { facts, printed, next, optimum } of rows) {
    expect(next).toBeLessThanOrEqual(printed);
    expect(optimum).toBeLessThanOrEqual(next);
    expect(printed).toBeLessThan(facts);
    expect(optimum).toBeGreaterThan(1);
  }
});

const sizes = [2, 2, 3, 2] as const;

/** Any function of the variables, and functions whose first two variables can change places. */
const functions = fc.oneof(
  fc.array(fc.nat(1), { minLength: 24, maxLength: 24 }),
  fc
    .array(fc.nat(1), { minLength: 18, maxLength: 18 })
    .map((outcomes) => [
      ...outcomes.slice(0, 6),
      ...outcomes.slice(6, 12),
      ...outcomes.slice(6, 12),
      ...outcomes.slice(12),
    ]),
  fc
    .array(fc.nat(1), { minLength: 18, maxLength: 18 })
    .map((outcomes) => [
      ...outcomes.slice(0, 6),
      ...outcomes.slice(6, 12),
      ...outcomes.slice(12),
      ...outcomes.slice(0, 6),
    ]),
);

function diagramOf(builder: DiagramBuilder, outcomes: readonly number[], variable = 0): Diagram {
  const size = sizes[variable];
  if (size === undefined) return builder.outcome(outcomes[0] as number);
  const part = outcomes.length / size;
  return builder.test(
    variable,
    Array.from({ length: size }, (_, value) =>
      diagramOf(builder, outcomes.slice(value * part, (value + 1) * part), variable + 1),
    ),
  );
}

test('the optimum is the best of all strategies, and the printed order is one of them', () => {
  let bettered = 0;
  fc.assert(
    fc.property(functions, (outcomes) => {
      const builder = diagramBuilder();
      const diagram = diagramOf(builder, outcomes);
      const best = (remaining: Diagram): number => {
        const averages = readBy(remaining).map((variable) => {
          const size = sizes[variable] as number;
          const rest = Array.from({ length: size }, (_, value) =>
            best(knowing(builder, remaining, variable, value)),
          );
          return 1 + rest.reduce((sum, each) => sum + each, 0) / size;
        });
        return averages.length === 0 ? 0 : Math.min(...averages);
      };
      const least = leastAsked(builder, diagram);
      expect(least).toBeCloseTo(best(diagram), 10);
      const printed = askedBy(builder, diagram, inOrder);
      expect(least).toBeLessThanOrEqual(printed + 1e-9);
      if (best(diagram) < printed - 1e-9) bettered++;
    }),
    { numRuns: 300 },
  );
  expect(bettered).toBeGreaterThan(30);
});

test('the optimum is left out where it would take too long', () => {
  const builder = diagramBuilder();
  const diagram = diagramOf(
    builder,
    Array.from({ length: 24 }, (_, place) => ((place * 7) % 5) % 2),
  );
  expect(leastAsked(builder, diagram, 3)).toBeUndefined();
  expect(leastAsked(builder, diagram)).toBeGreaterThan(0);
});
