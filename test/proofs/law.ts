import type { Diagram } from '../../src/logic/diagram.ts';
import type { FactKey } from '../../src/policy/fact-path.ts';
import { type Answer, type Answers, answersTo, builder, type Kind } from '../answers/answers.ts';
import { referralInWords } from '../answers/changes.ts';
import { readyValue } from '../answers/ready.ts';
import { simplest } from '../answers/simplest.ts';
import { type Variable, variableOf, variables } from '../answers/variables.ts';
import { readBy } from '../answers/whole-diagrams.ts';

/*
 * A law is proved over every complete referral of a kind at once: the answers that it speaks of are joined into one diagram, and no way through it may
 * lead to a breach.
 */

/** One of the answers to a kind of referral, by name. */
export function answerIn({ answers }: Answers, name: string): Answer {
  const found = answers.find((answer) => answer.name === name);
  if (!found) throw new Error(`There is no answer ${name}`);
  return found;
}

/** A fact as an answer: its outcomes are its values. */
export function factAsAnswer(key: FactKey, child?: number): Answer {
  const number = variableOf(key, child);
  const { fact, values } = variables[number] as Variable;
  const branches = values.map((_, value) => builder.outcome(value));
  return { kind: 'finding', name: fact, outcomes: values, diagram: builder.test(number, branches) };
}

/**
 * The simplest complete referral for which the outcomes of the answers break the law, in words; undefined where the law holds for every one. Outcomes are
 * given to the law in the order of the answers.
 */
export function counterexample(
  { service }: Kind,
  answers: readonly Answer[],
  isKept: (...outcomes: readonly string[]) => boolean,
): string | undefined {
  const tuples: (readonly string[])[] = [[]];
  const places = new Map<string, number>([['', 0]]);
  const placeOf = (tuple: readonly string[]) => {
    const key = tuple.join('\n');
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, tuples.length);
    return tuples.push(tuple) - 1;
  };
  const joined = answers.reduce<Diagram>(
    (all, { diagram, outcomes }) =>
      builder.join(all, diagram, (tuple, outcome) =>
        placeOf([...(tuples[tuple] as readonly string[]), outcomes[outcome] as string]),
      ),
    builder.outcome(0),
  );
  const choices = variables.map((variable) => ({
    values: variable.values.length,
    ready: readyValue(service, variable),
  }));
  const found = simplest(joined, choices, (tuple) => !isKept(...(tuples[tuple] as readonly string[])));
  return found && referralInWords(found, variables);
}

/** Whether at least one of the answers has an outcome, as an answer: no, or yes. */
export function anyIs(answers: readonly Answer[], outcome: string): Answer {
  const diagram = answers.reduce<Diagram>(
    (any, { diagram, outcomes }) =>
      builder.join(any, diagram, (any, place) => Math.max(any, outcomes[place] === outcome ? 1 : 0)),
    builder.outcome(0),
  );
  return { kind: 'finding', name: `any is ${outcome}`, outcomes: ['no', 'yes'], diagram };
}

/** The findings of the rules of a decision, of one strength or of both. */
export const findingsOf = ({ answers }: Answers, decision: string, strength?: string): readonly Answer[] =>
  answers.filter(
    ({ rule }) => rule?.decision === decision && (strength === undefined || rule.strength === strength),
  );

/** The names of the facts that make a difference to an answer, in printed order. */
export function factsThatMatterTo({ diagram }: Answer): readonly string[] {
  return readBy(diagram).map((number) => variables[number]?.fact as string);
}

const known = new Map<string, Answers>();

/** The answers to a kind of referral, made once. */
export function answersOf(kind: Kind): Answers {
  const key = `${kind.service} ${kind.under} ${kind.children}`;
  const found = known.get(key) ?? answersTo(kind);
  known.set(key, found);
  return found;
}
