import { type Diagram, OUTCOME } from '../../src/logic/diagram.ts';
import type { Answer, Answers } from './answers.ts';
import type { NamedKind } from './kinds.ts';
import { type Variable, variables } from './variables.ts';
import { waysTo, within } from './whole-diagrams.ts';

/*
 * The text in which answers are recorded. It is complete: every answer can be read back from it, without the rules. `parse-recorded.ts` does so.
 */

/** The answers to one kind of referral, as text. */
export function recordedText({ name }: NamedKind, { read, answers }: Answers): string {
  const chosen = read.map((number) => ({ number, values: (variables[number] as Variable).values.length }));
  const combinations = chosen.reduce((product, { values }) => product * BigInt(values), 1n);
  return `${[
    `${name}: every answer to every complete referral`,
    'Written by `npm run answers`. A combination is one value for each fact below. A numbered line asks for a fact: each of its values leads to another line or to an outcome.',
    ['facts', ...read.map((number) => `  ${factLine(variables[number] as Variable)}`)].join('\n'),
    `${figure(combinations)} combinations`,
    ...answers.map((answer) => section(answer, chosen)),
  ].join('\n\n')}\n`;
}

const factLine = ({ fact, values }: Variable) => `${fact}: ${values.join(', ')}`;

function section(answer: Answer, chosen: Parameters<typeof waysTo>[1]): string {
  const { kind, name, outcomes, diagram, rule } = answer;
  const ways = waysTo(diagram, chosen);
  const nodes = within(diagram).filter(({ variable }) => variable !== OUTCOME);
  const numbers = new Map(nodes.map((node, place) => [node, place + 1]));
  const target = (next: Diagram) => numbers.get(next) ?? outcomes[next.outcome];
  const line = (node: Diagram, place: number) => {
    const { fact, values } = variables[node.variable] as Variable;
    const branches = node.branches.map((next, value) => `${values[value]} -> ${target(next)}`);
    return `  ${place + 1}. ${fact}: ${branches.join(', ')}`;
  };
  return [
    `${kind} ${name}${rule ? ` (${rule.decision}, ${rule.strength})` : ''}`,
    ...outcomes.map((outcome, place) => `  ${outcome}: ${figure(ways.get(place) ?? 0n)}`),
    ...nodes.map(line),
  ].join('\n');
}

/** A whole number with its thousands set apart. */
export const figure = (number: bigint): string => number.toLocaleString('en-GB');
