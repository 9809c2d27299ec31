/** The same function, which works out each answer once, and begins anew after `most`. For pure functions whose answers are frozen. */
/* @__NO_SIDE_EFFECTS__ */
export function remembered<Argument, Answer>(
  workOut: (argument: Argument) => Answer,
  most = Number.POSITIVE_INFINITY,
): (argument: Argument) => Answer {
  const answers = new Map<Argument, Answer>();
  return (argument) => {
    let answer = answers.get(argument);
    if (answer === undefined) {
      answer = workOut(argument);
      if (answers.size >= most) answers.clear();
      answers.set(argument, answer);
    }
    return answer;
  };
}
