import { membersOf, pair } from './diagram.ts';

/*
 * A question is answered from parts that share no fact. Each part gives a level, 0, 1 or 2, and the highest level decides. While facts are unknown a part
 * can still give several levels: a set of them, written as bits. Since the parts share no fact, any combination of their levels can come about.
 */

/** A set of levels as bits: level 0 alone is 1. */
export type Levels = number;

/** What each level answers: outcomes 0, 1 and 2. */
export type OutcomeOf = readonly [number, number, number];

export const NOTHING_AGAINST: Levels = 1;

/** The levels that two parts can give together: each level that one of them can give while the other gives no higher one. */
export const highest = (left: Levels, right: Levels): Levels =>
  (left & upward(right)) | (right & upward(left));

/** A set of levels with every level above its lowest. Sets that stand side by side are raised all at once. */
export const upward = (levels: Levels): Levels =>
  levels | ((levels & LOWER_TWO) << 1) | ((levels & LOWEST) << 2);

/*
 * The sets of several questions stand side by side in one number, three bits each, so that parts are joined for every question at once.
 */

/** So many sets stand side by side in a small whole number. */
export const MOST_QUESTIONS = 10;

const inEach = (levels: Levels): number =>
  Array.from({ length: MOST_QUESTIONS }, (_, question) => sideBySide(levels, question)).reduce(
    (all, one) => all | one,
  );

/** A set of levels in the place of a question. */
export const sideBySide = (levels: Levels, question: number): number => levels << (question * 3);

/** The set of levels in the place of a question. */
export const levelsAt = (sets: number, question: number): Levels => (sets >> (question * 3)) & 0b111;

/** Nothing against any question. */
export const NOTHING_AGAINST_ANY: number = /* @__PURE__ */ inEach(NOTHING_AGAINST);

const LOWEST = /* @__PURE__ */ inEach(0b001);
const LOWER_TWO = /* @__PURE__ */ inEach(0b011);

/** The outcomes of a set of levels, as bits. */
export function outcomesOf(levels: Levels, outcomeOf: OutcomeOf): number {
  let outcomes = 0;
  for (let level = 0; level < 3; level++) {
    if ((levels >> level) & 1) outcomes |= 1 << (outcomeOf[level] as number);
  }
  return outcomes;
}

/** The pairs of levels of one part, as bits of `pair`, between which the outcome can change while all other parts together can give the levels `rest`. */
export function pairsThatMatter(rest: Levels, outcomeOf: OutcomeOf): number {
  let pairs = 0;
  for (const [one, other] of PAIRS) {
    const matters = membersOf(rest).some(
      (level) => outcomeOf[Math.max(level, one)] !== outcomeOf[Math.max(level, other)],
    );
    if (matters) pairs |= pair(one, other);
  }
  return pairs;
}

const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;
