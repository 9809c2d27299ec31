import { type FactKey, isChildKey } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';

/*
 * What a referral gives has one place for each of its keys, then one for each key of its groups, then one for each key of each child. Keys stand in printed order,
 * in which most callers write them.
 */

/** The facts of a referral, in printed order: all but those of a session plan that is judged by itself. */
export const referralFacts: readonly FactKey[] = /* @__PURE__ */ (() =>
  (Object.keys(facts) as FactKey[]).filter((key) => key !== 'reviewAfter' && key !== 'identifiedParties'))();

/** The facts of each child, in printed order. */
export const childFacts: readonly FactKey[] = /* @__PURE__ */ (() => referralFacts.filter(isChildKey))();

export const referralKeys: readonly string[] = /* @__PURE__ */ keysAt(0, referralFacts);
export const childKeys: readonly string[] = /* @__PURE__ */ keysAt(2, childFacts);

/** An object within a referral. */
export interface Group {
  readonly key: string;
  readonly place: number;
  readonly keys: readonly string[];
  /** The place of the first of its keys. */
  readonly base: number;
}

export const groups: readonly Group[] = /* @__PURE__ */ (() => {
  let next = referralKeys.length;
  return referralKeys.flatMap((key, place) => {
    if (Object.hasOwn(facts, key)) return [];
    const base = next;
    const keys = keysAt(
      1,
      referralFacts.filter((fact) => fact.startsWith(`${key}.`)),
    );
    next += keys.length;
    return [{ key, place, keys, base }];
  });
})();

/** The place of the first key of the first child. */
export const FIRST_CHILD: number = /* @__PURE__ */ (() =>
  groups.reduce((places, { keys }) => places + keys.length, referralKeys.length))();

/** The place of a fact. The children and the session plan have one as well: each is one fact while it is not known. */
/* @__NO_SIDE_EFFECTS__ */
export function placeOf(key: FactKey, child = 0): number {
  const names = key.split('.');
  const last = names.at(-1) as string;
  if (isChildKey(key)) return FIRST_CHILD + child * childKeys.length + childKeys.indexOf(last);
  const group = groups.find(({ key }) => key === names[0]);
  return group ? group.base + group.keys.indexOf(last) : referralKeys.indexOf(key);
}

export const SERVICE: number = /* @__PURE__ */ placeOf('service');
export const MODE: number = /* @__PURE__ */ placeOf('mode');
export const CHILDREN: number = /* @__PURE__ */ placeOf('children');
export const PLAN: number = /* @__PURE__ */ placeOf('sessionPlan');

/**
 * The names at one depth of the paths of facts, each once. They are taken from an object: an engine compares names that it knows as keys by identity, and others
 * letter by letter.
 */
/* @__NO_SIDE_EFFECTS__ */
function keysAt(depth: number, paths: readonly FactKey[]): readonly string[] {
  return Object.keys(Object.fromEntries(paths.map((path) => [path.split('.')[depth], path])));
}
