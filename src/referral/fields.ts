import type { FactKey } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import { childFacts, childKeys, type Group, groups, referralKeys } from './places.ts';

export const NO_STATE = -1;

/** A fact with a list of values, and the state in which it has each. States are counted from 1. */
export interface Field {
  readonly values: readonly unknown[];
  /** -1 where it does not have this value. */
  readonly ifTrue: number;
  readonly ifFalse: number;
}

/** An object of which every key is such a fact. */
export interface Fields {
  readonly keys: readonly string[];
  /** In the order of the keys. */
  readonly fields: readonly Field[];
}

export const fieldGroups: readonly (Group & Fields)[] = /* @__PURE__ */ (() =>
  groups.map((group) => ({
    ...group,
    fields: group.keys.map((key) => fieldOf(`${group.key}.${key}` as FactKey)),
  })))();

export const childGroup: Fields = /* @__PURE__ */ (() => ({
  keys: childKeys,
  fields: childFacts.map(fieldOf),
}))();

/** The facts that stand in no group, with their places. */
export const singleFields: readonly (Field & { readonly place: number })[] = /* @__PURE__ */ (() =>
  referralKeys.flatMap((key, place) =>
    Array.isArray(facts[key as FactKey]) ? [{ ...fieldOf(key as FactKey), place }] : [],
  ))();

/* @__NO_SIDE_EFFECTS__ */
function fieldOf(key: FactKey): Field {
  const values: readonly unknown[] = facts[key] as readonly unknown[];
  const stateFor = (value: boolean) => values.indexOf(value) + 1 || NO_STATE;
  return { values, ifTrue: stateFor(true), ifFalse: stateFor(false) };
}

/** The state of a fact with this value. 0: not known. NO_STATE: it does not have such a value. */
export function stateOf(value: unknown, { values, ifTrue, ifFalse }: Field): number {
  if (value === true) return ifTrue;
  if (value === false) return ifFalse;
  if (value === undefined || value === null) return 0;
  if (typeof value === 'string') {
    for (let place = 0; place < values.length; place++) if (values[place] === value) return place + 1;
  }
  return NO_STATE;
}
