import { statusOf } from '../decisions/finding.ts';
import { memoize } from '../internal/memoize.ts';
import { membersOf, pair } from '../logic/diagram.ts';
import { type Levels, NOTHING_AGAINST, NOTHING_AGAINST_ANY, sideBySide } from '../logic/levels.ts';
import { type Entry, tableOf } from '../logic/table.ts';
import type { FactCluster } from './clusters.ts';
import type { ReportQuestion } from './questions.ts';
import { AWAITS_REVIEW } from './row.ts';

/*
 * What each state of a cluster adds to a report stands in a flat list of small whole numbers, two for each state, which all clusters share: processors read it
 * much faster than objects that lead to each other.
 */

/** The entries of a cluster. Their places in the list are counted from `first`. */
export interface ClusterEntries {
  readonly cluster: FactCluster;
  readonly first: number;
  /** By how many places the next state of each fact is further on. */
  readonly steps: readonly number[];
  /** Writes the entry at a place: the levels that the cluster can still give to each question of a report, and then the codes of its rules. */
  readonly write: (place: number) => void;
  /** The facts that can still change something. */
  readonly openAt: (place: number) => readonly OpenFact[];
  /** The same of a cluster of child facts while the children are not known. They are one fact then. */
  readonly openChildren: (place: number) => readonly OpenFact[];
}

/** A fact that is not known and can still change the answer to a question, or a finding. */
export interface OpenFact {
  /** Its place among the facts of the cluster. */
  readonly fact: number;
  /** The questions, and of each the pairs of levels that the fact can still decide between, as bits of `pair`. */
  readonly decides: readonly { readonly question: number; readonly pairs: number }[];
  /** Whether it can change the status of a finding that is unknown. */
  readonly isUnanswered: boolean;
  /** Of the session plan, only the review is not known. */
  readonly isReview: boolean;
}

/**
 * The code of a rule is the set of statuses that it can still come to, as bits: 1 for met, 2 for not met, 4 for not applicable. No set is empty, so 0 is free to
 * say that the rule is unknown until the review of a plan is known.
 */
export const AWAITING_REVIEW = 0;

/** So many codes stand side by side in a small whole number, three bits each. */
const MOST_RULES = 10;

/** Adds the entries of a cluster to the list. 0 stands for one that is not written yet. Questions go by their numbers in a report. */
export function addEntries(
  list: number[],
  cluster: FactCluster,
  questions: readonly ReportQuestion[],
): ClusterEntries {
  const { factStates, rules, keys, questionList } = cluster;
  if (rules.length > MOST_RULES) throw new RangeError('Too many rules read the same facts.');
  const first = list.length;
  const sizes = factStates.map((states) => states.length);
  const steps = sizes.map((_, fact) => sizes.slice(fact + 1).reduce((step, size) => step * size, 2));
  const length = (sizes[0] ?? 1) * (steps[0] ?? 2);
  for (let place = 0; place < length; place++) list.push(0);

  const numbers = questionList.map((question) => questions.indexOf(question));
  const plan = keys.indexOf('sessionPlan');
  /** The place of the session plan among the facts if its review is not known; else -1. */
  const reviewAt = (place: number) => {
    const state = Math.floor(place / (steps[plan] ?? 2)) % (sizes[plan] ?? 1);
    return plan >= 0 && state === AWAITS_REVIEW ? plan : -1;
  };
  const entryOf = tableOf(cluster);
  const openAt = memoize((place: number) =>
    openFacts(entryOf(place / 2), keys.length, numbers, reviewAt(place)),
  );
  return {
    cluster,
    first,
    steps,
    openAt,
    openChildren: memoize(() => openFacts(anyChildren(entryOf(0)), 1, numbers, -1)),
    write: (place) => {
      const entry = entryOf(place / 2);
      list[first + place] = setsOf(
        [...entry.levels, leavesAnythingOpen(entry) ? LEVEL_1 : NOTHING_AGAINST],
        [...numbers, questions.indexOf('is-open')],
      );
      list[first + place + 1] = codesOf(entry, reviewAt(place));
    },
  };
}

const LEVEL_1: Levels = 0b010;

/** Sets of levels in the places of their questions; nothing stands against the other questions. XOR takes out what stood there before. */
const setsOf = (levels: readonly Levels[], questions: readonly number[]): number =>
  questions.reduce(
    (sets, question, which) => sets ^ sideBySide(NOTHING_AGAINST ^ (levels[which] as Levels), question),
    NOTHING_AGAINST_ANY,
  );

const leavesAnythingOpen = ({ rules, levels }: Entry): boolean =>
  rules.some(isUnknown) || levels.some((set) => membersOf(set).length > 1);

const isUnknown = (statuses: number): boolean => statusOf(statuses) === 'unknown';

/** The codes of rules side by side, the first the lowest. `review` is the place of the session plan among the facts if its review is not known; else -1. */
function codesOf(entry: Entry, review: number): number {
  const awaiting = review < 0 ? [] : entry.open.map((open) => ((open >> review) & 1) === 1);
  return entry.rules.reduce((codes, statuses, rule) => {
    const code = awaiting[rule] && isUnknown(statuses) ? AWAITING_REVIEW : statuses;
    return codes | (code << (rule * 3));
  }, 0);
}

/** The facts that can still change something, of so many. */
function openFacts(
  { rules, decides, open }: Entry,
  facts: number,
  questions: readonly number[],
  review: number,
): readonly OpenFact[] {
  return Array.from({ length: facts }, (_, fact) => ({
    fact,
    decides: questions.flatMap((question, which) => {
      const pairs = decides[which]?.[fact] as number;
      return pairs === 0 ? [] : [{ question, pairs }];
    }),
    isUnanswered: rules.some(
      (statuses, rule) => isUnknown(statuses) && (((open[rule] as number) >> fact) & 1) === 1,
    ),
    isReview: fact === review,
  })).filter(({ decides, isUnanswered }) => isUnanswered || decides.length > 0);
}

/** What follows where the children are not known: they may turn out to be any list of children, so everything that one child can bring is possible. */
function anyChildren({ levels, rules }: Entry): Entry {
  const pairsWithin = (levels: Levels) =>
    membersOf(levels).flatMap((one) =>
      membersOf(levels).flatMap((other) => (one < other ? [pair(one, other)] : [])),
    );
  return {
    levels,
    rules,
    decides: levels.map((levels) => [pairsWithin(levels).reduce((pairs, one) => pairs | one, 0)]),
    open: rules.map(() => 1),
  };
}
