/** The known name that a misspelt one is closest to, if it is close: at most a third of its letters differ. */
export function nearest(given: string, known: readonly string[]): readonly string[] {
  const letters = given.toLowerCase();
  let best: readonly string[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    if (Math.abs(name.length - letters.length) > name.length / 3) continue;
    const distance = editDistance(letters, name.toLowerCase());
    if (distance < least && distance <= name.length / 3) {
      best = [name];
      least = distance;
    }
  }
  return best;
}

/** Letters added, dropped, replaced, or swapped with a neighbour. */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] as number;
}
