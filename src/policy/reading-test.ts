import type { Test } from '../logic/condition.ts';
import type { ReadingId } from './codes.ts';

/** A reading as something that a condition can test beside facts: whether it is taken the other way. */
export type ReadingKey = `reading ${ReadingId}`;

/** A test of a reading. */
export type ReadingTest = Test<ReadingKey>;

/** The reading is taken the other way. */
/* @__NO_SIDE_EFFECTS__ */
export const otherWay = (reading: ReadingId): ReadingTest => ({
  fact: `reading ${reading}`,
  holds: [true],
  fails: [false],
});

/** The same rule or action with these changes. */
/* @__NO_SIDE_EFFECTS__ */
export const changed = <Original extends object>(
  original: Original,
  changes: Partial<Original>,
): Original => ({ ...original, ...changes });
