/** The value of a fact that has a closed list of them. */
export type Value = string | boolean;

/** One fact, the values with which the test holds, and those with which it fails. Together they are every value the fact takes. */
export interface Test<Fact extends string = string> {
  readonly fact: Fact;
  readonly holds: readonly Value[];
  readonly fails: readonly Value[];
}
export interface All<Leaf> {
  readonly all: readonly Condition<Leaf>[];
}
export interface Any<Leaf> {
  readonly any: readonly Condition<Leaf>[];
}
/** One expression over leaves; there is no negation in it, since a test and its opposite are both tests. */
export type Condition<Leaf> = Leaf | All<Leaf> | Any<Leaf>;

/** Holds where each of the conditions does. */
/* @__NO_SIDE_EFFECTS__ */
export function all<Leaf>(...conditions: readonly Condition<Leaf>[]): All<Leaf> {
  return { all: conditions };
}

/** Holds where at least one of the conditions does. */
/* @__NO_SIDE_EFFECTS__ */
export function any<Leaf>(...conditions: readonly Condition<Leaf>[]): Any<Leaf> {
  return { any: conditions };
}

/** Holds exactly where the condition fails. */
/* @__NO_SIDE_EFFECTS__ */
export function not<Leaf extends Test>(condition: Condition<Leaf>): Condition<Leaf> {
  if (isAll(condition)) return { any: condition.all.map((part) => not(part)) };
  if (isAny(condition)) return { all: condition.any.map((part) => not(part)) };
  return { ...condition, holds: condition.fails, fails: condition.holds };
}

export const isAll = <Leaf>(condition: Condition<Leaf>): condition is All<Leaf> =>
  'all' in (condition as object);
export const isAny = <Leaf>(condition: Condition<Leaf>): condition is Any<Leaf> =>
  'any' in (condition as object);

/** Every leaf of a condition, from left to right. */
export function leaves<Leaf>(condition: Condition<Leaf>): Leaf[] {
  const found: Leaf[] = [];
  collect(condition, found);
  return found;
}

function collect<Leaf>(condition: Condition<Leaf>, found: Leaf[]): void {
  if (isAll(condition)) for (const part of condition.all) collect(part, found);
  else if (isAny(condition)) for (const part of condition.any) collect(part, found);
  else found.push(condition);
}

/** The same condition with each leaf replaced. */
export function mapLeaves<From, To>(condition: Condition<From>, replace: (leaf: From) => To): Condition<To> {
  if (isAll(condition)) return { all: condition.all.map((part) => mapLeaves(part, replace)) };
  if (isAny(condition)) return { any: condition.any.map((part) => mapLeaves(part, replace)) };
  return replace(condition);
}
