/** The same function, which works out each answer once. For pure functions of few arguments, whose answers are frozen. */
/* @__NO_SIDE_EFFECTS__ */
export function remembered<Argument, Answer>(
  workOut: (argument: Argument) => Answer,
): (argument: Argument) => Answer {
  const answers = new Map<Argument, Answer>();
  return (argument) => {
    let answer = answers.get(argument);
    if (answer === undefined) {
      answer = workOut(argument);
      answers.set(argument, answer);
    }
    return answer;
  };
}
