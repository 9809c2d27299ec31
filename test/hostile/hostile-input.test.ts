import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesFor } from './cases.ts';
import { kinds } from './nearly-valid.ts';
import { outcomeOf } from './outcome.ts';
import { prototypes } from './prototypes.ts';
import { functions, validArguments } from './valid-arguments.ts';

const CASES = 10_000;
/** Of all calls of one function together, which take a second or two. */
const MOST_MILLISECONDS = 60_000;

describe('whatever is given to a function, it answers or refuses, soon, and repeats nothing', () => {
  test('the functions are all that the package exports', () => {
    expect(Object.keys(validArguments).sort()).toEqual(functions.map(([name]) => name).sort());
  });

  test.each(functions)(
    '%s',
    (name, call) => {
      const { cases, argumentsOf } = casesFor(validArguments[name]);
      const counts = new Map<string, number>();
      const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
      const counted = (...whats: string[]) => whats.reduce((sum, what) => sum + (counts.get(what) ?? 0), 0);
      const before = prototypes();
      let milliseconds = 0;
      fc.assert(
        fc.property(cases, (each) => {
          const given = argumentsOf(each);
          const start = performance.now();
          count(outcomeOf(call, given));
          milliseconds += performance.now() - start;
          count('given' in each ? 'any values' : each.change.kind);
        }),
        { numRuns: CASES },
      );
      expect(prototypes()).toEqual(before);
      expect(milliseconds).toBeLessThan(MOST_MILLISECONDS);
      expect(counted('answered', 'refused')).toBe(CASES);
      expect(counted(...kinds)).toBeGreaterThanOrEqual(CASES / 20);
      for (const what of ['answered', 'refused', 'any values', ...kinds])
        expect(counted(what), what).toBeGreaterThan(0);
    },
    120_000,
  );
});
