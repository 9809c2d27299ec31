import type { Service } from '../../src/index.ts';
import { type Diagram, type DiagramBuilder, diagramBuilder } from '../../src/logic/diagram.ts';
import type { Recorded, RecordedAnswer } from './parse-recorded.ts';
import { readyValue } from './ready.ts';
import { figure } from './recorded-text.ts';
import { simplest } from './simplest.ts';
import type { Variable } from './variables.ts';
import { waysTo } from './whole-diagrams.ts';

/** One answer that is not the same in two versions of the rules. */
export interface AnswerChange {
  readonly kind: string;
  readonly name: string;
  /** From which outcome to which, with the number of combinations, most first. Empty where an answer is new or gone. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly combinations: bigint }[];
  /** Sentences, for people. */
  readonly words: readonly string[];
}

/** Every answer that differs between two records of the same kind of referral. Exact: an answer that is not here is the same for every complete referral. */
export function changesBetween(before: Recorded, after: Recorded, service: Service): readonly AnswerChange[] {
  const facts = mergedFacts(before, after);
  const builder = diagramBuilder();
  const find = ({ answers }: Recorded, { kind, name }: RecordedAnswer) =>
    answers.find((answer) => answer.kind === kind && answer.name === name);
  const gone = before.answers.filter((answer) => !find(after, answer));
  return [
    ...after.answers.flatMap((now) => {
      const then = find(before, now);
      return then ? changeOf(then, now, facts, builder, service) : [onlyIn('after', now)];
    }),
    ...gone.map((answer) => onlyIn('before', answer)),
  ];
}

/** A sentence for each change. */
export const inSentences = (changes: readonly AnswerChange[]): readonly string[] =>
  changes.map(({ kind, name, words }) => `${kind} ${name}: ${words.join(' ')}`);

function onlyIn(version: 'before' | 'after', { kind, name }: RecordedAnswer): AnswerChange {
  return { kind, name, moves: [], words: [version === 'after' ? 'It is new.' : 'It is gone.'] };
}

function changeOf(
  then: RecordedAnswer,
  now: RecordedAnswer,
  facts: readonly Variable[],
  builder: DiagramBuilder,
  service: Service,
): readonly AnswerChange[] {
  const outcomes = [...new Set([...then.outcomes, ...now.outcomes, NOT_A_VALUE])];
  const [old, young] = [then, now].map((answer) => diagramOf(answer, facts, outcomes, builder)) as [
    Diagram,
    Diagram,
  ];
  const reworded = then.rule === now.rule ? [] : [`Its rule was (${then.rule}) and is (${now.rule}).`];
  if (old === young) {
    return reworded.length === 0 ? [] : [{ kind: now.kind, name: now.name, moves: [], words: reworded }];
  }
  const both = builder.join(old, young, (from, to) => (from === to ? 0 : 1 + from * outcomes.length + to));
  const outcomeAt = (pair: number) => ({
    from: outcomes[Math.floor((pair - 1) / outcomes.length)] as string,
    to: outcomes[(pair - 1) % outcomes.length] as string,
  });
  const chosen = facts.map(({ values }, number) => ({ number, values: values.length }));
  const ways = [...waysTo(both, chosen)].filter(([pair]) => pair !== 0);
  const moves = ways
    .map(([pair, combinations]) => ({ ...outcomeAt(pair), combinations }))
    .sort((left, right) => (left.combinations < right.combinations ? 1 : -1));
  const example = exampleOf(both, facts, service);
  const { from, to } = outcomeAt(example.outcome);
  return [
    {
      kind: now.kind,
      name: now.name,
      moves,
      words: [
        ...reworded,
        `It changes ${moves.map(({ from, to, combinations }) => `from “${from}” to “${to}” in ${figure(combinations)} combinations`).join(', ')}.`,
        `The simplest: ${example.words}. It was “${from}” and is “${to}”.`,
      ],
    },
  ];
}

/** The simplest referral whose outcome is not 0, and that outcome. */
function exampleOf(diagram: Diagram, facts: readonly Variable[], service: Service) {
  const choices = facts.map((fact) => ({ values: fact.values.length, ready: readyValue(service, fact) }));
  const changes = simplest(diagram, choices, (outcome) => outcome !== 0) ?? [];
  const values = choices.map(({ ready }, variable) => {
    const change = changes.find((each) => each.variable === variable);
    return change ? change.value : ready;
  });
  let at = diagram;
  while (at.branches.length > 0) at = at.branches[values[at.variable] as number] as Diagram;
  return { outcome: at.outcome, words: referralInWords(changes, facts) };
}

/** A referral by what sets it apart from the ready one. */
export function referralInWords(
  changes: readonly { readonly variable: number; readonly value: number }[],
  facts: readonly Variable[],
): string {
  const parts = changes.map(({ variable, value }) => {
    const { fact, values } = facts[variable] as Variable;
    return `${fact} ${values[value]}`;
  });
  return parts.length === 0 ? 'the ready referral' : `the ready referral, but ${parts.join(', ')}`;
}

/** What a version gives where the fact cannot have the value in it. */
const NOT_A_VALUE = 'not a value of the fact';

/** The facts of both records: those of the later one in its order, each of the others after the one it followed. Every value of either. */
function mergedFacts(before: Recorded, after: Recorded): readonly Variable[] {
  const merged = after.facts.map(({ fact, values }) => {
    const then = before.facts.find((each) => each.fact === fact)?.values ?? [];
    return { fact, values: [...new Set([...values, ...then])] };
  });
  for (const [place, each] of before.facts.entries()) {
    if (merged.some(({ fact }) => fact === each.fact)) continue;
    const previous = before.facts[place - 1]?.fact;
    merged.splice(merged.findIndex(({ fact }) => fact === previous) + 1, 0, {
      fact: each.fact,
      values: [...each.values],
    });
  }
  return merged;
}

/** The diagram of a recorded answer over these facts, whatever order it was recorded in. Its outcomes are the places of `outcomes`. */
function diagramOf(
  { nodes, outcomes: own, combinations }: RecordedAnswer,
  facts: readonly Variable[],
  outcomes: readonly string[],
  builder: DiagramBuilder,
): Diagram {
  const outcome = (name: string) => builder.outcome(outcomes.indexOf(name));
  const made = new Map<number, Diagram>();
  const nothing = builder.outcome(-1);
  const diagram = (number: number): Diagram => {
    const known = made.get(number);
    if (known) return known;
    const { fact, branches } = nodes[number - 1] as RecordedAnswer['nodes'][number];
    const variable = facts.findIndex((each) => each.fact === fact);
    const { values } = facts[variable] as Variable;
    const whole = values.reduce((rest, value) => {
      const target = branches.get(value) ?? NOT_A_VALUE;
      const leads = typeof target === 'number' ? diagram(target) : outcome(target);
      const here = builder.test(
        variable,
        values.map((each) => builder.outcome(each === value ? 1 : 0)),
      );
      const only = builder.join(here, leads, (isHere, outcome) => (isHere ? outcome : -1));
      return builder.join(rest, only, Math.max);
    }, nothing);
    made.set(number, whole);
    return whole;
  };
  const always = own[combinations.findIndex((count) => count > 0n)] as string;
  return nodes.length === 0 ? outcome(always) : diagram(1);
}
