/** The value of a fact that has a closed list of them. */
export type Value = string | boolean;

/** A test of one fact: the values with which it holds and those with which it fails, together every value that the fact takes. */
export interface Test<Fact extends string = string> {
  readonly fact: Fact;
  readonly holds: readonly Value[];
  readonly fails: readonly Value[];
}
/** All parts must hold, or any of them. At least one part. */
export interface Combined<Leaf> {
  readonly combine: 'all' | 'any';
  readonly parts: readonly Condition<Leaf>[];
}
/** One expression over leaves; there is no negation in it, since a test and its opposite are both tests. */
export type Condition<Leaf> = Leaf | Combined<Leaf>;

/** Holds where each of the conditions does. */
/* @__NO_SIDE_EFFECTS__ */
export function all<Leaves extends readonly unknown[]>(
  ...conditions: { [Place in keyof Leaves]: Condition<Leaves[Place]> }
): Combined<Leaves[number]> {
  return { combine: 'all', parts: conditions };
}

/** Holds where at least one of the conditions does. */
/* @__NO_SIDE_EFFECTS__ */
export function any<Leaves extends readonly unknown[]>(
  ...conditions: { [Place in keyof Leaves]: Condition<Leaves[Place]> }
): Combined<Leaves[number]> {
  return { combine: 'any', parts: conditions };
}

/** Holds exactly where the condition fails. */
/* @__NO_SIDE_EFFECTS__ */
export function not<Leaf extends Test>(condition: Condition<Leaf>): Condition<Leaf> {
  if (isCombined(condition)) {
    const { combine, parts } = condition;
    return { combine: combine === 'all' ? 'any' : 'all', parts: parts.map((part) => not(part)) };
  }
  return { ...condition, holds: condition.fails, fails: condition.holds };
}

export function isCombined<Leaf>(condition: Condition<Leaf>): condition is Combined<Leaf> {
  return (condition as Combined<Leaf>).combine !== undefined;
}

/** Every leaf of a condition, from left to right. */
export function leaves<Leaf>(condition: Condition<Leaf>): readonly Leaf[] {
  return isCombined(condition) ? condition.parts.flatMap((part) => leaves(part)) : [condition];
}

/** What a condition gives when each leaf gives something, and the parts of each combination are joined. */
export function fold<Leaf, Given>(
  condition: Condition<Leaf>,
  leaf: (leaf: Leaf) => Given,
  join: (left: Given, right: Given, combine: Combined<Leaf>['combine']) => Given,
): Given {
  if (!isCombined(condition)) return leaf(condition);
  const { combine, parts } = condition;
  return parts.map((part) => fold(part, leaf, join)).reduce((left, right) => join(left, right, combine));
}
