import { memoize } from '../internal/memoize.ts';
import { reachable } from '../logic/diagram.ts';
import { highest, type Levels, NOTHING_AGAINST } from '../logic/levels.ts';
import { openIn } from '../logic/table.ts';
import { type Applied, actionRules, applying, inForce, referralRules } from '../policy/applied.ts';
import type { ReadingId } from '../policy/codes.ts';
import { sectionReadings } from '../policy/readings.ts';
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
  /** The levels that each question can still have, with every reading taken in one way, or one of them the other way. */
  readonly levelsOf: (
    row: Row,
    way: typeof EITHER_WAY | typeof AS_TAKEN,
    other?: ReadingId,
  ) => ReadonlyMap<Question, Levels>;
}

/** The readings of the service and the applied statements that can be tried the other way, each once, with its clauses. */
export const openReadings = (applied: Applied, service: Service): readonly OpenReading[] =>
  inForce(
    sectionReadings.flatMap(({ readings }) => readings).filter((reading) => isFor(reading, service)),
    applied,
  );

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
      questions: one.questionList,
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
      const all = new Map<Question, Levels>();
      for (const { levels, questions, variables } of parts) {
        let state = 0;
        for (const { size, place, reading } of variables) {
          const own = place < 0 ? (reading === otherKey ? OTHER_WAY : way) : (states[place] as number);
          state = state * size + own;
        }
        const found = levels(state);
        for (let place = 0; place < questions.length; place++) {
          const question = questions[place] as Question;
          all.set(question, highest(all.get(question) ?? NOTHING_AGAINST, found[place] as Levels));
        }
      }
      return all;
    },
  };
}

/** The applied statements, and what remains of them with each reading that leaves one out taken the other way. */
export function withAndWithout(
  applied: Applied,
  service: Service,
): readonly { readonly reading?: OpenReading; readonly applied: Applied }[] {
  const without = openReadings(applied, service).flatMap((reading) => {
    const remaining = applied.flatMap(({ id }) => (id === reading.leavesOut ? [] : [id]));
    return reading.leavesOut && remaining.length > 0 ? [{ reading, applied: applying(remaining) }] : [];
  });
  return [{ applied }, ...without];
}
