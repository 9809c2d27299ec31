import * as fc from 'fast-check';
import { expect } from 'vitest';

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
  for (let walks = 0; walks < 40; walks++) fc.check(fc.property(arbitrary, visit), { numRuns: 3 });
  expect(refused).toEqual([]);
  expect(visited).toBeGreaterThan(400);
}

/** What an arbitrary's values shrink to where nothing holds of any of them, from 50 beginnings. */
export function smallest<Input>(arbitrary: fc.Arbitrary<Input>): Input[] {
  return Array.from({ length: 50 }, (_, seed) => {
    const { counterexample } = fc.check(
      fc.property(arbitrary, () => false),
      { seed },
    );
    return counterexample?.[0] as Input;
  });
}
