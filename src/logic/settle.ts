import { type Combined, isCombined, leaves, someLeaf, type Test, type Value, visit } from './condition.ts';
import { given, hangsOn, type Open, type Truth } from './truth.ts';

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
  const { tested, shared } = factsOf(truth);
  const [fact] = shared;
  if (fact === undefined) return { canHold: true, canFail: true, bearing: tested };
  const { combine, parts } = truth as Combined<Test>;
  const [entangled, apart] = partition(parts, (part) => testsAny(part, shared));
  const clusters = clustersOf(entangled);
  return apart.length === 0 && clusters.length === 1
    ? settleByCases(truth, fact, shared)
    : settleApart(combine, [...apart, ...clusters.map((cluster) => whole(combine, cluster))]);
}

const nothing: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** Parts that share no fact can hold, or fail, whatever becomes of the others: none hides what bears on another unless it is certain. */
function settleApart(combine: Combined<Test>['combine'], parts: readonly Open[]): Prospect {
  const prospects = parts.map(settle);
  const some = (can: 'canHold' | 'canFail') => prospects.some((prospect) => prospect[can]);
  const each = (can: 'canHold' | 'canFail') => prospects.every((prospect) => prospect[can]);
  const canHold = combine === 'any' ? some('canHold') : each('canHold');
  const canFail = combine === 'any' ? each('canFail') : some('canFail');
  return { canHold, canFail, bearing: canHold && canFail ? union(prospects) : nothing };
}

/** Tries each value of a fact that is tested more than once. */
function settleByCases(open: Open, shared: string, sharedFacts: ReadonlySet<string>): Prospect {
  const lumps = new Map<string, ReadonlySet<string>>();
  const lumped = lump(open, sharedFacts, lumps);
  const branches = valuesOf(shared, leaves(lumped)).map((value) => given(lumped, shared, value));
  const prospects = branches.map(settle);
  const bearing = new Set<string>();
  for (const prospect of prospects) {
    for (const fact of prospect.bearing) for (const part of lumps.get(fact) ?? [fact]) bearing.add(part);
  }
  if (branches.some((branch) => !alwaysAgree(branch, branches[0] as Truth))) bearing.add(shared);
  return {
    canHold: prospects.some(({ canHold }) => canHold),
    canFail: prospects.some(({ canFail }) => canFail),
    bearing,
  };
}

/** The same condition with those parts of each combination that share no fact lumped together: they can go either way, so one of their facts stands for all. */
function lump(open: Open, shared: ReadonlySet<string>, lumps: Map<string, ReadonlySet<string>>): Open {
  if (!isCombined(open)) return open;
  const [entangled, apart] = partition(open.parts, (part) => testsAny(part, shared));
  const parts = entangled.map((part) => lump(part, shared, lumps));
  const facts = new Set(apart.flatMap((part) => leaves(part)).map(({ fact }) => fact));
  const [representative] = facts;
  if (representative === undefined) return { combine: open.combine, parts };
  lumps.set(representative, facts);
  return { combine: open.combine, parts: [...parts, hangsOn(representative)] };
}

/**
 * Whether two truths agree under every completion. Where each tests every fact once, they do so only if they are written alike, in whatever order:
 * such a form is unique but for that.
 */
function alwaysAgree(left: Truth, right: Truth): boolean {
  if (typeof left === 'boolean') return isSettledAs(right, left);
  if (typeof right === 'boolean') return isSettledAs(left, right);
  const [shared] = [...factsOf(left).shared, ...factsOf(right).shared];
  if (shared === undefined) return writtenAlike(left, right);
  return valuesOf(shared, [...leaves(left), ...leaves(right)]).every((value) =>
    alwaysAgree(given(left, shared, value), given(right, shared, value)),
  );
}

function isSettledAs(truth: Truth, outcome: boolean): boolean {
  const { canHold, canFail } = settle(truth);
  return canHold === outcome && canFail === !outcome;
}

function writtenAlike(left: Open, right: Open): boolean {
  if (isCombined(left) || isCombined(right)) {
    if (!isCombined(left) || !isCombined(right) || left.combine !== right.combine) return false;
    if (left.parts.length !== right.parts.length) return false;
    return left.parts.every((part) => right.parts.some((other) => writtenAlike(part, other)));
  }
  if (left.fact !== right.fact || left.holds.length !== right.holds.length) return false;
  return left.holds.every((value) => right.holds.includes(value));
}

/** Those of the parts that share facts, directly or by way of others, together; in order of the last of them. */
function clustersOf(parts: readonly Open[]): readonly (readonly Open[])[] {
  let clusters: { parts: readonly Open[]; facts: ReadonlySet<string> }[] = [];
  for (const part of parts) {
    const { tested } = factsOf(part);
    const [touching, others] = partition(clusters, ({ facts }) =>
      [...tested].some((fact) => facts.has(fact)),
    );
    const facts = new Set([...touching.flatMap((cluster) => [...cluster.facts]), ...tested]);
    clusters = [...others, { parts: [...touching.flatMap((cluster) => cluster.parts), part], facts }];
  }
  return clusters.map((cluster) => cluster.parts);
}

const whole = (combine: Combined<Test>['combine'], parts: readonly Open[]): Open =>
  parts.length === 1 ? (parts[0] as Open) : { combine, parts };

/** The facts that a condition tests, and those among them that it tests more than once. */
function factsOf(open: Open): { tested: ReadonlySet<string>; shared: ReadonlySet<string> } {
  const tested = new Set<string>();
  const shared = new Set<string>();
  visit(open, ({ fact }) => (tested.has(fact) ? shared : tested).add(fact));
  return { tested, shared };
}

const testsAny = (open: Open, facts: ReadonlySet<string>) => someLeaf(open, ({ fact }) => facts.has(fact));

/** Every value of a fact, as a test of it has them. */
function valuesOf(fact: string, tests: readonly Test[]): readonly Value[] {
  const test = tests.find((leaf) => leaf.fact === fact);
  return test ? [...test.holds, ...test.fails] : [];
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  const inside: Item[] = [];
  const outside: Item[] = [];
  for (const item of items) (belongs(item) ? inside : outside).push(item);
  return [inside, outside];
}

function union(prospects: readonly Prospect[]): Set<string> {
  const facts = new Set<string>();
  for (const { bearing } of prospects) for (const fact of bearing) facts.add(fact);
  return facts;
}
