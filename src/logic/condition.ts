/** The value of a fact that has a closed list of them. */
export type Value = string | boolean;

/** One fact, the values with which the test holds, and those with which it fails. Together they are every value the fact takes. */
export interface Test<Fact extends string = string> {
  readonly fact: Fact;
  readonly holds: readonly Value[];
  readonly fails: readonly Value[];
}
/** Parts that must all hold, or of which any must. */
export interface Combined<Leaf> {
  readonly combine: 'all' | 'any';
  readonly parts: readonly Condition<Leaf>[];
}
/** One expression over leaves; there is no negation in it, since a test and its opposite are both tests. */
export type Condition<Leaf> = Leaf | Combined<Leaf>;

/** Holds where each of the conditions does. */
/* @__NO_SIDE_EFFECTS__ */
export function all<Leaf>(...conditions: readonly Condition<Leaf>[]): Combined<Leaf> {
  return { combine: 'all', parts: conditions };
}

/** Holds where at least one of the conditions does. */
/* @__NO_SIDE_EFFECTS__ */
export function any<Leaf>(...conditions: readonly Condition<Leaf>[]): Combined<Leaf> {
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

/** Visits every leaf of a condition, from left to right. */
export function visit<Leaf>(condition: Condition<Leaf>, see: (leaf: Leaf) => void): void {
  if (isCombined(condition)) for (const part of condition.parts) visit(part, see);
  else see(condition);
}

/** Every leaf of a condition, from left to right. */
export function leaves<Leaf>(condition: Condition<Leaf>): Leaf[] {
  const found: Leaf[] = [];
  visit(condition, (leaf) => found.push(leaf));
  return found;
}

/** Whether some leaf of a condition is such. */
export function someLeaf<Leaf>(condition: Condition<Leaf>, isSuch: (leaf: Leaf) => boolean): boolean {
  return isCombined(condition) ? condition.parts.some((part) => someLeaf(part, isSuch)) : isSuch(condition);
}

/** The same condition with each leaf replaced. */
export function mapLeaves<From, To>(condition: Condition<From>, replace: (leaf: From) => To): Condition<To> {
  if (!isCombined(condition)) return replace(condition);
  return { combine: condition.combine, parts: condition.parts.map((part) => mapLeaves(part, replace)) };
}
