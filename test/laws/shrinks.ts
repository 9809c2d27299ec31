import * as fc from 'fast-check';
import { expect } from 'vitest';
import { casesTried } from '../cases-tried.ts';

/** Where mutants are tested, nothing is shrunk unless it is asked for. */
const shrunk = { endOnFailure: false };

/** Calls a function with generated inputs and, all ways down, with what they shrink to; it must take every one. */
export function walkShrinks<Input>(arbitrary: fc.Arbitrary<Input>, call: (input: Input) => unknown): void {
  const refused: unknown[] = [];
  let visited = 0;
  const visit = (input: Input) => {
    visited++;
    try {
      call(input);
    } catch (error) {
      refused.push({ input, error });
    }
    // Two values of three are called failures, so that the walk goes down among all the shrinks and not along the first of each.
    return visited % 3 === 0;
  };
  for (const seed of seeds(40)) fc.check(fc.property(arbitrary, visit), { ...shrunk, numRuns: 3, seed });
  casesTried(visited);
  expect(refused).toEqual([]);
  expect(visited).toBeGreaterThan(400);
}

/** What an arbitrary's values shrink to, each from another beginning, where every one of them is called a failure. */
export function smallest<Input>(arbitrary: fc.Arbitrary<Input>): Input[] {
  return seeds(50).map((seed) => {
    casesTried(1);
    const { counterexample } = fc.check(
      fc.property(arbitrary, () => false),
      { ...shrunk, seed },
    );
    return counterexample?.[0] as Input;
  });
}

/** Those that follow the seed of all tests: with that alone, every run would try the same. */
function seeds(count: number): number[] {
  const { seed = 0 } = fc.readConfigureGlobal();
  return Array.from({ length: count }, (_, place) => seed + place);
}
