import type { Finding } from '../decisions/finding.ts';
import { NOTHING_AGAINST_ANY, upward } from '../logic/levels.ts';
import { type FactKey, pathOf } from '../policy/fact-path.ts';
import { factsOf, isOfChild } from './clusters.ts';
import type { ClusterEntries } from './entries.ts';
import { placeOf } from './places.ts';
import { eachChild, type ReportedRule } from './reported-rules.ts';

/**
 * Clusters where they stand: on the case, or on each child. The facts of all parts stand in one list, those of the first part first, and so do their rules;
 * `factsEnd` and `rulesEnd` say where those of each part end.
 */
export interface Parts {
  /** The places of facts in a row, and by how many places the entry of their next state is further on. */
  readonly places: readonly number[];
  readonly steps: readonly number[];
  readonly factsEnd: readonly number[];
  /** The numbers of rules in a report. */
  readonly numbers: readonly number[];
  readonly rulesEnd: readonly number[];
  /** Where the entries of each part begin in the list. */
  readonly first: readonly number[];
  readonly list: readonly number[];
  /** What is seldom needed of each part. */
  readonly details: readonly PartDetails[];
}

export interface PartDetails extends Pick<ClusterEntries, 'write' | 'openAt'> {
  /** The numbers of its facts among those that a report can ask for. */
  readonly asked: readonly number[];
}

/** What a report holds, in its order. */
export interface Contents {
  readonly rules: readonly ReportedRule[];
  readonly asked: readonly string[];
  /** Undefined where they are not known. */
  readonly children: number | undefined;
}

/** The parts of a report. */
export function partsOf(
  entries: readonly ClusterEntries[],
  list: readonly number[],
  { rules, asked, children }: Contents,
): Parts {
  const places: number[] = [];
  const steps: number[] = [];
  const factsEnd: number[] = [];
  const numbers: number[] = [];
  const rulesEnd: number[] = [];
  const first: number[] = [];
  const details: PartDetails[] = [];
  for (const entry of entries) {
    const { cluster } = entry;
    for (const child of eachChild(children, isOfChild(cluster))) {
      const isUnknown = isOfChild(cluster) && child === undefined;
      const keys: readonly FactKey[] = isUnknown ? ['children'] : factsOf(cluster.keys);
      places.push(...keys.map((key) => placeOf(key, child)));
      steps.push(...(isUnknown ? [0] : entry.steps));
      factsEnd.push(places.length);
      numbers.push(
        ...cluster.ruleList.map(({ id }) =>
          rules.findIndex((reported) => reported.rule.id === id && reported.child === child),
        ),
      );
      rulesEnd.push(numbers.length);
      first.push(entry.first);
      details.push({
        write: entry.write,
        openAt: isUnknown ? entry.openChildren : entry.openAt,
        asked: keys.map((key) => asked.indexOf(pathOf(key, child))),
      });
    }
  }
  return { places, steps, factsEnd, numbers, rulesEnd, first, list, details };
}

/**
 * Joins what the parts add to a report when the facts are in these states: puts the finding of each rule into its place, and gives the levels that can still come
 * about of every question, side by side.
 */
export function joinParts(
  { places, steps, factsEnd, numbers, rulesEnd, first, list, details }: Parts,
  states: readonly number[],
  findings: readonly Finding[],
  found: Finding[],
): number {
  let levels = NOTHING_AGAINST_ANY;
  let raised = upward(levels);
  let fact = 0;
  let rule = 0;
  for (let part = 0; part < first.length; part++) {
    let place = first[part] as number;
    for (const end = factsEnd[part] as number; fact < end; fact++) {
      place += (steps[fact] as number) * (states[places[fact] as number] as number);
    }
    if (list[place] === 0) details[part]?.write(place - (first[part] as number));
    const added = list[place] as number;
    const addedRaised = upward(added);
    // As `highest` joins two, with each raised once.
    levels = (levels & addedRaised) | (added & raised);
    raised &= addedRaised;
    let codes = list[place + 1] as number;
    for (const end = rulesEnd[part] as number; rule < end; rule++) {
      const number = numbers[rule] as number;
      found[number] = findings[number * 8 + (codes & 0b111)] as Finding;
      codes >>= 3;
    }
  }
  return levels;
}

/** Of each part, the place of the entry for these states, counted from its first. */
export function placesOfEntries(
  { places, steps, factsEnd }: Parts,
  states: readonly number[],
): readonly number[] {
  let fact = 0;
  return factsEnd.map((end) => {
    let place = 0;
    for (; fact < end; fact++) place += (steps[fact] as number) * (states[places[fact] as number] as number);
    return place;
  });
}
