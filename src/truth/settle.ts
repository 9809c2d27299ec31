import { isAll, isAny, leaves, type Value } from './condition.ts';
import { given, type Open, type Truth } from './truth.ts';

export interface Prospect {
  /** Some completion of the unknown facts makes it true. */
  readonly canHold: boolean;
  /** Some completion makes it false. */
  readonly canFail: boolean;
  /** The unknown facts that bear on it: under some completion of the others, two of the fact's values give different truths. */
  readonly bearing: ReadonlySet<string>;
}

/**
 * Exactly what a truth can still become, and what that hangs on.
 *
 * Where every open fact is tested once, the tests are independent: the truth can go either way, and each fact bears on it. Where a fact is tested
 * twice, its values are tried one by one, and what each leaves is looked at in the same way. So the cost grows with the number of facts; only
 * facts that are tested twice multiply it.
 */
export function settle(truth: Truth): Prospect {
  if (typeof truth === 'boolean') return { canHold: truth, canFail: !truth, bearing: new Set() };
  const shared = factTestedTwice(truth);
  if (shared === undefined) {
    return { canHold: true, canFail: true, bearing: new Set(leaves(truth).map((test) => test.fact)) };
  }
  const branches = valuesOf(shared, truth).map((value) => given(truth, shared, value));
  const prospects = branches.map(settle);
  const bearing = new Set(prospects.flatMap((prospect) => [...prospect.bearing]));
  if (branches.some((branch) => !alwaysAgree(branch, branches[0] as Truth))) bearing.add(shared);
  return {
    canHold: prospects.some((prospect) => prospect.canHold),
    canFail: prospects.some((prospect) => prospect.canFail),
    bearing,
  };
}

/**
 * Whether two truths that came from one condition agree under every completion. Where each tests every fact once, they do so only if they are
 * written alike: such a form is unique but for its order, and the order is that of the condition they came from.
 */
function alwaysAgree(left: Truth, right: Truth): boolean {
  if (typeof left === 'boolean') return isSettledAs(right, left);
  if (typeof right === 'boolean') return isSettledAs(left, right);
  if (writtenAlike(left, right)) return true;
  const shared = factTestedTwice(left) ?? factTestedTwice(right);
  if (shared === undefined) return false;
  return valuesOf(shared, left, right).every((value) =>
    alwaysAgree(given(left, shared, value), given(right, shared, value)),
  );
}

function isSettledAs(truth: Truth, outcome: boolean): boolean {
  const { canHold, canFail } = settle(truth);
  return canHold === outcome && canFail === !outcome;
}

function writtenAlike(left: Open, right: Open): boolean {
  if (isAll(left)) return isAll(right) && eachAlike(left.all, right.all);
  if (isAny(left)) return isAny(right) && eachAlike(left.any, right.any);
  if (isAll(right) || isAny(right) || left.fact !== right.fact) return false;
  return left.holds.length === right.holds.length && left.holds.every((value) => right.holds.includes(value));
}

function eachAlike(left: readonly Open[], right: readonly Open[]): boolean {
  return (
    left.length === right.length && left.every((part, place) => writtenAlike(part, right[place] as Open))
  );
}

function factTestedTwice(open: Open): string | undefined {
  const seen = new Set<string>();
  return leaves(open).find(({ fact }) => seen.size === seen.add(fact).size)?.fact;
}

function valuesOf(fact: string, ...conditions: readonly Open[]): readonly Value[] {
  const test = conditions.flatMap((open) => leaves(open)).find((leaf) => leaf.fact === fact);
  return test ? [...test.holds, ...test.fails] : [];
}
