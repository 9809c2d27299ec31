import { isAll, isAny, leaves, type Test, type Value } from './condition.ts';
import { allOf, anyOf, given, type Open, type Truth } from './truth.ts';

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
 * Where every open fact is tested once, the tests are independent: the truth can go either way, and each fact bears on it. Otherwise the parts that
 * share no fact are looked at apart; only for those that do share one are the values of that fact tried. So the cost grows with the number of facts.
 */
export function settle(truth: Truth): Prospect {
  if (typeof truth === 'boolean') return { canHold: truth, canFail: !truth, bearing: nothing };
  const tests = leaves(truth);
  const facts = new Set(tests.map(({ fact }) => fact));
  if (facts.size === tests.length) return { canHold: true, canFail: true, bearing: facts };
  const clusters = clustersOf(partsOf(truth));
  return clusters.length > 1 ? settleApart(clusters, isAny(truth)) : settleByCases(truth);
}

const nothing: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** Clusters share no fact, so each can fail, or hold, whatever becomes of the others: none hides what bears on another unless it is certain. */
function settleApart(clusters: readonly (readonly Open[])[], holdsIfAnyDoes: boolean): Prospect {
  const prospects = clusters.map((parts) => settle(holdsIfAnyDoes ? anyOf(parts) : allOf(parts)));
  const some = (can: 'canHold' | 'canFail') => prospects.some((prospect) => prospect[can]);
  const each = (can: 'canHold' | 'canFail') => prospects.every((prospect) => prospect[can]);
  const canHold = holdsIfAnyDoes ? some('canHold') : each('canHold');
  const canFail = holdsIfAnyDoes ? each('canFail') : some('canFail');
  return { canHold, canFail, bearing: canHold && canFail ? union(prospects) : nothing };
}

/** Tries each value of a fact that is tested twice. */
function settleByCases(open: Open): Prospect {
  const shared = factTestedTwice(open) as string;
  const branches = valuesOf(shared, leaves(open)).map((value) => given(open, shared, value));
  const prospects = branches.map(settle);
  const bearing = union(prospects);
  if (branches.some((branch) => !alwaysAgree(branch, branches[0] as Truth))) bearing.add(shared);
  return {
    canHold: prospects.some(({ canHold }) => canHold),
    canFail: prospects.some(({ canFail }) => canFail),
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
  return valuesOf(shared, [...leaves(left), ...leaves(right)]).every((value) =>
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

/** The parts of an "all" or an "any", those that share facts together, in order of their first. */
function clustersOf(parts: readonly Open[]): Open[][] {
  let clusters: { parts: Open[]; facts: Set<string> }[] = [];
  for (const part of parts) {
    const facts = new Set(leaves(part).map(({ fact }) => fact));
    const touching = clusters.filter((cluster) => [...facts].some((fact) => cluster.facts.has(fact)));
    const merged = {
      parts: [...touching.flatMap((cluster) => cluster.parts), part],
      facts: new Set([...touching.flatMap((cluster) => [...cluster.facts]), ...facts]),
    };
    clusters = [...clusters.filter((cluster) => !touching.includes(cluster)), merged];
  }
  return clusters.map((cluster) => cluster.parts);
}

function partsOf(open: Open): readonly Open[] {
  if (isAll(open)) return open.all;
  return isAny(open) ? open.any : [open];
}

function factTestedTwice(open: Open): string | undefined {
  const seen = new Set<string>();
  return leaves(open).find(({ fact }) => seen.size === seen.add(fact).size)?.fact;
}

/** Every value of a fact, as a test of it has them. */
function valuesOf(fact: string, tests: readonly Test[]): readonly Value[] {
  const test = tests.find((leaf) => leaf.fact === fact);
  return test ? [...test.holds, ...test.fails] : [];
}

const union = (prospects: readonly Prospect[]) => new Set(prospects.flatMap(({ bearing }) => [...bearing]));
