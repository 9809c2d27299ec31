import { quotient, spread } from './measure/statistics.mjs';

/*
 * Figures with their spread, from what was measured.
 */

export function timesOf({ entries }, suite, id) {
  return entries.find((entry) => entry.suite === suite && entry.contender.id === id).nanoseconds;
}

export const timesAsFast = (results, suite, id) =>
  quotient(timesOf(results, suite, id), timesOf(results, suite, 'package'));

/** This package with one kind of referral against itself with another. */
export const timesOurs = (results, suite, other) =>
  quotient(timesOf(results, suite, 'package'), timesOf(results, other, 'package'));

/** What a program takes of importing zod/mini, which counts as 1. */
export function timesZod({ start }, id) {
  const within = (id) => start.find((program) => program.id === id).within;
  return quotient(within(id), within('zod-mini'));
}

/** Of the larger of two bundles, or of what one page has more than another. */
export function kilobytes(sizes, name, without) {
  const gzip = (wanted) => {
    const { esbuild, rollup } = sizes.find((size) => size.name === wanted);
    return Math.max(esbuild.gzip, rollup.gzip);
  };
  const bytes = gzip(name) - (without === undefined ? 0 : gzip(without));
  return spread([bytes / 1000]);
}

/** How many times as long `acrossReadings` takes as a judgement, for the kind of referral for which it is the most. */
export function longestAcross(results) {
  const kinds = results.entries.filter(({ contender }) => contender.asksOther);
  const times = kinds.map(({ suite, nanoseconds }) =>
    quotient(nanoseconds, timesOf(results, suite, 'package')),
  );
  return times.reduce((longest, each) => (each.median > longest.median ? each : longest));
}
