import {
  inherits,
  isList,
  isObject,
  outOfPlace,
  putWithin,
  readFields,
  readList,
  unreadable,
} from '../input/own-data.ts';
import { accept, plainValue } from '../input/parse.ts';
import { MOST_CHILDREN } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import type { Service } from '../policy/service.ts';
import { copyPlan } from '../sessions/quick-plan.ts';
import { refuseAcrossFields } from '../sessions/read-session-plan.ts';
import {
  childGroup,
  type Field,
  type Fields,
  fieldGroups,
  NO_STATE,
  singleFields,
  stateOf,
} from './fields.ts';
import { CHILDREN, FIRST_CHILD, PLAN, referralKeys, SERVICE } from './places.ts';
import { planState } from './plan-state.ts';
import { copyOfWhatWasRead, type ReadSoFar } from './read-so-far.ts';
import { referralModel } from './referral-schema.ts';
import type { Row } from './row.ts';

/**
 * A referral that a caller gave, read in one pass: each property once, each fact straight into its place in a row. What is not certainly valid is put aside; then
 * Zod is given a plain copy of all that was read, and says what is wrong.
 *
 * @throws InvalidInputError if the referral is not valid.
 */
export function readReferral(value: unknown): Row {
  const reading: ReadSoFar = {
    parts: NO_PARTS.slice(),
    states: NOTHING_KNOWN.slice(),
    issues: [],
    aside: [],
    isCertain: true,
  };
  const { parts, states, issues } = reading;
  const isRead = isObject(value) && readFields(value, '', referralKeys, issues, parts);
  readSingles(reading);
  for (let index = 0; index < fieldGroups.length; index++) readGroup(index, reading);
  const children = readChildren(reading);
  readPlan(reading);
  if (!isRead || !reading.isCertain || issues.length > 0 || states[SERVICE] === 0) {
    const copy = isRead ? copyOfWhatWasRead(reading) : isObject(value) ? undefined : plainValue(value);
    accept(referralModel, copy, issues);
  }
  const service = SERVICES[(states[SERVICE] as number) - 1] as Service;
  const plan = (parts[PLAN] ?? undefined) as Row['plan'];
  if (plan) {
    refuseAcrossFields(plan, 'sessionPlan');
    states[PLAN] = planState(plan, service);
  }
  return { service, children, states, plan };
}

const SERVICES = /* @__PURE__ */ (() => facts.service)();

const NO_PARTS: readonly unknown[] = /* @__PURE__ */ (() => referralKeys.map(() => undefined))();

/** A row with room for the children of most referrals. It grows for more. */
const NOTHING_KNOWN: readonly number[] = /* @__PURE__ */ (() =>
  Array.from({ length: FIRST_CHILD + 3 * childGroup.keys.length }, () => 0))();

/** Reads the facts that stand in no group. */
function readSingles(reading: ReadSoFar): void {
  const { parts, states } = reading;
  for (let index = 0; index < singleFields.length; index++) {
    const field = singleFields[index] as (typeof singleFields)[number];
    const state = stateOf(parts[field.place], field);
    if (state === NO_STATE) reading.isCertain = false;
    else states[field.place] = state;
  }
}

function readGroup(index: number, reading: ReadSoFar): void {
  const group = fieldGroups[index] as (typeof fieldGroups)[number];
  const value = reading.parts[group.place];
  if (value === undefined || value === null) return;
  if (!isObject(value)) reading.isCertain = false;
  else readFacts(value, group.key, group, group.base, reading);
}

/**
 * Reads the facts of an object, whose places begin at `base`. It walks as `readFields` does, but puts states into the row at once: with a list of values in
 * between, a whole referral takes a third longer.
 */
function readFacts(
  value: object,
  path: string,
  { keys, fields }: Fields,
  base: number,
  reading: ReadSoFar,
): void {
  const { states, issues } = reading;
  try {
    if (isList(value, path, issues)) return;
    let next = 0;
    let found = 0;
    for (const key in value) {
      const place = keys[next] === key ? next : keys.indexOf(key);
      // biome-ignore lint/suspicious/noPrototypeBuiltins: within for…in, engines know this form and spend no time on it.
      if (place < 0 || !Object.prototype.hasOwnProperty.call(value, key)) {
        outOfPlace(value, path, key, keys, issues);
        continue;
      }
      next = place + 1;
      found += 1;
      const fact = (value as Record<string, unknown>)[key];
      const state = stateOf(fact, fields[place] as Field);
      if (state === NO_STATE) putAside(fact, base + place, reading);
      else states[base + place] = state;
    }
    if (found < keys.length) inherits(value, path, keys, issues);
  } catch {
    unreadable(path, issues);
  }
}

function putAside(value: unknown, place: number, reading: ReadSoFar): void {
  reading.aside.push({ place, value });
  reading.isCertain = false;
}

/** How many children; undefined where they are not known. */
function readChildren(reading: ReadSoFar): number | undefined {
  const { parts, states, issues } = reading;
  const value = parts[CHILDREN];
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) {
    reading.isCertain = false;
    return undefined;
  }
  const children = readList(value, 'children', MOST_CHILDREN, issues);
  parts[CHILDREN] = children;
  if (!children?.length) {
    reading.isCertain = false;
    return undefined;
  }
  const { length } = childGroup.keys;
  while (states.length < FIRST_CHILD + children.length * length) states.push(0);
  for (let place = 0; place < children.length; place++) {
    const child = children[place];
    const since = issues.length;
    if (isObject(child)) readFacts(child, '', childGroup, FIRST_CHILD + place * length, reading);
    else reading.isCertain = false;
    if (issues.length > since) putWithin(`children.${place}`, issues, since);
  }
  return children.length;
}

function readPlan(reading: ReadSoFar): void {
  const { parts, issues } = reading;
  const value = parts[PLAN];
  if (value === undefined || value === null) return;
  const since = issues.length;
  parts[PLAN] = copyPlan(value, reading);
  putWithin('sessionPlan', issues, since);
}
