export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The middle of some numbers and how far they reach. */
export const spread = (numbers) => ({
  median: median(numbers),
  least: Math.min(...numbers),
  most: Math.max(...numbers),
});

/** What is said of measurements in several generations, each of several rounds: of every generation its middle. */
export const middles = (generations) => spread(generations.map(median));

/** How many times as long one took as another, round by round, so that what slows a round down falls out. */
export const quotient = (generations, others) =>
  middles(
    generations.map((times, generation) => times.map((time, round) => time / others[generation][round])),
  );
