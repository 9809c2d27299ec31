import { memoize } from '../internal/memoize.ts';
import { type Diagram, decides, membersOf, type Open, reachable } from './diagram.ts';
import type { Levels } from './levels.ts';

/** What can be known of one fact. State 0 is "not known". Each state is the set of values that the fact can still have, as bits. */
export type States = readonly number[];

/** Facts that are read together, and everything that depends on them. */
export interface Cluster {
  /** The states of each fact. A state of all facts together is one number, in which the last fact counts fastest. */
  readonly factStates: readonly States[];
  /** Of each rule, its status. */
  readonly rules: readonly Diagram[];
  /** Of each question that the cluster plays a part in, the level it gives. */
  readonly questions: readonly Diagram[];
}

/** What follows from one state of the facts of a cluster. */
export interface Entry {
  /** Of each rule, the statuses that can still come about, as bits. */
  readonly rules: readonly number[];
  /** Of each question, the levels that can still come about. */
  readonly levels: readonly Levels[];
  /** Of each question and each fact, the pairs of levels that the fact can still decide between, as bits of `pair`. */
  readonly decides: readonly (readonly number[])[];
  /** Of each rule, the facts whose value can still change its status, as bits. */
  readonly open: readonly number[];
}

/** What follows from each state of a cluster. An entry is computed from the diagrams when it is first asked for. */
export const tableOf = (cluster: Cluster): ((state: number) => Entry) =>
  memoize((state) => entryFor(cluster, openIn(cluster.factStates, state)));

function entryFor({ rules, questions }: Cluster, open: Open): Entry {
  const pairsOf = (diagram: Diagram) =>
    open.map((values, fact) => (membersOf(values).length > 1 ? decides(diagram, fact, open) : 0));
  return {
    rules: rules.map((rule) => reachable(rule, open)),
    levels: questions.map((question) => reachable(question, open)),
    // These take longer, and are asked for only while facts are not known.
    get decides() {
      return questions.map(pairsOf);
    },
    get open() {
      return rules.map((rule) =>
        pairsOf(rule).reduce((facts, pairs, fact) => facts | (pairs && 1 << fact), 0),
      );
    },
  };
}

/** What can still be of each fact in a state of a cluster. */
export function openIn(factStates: readonly States[], state: number): Open {
  const open: number[] = [];
  let rest = state;
  for (let fact = factStates.length - 1; fact >= 0; fact--) {
    const states = factStates[fact] as States;
    open[fact] = states[rest % states.length] as number;
    rest = Math.floor(rest / states.length);
  }
  return open;
}
