/** The same function with its answers memoized; the cache is cleared at `most` entries. For pure functions whose answers are frozen. */
/* @__NO_SIDE_EFFECTS__ */
export function memoize<Argument, Answer>(
  compute: (argument: Argument) => Answer,
  most = Number.POSITIVE_INFINITY,
): (argument: Argument) => Answer {
  const answers = new Map<Argument, Answer>();
  return (argument) => {
    let answer = answers.get(argument);
    if (answer === undefined) {
      answer = compute(argument);
      if (answers.size >= most) answers.clear();
      answers.set(argument, answer);
    }
    return answer;
  };
}
