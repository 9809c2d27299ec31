import { describe, expect, it } from 'vitest';
import { pair } from '../../src/logic/diagram.ts';
import {
  highest,
  levelsAt,
  MOST_QUESTIONS,
  NOTHING_AGAINST,
  NOTHING_AGAINST_ANY,
  type OutcomeOf,
  outcomesOf,
  pairsThatMatter,
  sideBySide,
  upward,
} from '../../src/logic/levels.ts';
import { combinations, valuesIn } from './random-diagrams.ts';

/** Every set of levels that is not empty, as bits. */
const sets = [1, 2, 3, 4, 5, 6, 7];
const levelsIn = (set: number) => valuesIn(set, 3);

const everyOutcomeOf: readonly (readonly [string, OutcomeOf])[] = [
  ['three outcomes', [0, 1, 2]],
  ['two outcomes, the worse at level 2 alone', [0, 0, 1]],
  ['an action, which follows at level 1 alone', [0, 1, 0]],
];

const bitsOf = (members: readonly number[]) =>
  [...new Set(members)].reduce((bits, member) => bits + 2 ** member, 0);

describe('the levels of parts that share no fact', () => {
  it('are the highest of each combination', () => {
    for (const parts of combinations([sets, sets, sets])) {
      const wanted = combinations(parts.map(levelsIn)).map((levels) => Math.max(...levels));
      expect(parts.reduce(highest, NOTHING_AGAINST)).toBe(bitsOf(wanted));
    }
  });

  it.each(everyOutcomeOf)('give every outcome that some combination gives: %s', (_, outcomeOf) => {
    for (const [one, other] of combinations([sets, sets]) as [number, number][]) {
      const wanted = combinations([levelsIn(one), levelsIn(other)]).map(
        (levels) => outcomeOf[Math.max(...levels)] as number,
      );
      expect(outcomesOf(highest(one, other), outcomeOf)).toBe(bitsOf(wanted));
    }
  });

  it.each(everyOutcomeOf)(
    'matter where some combination of the others turns them into two outcomes: %s',
    (_, outcomeOf) => {
      const reached = new Set<boolean>();
      for (const rest of sets) {
        for (const [one, other] of [
          [0, 1],
          [0, 2],
          [1, 2],
        ] as const) {
          const outcome = (level: number, own: number) => outcomeOf[Math.max(level, own)];
          const wanted = levelsIn(rest).some((level) => outcome(level, one) !== outcome(level, other));
          expect(
            (pairsThatMatter(rest, outcomeOf) & pair(one, other)) !== 0,
            `${rest}: ${one} or ${other}`,
          ).toBe(wanted);
          reached.add(wanted);
        }
      }
      expect(reached.size).toBe(2);
    },
  );
});

describe('the levels of several questions, side by side in one number', () => {
  const questions = Array.from({ length: MOST_QUESTIONS }, (_, question) => question);
  const together = (some: readonly number[]) =>
    some.reduce((all, set, question) => all | sideBySide(set, question), 0);
  const apart = (all: number) => questions.map((question) => levelsAt(all, question));
  /** A set for each question, another for each that follows. */
  const manySets = sets.map((first) =>
    questions.map((question) => sets[(first + 3 * question) % sets.length] as number),
  );

  it('are kept apart', () => {
    for (const some of manySets) expect(apart(together(some))).toEqual(some);
    expect(apart(NOTHING_AGAINST_ANY)).toEqual(questions.map(() => NOTHING_AGAINST));
  });

  it('are joined for each question as they are alone', () => {
    for (const some of manySets) {
      for (const others of manySets) {
        const joined = some.map((set, question) => highest(set, others[question] as number));
        expect(apart(highest(together(some), together(others)))).toEqual(joined);
        expect(together(some)).toBeGreaterThan(0);
      }
    }
  });

  it('are raised for each question as they are alone', () => {
    for (const some of manySets) {
      const raised = some.map((set) =>
        bitsOf([0, 1, 2].filter((level) => level >= Math.min(...levelsIn(set)))),
      );
      expect(apart(upward(together(some)))).toEqual(raised);
    }
  });
});
