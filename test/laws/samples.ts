import * as fc from 'fast-check';
import { casesTried } from '../cases-tried.ts';

/** How many samples frequencies are taken from. */
export const SAMPLES = 3000;

/** So many values of an arbitrary. */
export function sample<Input>(arbitrary: fc.Arbitrary<Input>, count = SAMPLES): Input[] {
  casesTried(count);
  return fc.sample(arbitrary, count);
}

/** Which codes came in at least this share of the samples, in alphabetical order. */
export function atLeast(least: number, codes: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least * SAMPLES)
    .map(([code]) => code)
    .sort();
}
