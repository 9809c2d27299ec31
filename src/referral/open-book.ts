import { memoize } from '../internal/memoize.ts';
import { reachable } from '../logic/diagram.ts';
import { highest, type Levels, NOTHING_AGAINST } from '../logic/levels.ts';
import { openIn } from '../logic/table.ts';
import { type Applied, actionRules, applying, inForce, referralRules } from '../policy/applied.ts';
import { actionIds, type ReadingId, readingIds } from '../policy/codes.ts';
import { sectionReadings } from '../policy/readings.ts';
import { decisions } from '../policy/rule.ts';
import type { OpenReading } from '../policy/section.ts';
import type { Service } from '../policy/service.ts';
import { cluster, type FactCluster, isFact, isFor, isOfChild, type Question } from './clusters.ts';
import { CHILDREN, placeOf } from './places.ts';
import { eachChild } from './reported-rules.ts';
import type { Row } from './row.ts';

/** How readings are taken: the states of a reading in a cluster. */
export const EITHER_WAY = 0;
export const AS_TAKEN = 1;
const OTHER_WAY = 2;

/** The rules and actions under the applied statements with their readings left open, compiled for a number of children. */
export interface OpenBook {
  /** The levels that each question can still have, by `placeOfQuestion`, with every reading taken in one way, or one of them the other way. */
  readonly levelsOf: (
    row: Row,
    way: typeof EITHER_WAY | typeof AS_TAKEN,
    other?: ReadingId,
  ) => readonly Levels[];
}

const questions: readonly Question[] = /* @__PURE__ */ (() => [...decisions, ...actionIds])();
const NOTHING_AGAINST_EACH: readonly Levels[] = /* @__PURE__ */ questions.map(() => NOTHING_AGAINST);

/** Where a question stands among the levels of an open book. */
export const placeOfQuestion = (question: Question): number => questions.indexOf(question);

/** The readings of the service and the applied statements that can be tried the other way, each once, with its clauses, in the order of `ReadingId`. */
export function openReadings(applied: Applied, service: Service): readonly OpenReading[] {
  const readings = sectionReadings.flatMap(({ readings }) => readings);
  const open = inForce(
    readings.filter((reading) => isFor(reading, service)),
    applied,
  );
  return [...open].sort((left, right) => readingIds.indexOf(left.id) - readingIds.indexOf(right.id));
}

export const openBookFor = (applied: Applied, service: Service, children: number | undefined): OpenBook =>
  openBooks(applied)(service)(children);

const openBooks = /* @__PURE__ */ memoize((applied: Applied) =>
  memoize((service: Service) => {
    const clusters = openClusters(applied, service).map((one) => ({
      ...one,
      levels: memoize((state: number) => levelsIn(one, state)),
    }));
    return memoize((children: number | undefined) => compile(clusters, children));
  }),
);

/** The clusters of the rules and actions with their readings left open. */
export function openClusters(applied: Applied, service: Service): readonly FactCluster[] {
  const rules = readOpenly(referralRules(), 'rules', ({ id }) => id);
  const actions = readOpenly(actionRules(), 'actions', ({ action }) => action);
  const forService = inForce(actions, applied).filter((action) => isFor(action, service));
  return cluster(inForce(rules, applied), forService, applied, service);
}

/** Every rule, or every action, with those that a section reads openly in their place. */
function readOpenly<Item>(
  items: readonly Item[],
  kind: 'rules' | 'actions',
  idOf: (item: Item) => string,
): readonly Item[] {
  const open = sectionReadings.flatMap(
    (section) => (section[kind] ?? []) as readonly unknown[] as readonly Item[],
  );
  return items.flatMap((item) => {
    const forms = open.filter((other) => idOf(other) === idOf(item));
    return forms.length > 0 ? forms : [item];
  });
}

const levelsIn = ({ factStates, questions }: FactCluster, state: number): readonly Levels[] => {
  const open = openIn(factStates, state);
  return questions.map((question) => reachable(question, open));
};

type LeveledCluster = FactCluster & { readonly levels: (state: number) => readonly Levels[] };

/** While the children are not known, one child about whom nothing is known stands for them: it can bring whatever any list can. */
function compile(clusters: readonly LeveledCluster[], children: number | undefined): OpenBook {
  const parts = clusters.flatMap((one) =>
    eachChild(children, isOfChild(one)).map((child) => ({
      levels: one.levels,
      places: one.questionList.map(placeOfQuestion),
      variables: one.keys.map((key, place) => ({
        size: one.factStates[place]?.length as number,
        place: !isFact(key) ? -1 : isOfChild(one) && child === undefined ? CHILDREN : placeOf(key, child),
        reading: key,
      })),
    })),
  );
  return {
    levelsOf: ({ states }, way, other) => {
      const otherKey = `reading ${other}`;
      const all = NOTHING_AGAINST_EACH.slice();
      for (const { levels, places, variables } of parts) {
        let state = 0;
        for (const { size, place, reading } of variables) {
          const own = place < 0 ? (reading === otherKey ? OTHER_WAY : way) : (states[place] as number);
          state = state * size + own;
        }
        const found = levels(state);
        for (let which = 0; which < places.length; which++) {
          const place = places[which] as number;
          all[place] = highest(all[place] as Levels, found[which] as Levels);
        }
      }
      return all;
    },
  };
}

/** A reading to be tried the other way. */
export interface Trial extends Pick<OpenReading, 'id' | 'clauses'> {
  /** The statements that remain applied, if the other way leaves one out and any remain. */
  readonly remaining: Applied | undefined;
}

/** The readings of `openReadings`, each with what remains of the applied statements if it is taken the other way. */
export const trialsOf = (applied: Applied, service: Service): readonly Trial[] => trials(applied)(service);

const trials = /* @__PURE__ */ memoize((applied: Applied) =>
  memoize((service: Service): readonly Trial[] =>
    openReadings(applied, service).map(({ id, clauses, leavesOut }) => {
      const remaining = applied.flatMap((statement) => (statement.id === leavesOut ? [] : [statement.id]));
      const isLeftOut = leavesOut !== undefined && remaining.length > 0;
      return { id, clauses, remaining: isLeftOut ? applying(remaining) : undefined };
    }),
  ),
);
