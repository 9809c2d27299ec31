/** How many samples the frequencies are taken from. */
export const SAMPLES = 3000;

/** Which codes came in at least this share of the samples, in alphabetical order. */
export function atLeast(least: number, codes: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least * SAMPLES)
    .map(([code]) => code)
    .sort();
}
