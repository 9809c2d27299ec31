import type { ReadingId, Service } from '../../src/index.ts';
import type { Diagram } from '../../src/logic/diagram.ts';
import { applying } from '../../src/policy/applied.ts';
import { openClusters, openReadings } from '../../src/referral/open-book.ts';
import { type Answer, type Answers, answersTo, builder, type Kind } from './answers.ts';
import { readyValue } from './ready.ts';
import { type Change, simplest } from './simplest.ts';
import { type Variable, variables } from './variables.ts';
import { waysTo } from './whole-diagrams.ts';

/** What a reading, taken the other way alone, does to one decision or action. */
export interface Effect {
  readonly kind: Answer['kind'];
  readonly name: string;
  /** In how many combinations the answer is another. */
  readonly combinations: bigint;
  /** The simplest of them, by what sets it apart from the ready referral, and its two answers. */
  readonly example: readonly Change[];
  readonly taken: string;
  readonly otherWay: string;
}

export interface Effects {
  /** Every combination of the facts that the rules in force read. */
  readonly combinations: bigint;
  /** Decisions and actions that change, in order. Empty: the reading is proved to change nothing. */
  readonly effects: readonly Effect[];
  /** In how many combinations at least one decision or action changes. */
  readonly changing: bigint;
}

/** What some readings, each taken the other way alone, do to the decisions and actions for one kind of referral. */
export function effectsOf(readings: readonly ReadingId[], kind: Kind): Effects {
  const taken = answersTo(kind);
  const chosen = taken.read.map((number) => ({
    number,
    values: (variables[number] as Variable).values.length,
  }));
  const isAnswer = (answer: Answer) => answer.kind !== 'finding';
  const found = readings.flatMap((reading) => {
    const other = withReading(reading, kind);
    return taken.answers.filter(isAnswer).flatMap((answer) => {
      const otherAnswer = other.answers.find(
        ({ kind, name }) => kind === answer.kind && name === answer.name,
      );
      const otherDiagram = otherAnswer?.diagram ?? builder.outcome(0);
      return otherDiagram === answer.diagram ? [] : [{ answer, pairs: pairs(answer.diagram, otherDiagram) }];
    });
  });
  const changing = found.reduce(
    (any, { pairs }) => builder.join(any, pairs, (any, pair) => Math.max(any, pair === 0 ? 0 : 1)),
    builder.outcome(0),
  );
  const ways = (diagram: Diagram) =>
    [...waysTo(diagram, chosen)].reduce((sum, [pair, count]) => (pair === 0 ? sum : sum + count), 0n);
  return {
    combinations: chosen.reduce((product, { values }) => product * BigInt(values), 1n),
    changing: ways(changing),
    effects: found.map(({ answer, pairs }) => ({
      kind: answer.kind,
      name: answer.name,
      combinations: ways(pairs),
      ...exampleOf(answer, pairs, kind.service),
    })),
  };
}

/** The answers with one reading taken the other way. One that leaves a statement out does so where another is applied. */
function withReading(reading: ReadingId, kind: Kind): Answers {
  const applied = applying(kind.under);
  const leavesOut = openReadings(applied, kind.service).find(({ id }) => id === reading)?.leavesOut;
  const under = kind.under.filter((statement) => statement !== leavesOut);
  return under.length === 0 || under.length === kind.under.length
    ? answersTo(kind, openClusters(applied, kind.service), [`reading ${reading}`])
    : answersTo({ ...kind, under });
}

const MOST_OUTCOMES = 3;

/** Two diagrams as one: 0 where they agree, else both outcomes in one number. */
const pairs = (taken: Diagram, other: Diagram): Diagram =>
  builder.join(taken, other, (one, two) => (one === two ? 0 : 1 + one * MOST_OUTCOMES + two));

function exampleOf({ outcomes }: Answer, pairs: Diagram, service: Service) {
  const ready = variables.map((variable) => readyValue(service, variable));
  const choices = variables.map(({ values }, number) => ({
    values: values.length,
    ready: ready[number] as number,
  }));
  const example = simplest(pairs, choices, (pair) => pair !== 0) ?? [];
  const values = ready.map(
    (value, number) => example.find(({ variable }) => variable === number)?.value ?? value,
  );
  let at = pairs;
  while (at.branches.length > 0) at = at.branches[values[at.variable] as number] as Diagram;
  const [taken, otherWay] = [Math.floor((at.outcome - 1) / MOST_OUTCOMES), (at.outcome - 1) % MOST_OUTCOMES];
  return { example, taken: outcomes[taken] as string, otherWay: outcomes[otherWay] as string };
}
