import { issue } from './invalid-input-error.ts';
import type { InputIssue } from './issue.ts';
import { nearest } from './nearest.ts';

type Own<Key extends string> = { [K in Key]?: unknown };

export const at = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);

/**
 * The own data properties of a plain object under the known keys, in their order, as a copy without a prototype; undefined where it is no such object.
 * What is refused lands in `issues`: unknown and symbol keys, accessors, inherited properties. An unknown key is reported at its parent.
 */
export function readObject<Key extends string>(
  value: unknown,
  path: string,
  keys: readonly Key[],
  issues: InputIssue[],
): Own<Key> | undefined {
  try {
    if (!isPlain(value, path, keys, issues)) return undefined;
    const copy = new OwnData() as Own<Key>;
    let known = 0;
    for (const key of keys) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (property) known += 1;
      copy[key] = dataOf(property, path, key, issues);
    }
    const names = Object.getOwnPropertyNames(value);
    if (names.length > known) {
      for (const name of names) {
        if (!keys.includes(name as Key)) issues.push(issue(path, 'unknown-key', nearest(name, keys)));
        if (issues.length >= MOST_ISSUES) return undefined;
      }
    }
    refuseSymbols(value, path, issues);
    return copy;
  } catch {
    return unreadable(path, issues);
  }
}

/** The elements of an array, as a copy; undefined where it is none or is longer than `most`. */
export function readList(
  value: unknown,
  path: string,
  most: number,
  issues: InputIssue[],
): unknown[] | undefined {
  try {
    if (!Array.isArray(value)) {
      issues.push(issue(path, 'wrong-type', ['array']));
      return undefined;
    }
    const { length } = value;
    if (!(length <= most)) {
      issues.push(issue(path, 'too-many', [`${most}`]));
      return undefined;
    }
    const copy: unknown[] = [];
    let known = 1;
    for (let place = 0; place < length; place++) {
      const property = Object.getOwnPropertyDescriptor(value, place);
      if (property) known += 1;
      copy.push(dataOf(property, path, place, issues));
    }
    if (Object.getOwnPropertyNames(value).length > known) issues.push(issue(path, 'unknown-key'));
    refuseSymbols(value, path, issues);
    return copy;
  } catch {
    return unreadable(path, issues);
  }
}

/** Proxies may throw at any look. What they throw is the caller's and is not passed on. */
export function unreadable(path: string, issues: InputIssue[]): undefined {
  issues.push(issue(path, 'unreadable'));
}

/** A class without a prototype to inherit from, whose objects are as fast as ordinary ones. */
const OwnData = /* @__PURE__ */ (() => {
  function OwnData() {}
  OwnData.prototype = Object.freeze(Object.create(null));
  return OwnData as unknown as new () => object;
})();

/** No list of any input is longer; most have a lower maximum of their own. */
export const LONGEST_LIST = 1000;

/** Enough to mend an input by; a hostile one is not listed to its end. */
export const MOST_ISSUES = 100;

/** The data of a property; undefined, and an issue added, where it is an accessor. */
export function dataOf(
  property: PropertyDescriptor | undefined,
  path: string,
  key: string | number,
  issues: InputIssue[],
): unknown {
  if (property && !('value' in property)) issues.push(issue(at(path, key), 'accessor'));
  return property?.value;
}

function refuseSymbols(value: object, path: string, issues: InputIssue[]): void {
  if (Object.getOwnPropertySymbols(value).length > 0) issues.push(issue(path, 'symbol-key'));
}

/** An object that inherits nothing but what every object does, in this realm or another. */
function isPlain(
  value: unknown,
  path: string,
  keys: readonly string[],
  issues: InputIssue[],
): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issues.push(issue(path, 'wrong-type', ['object']));
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  const inherited = keys.find((key) => key in prototype);
  if (inherited !== undefined) issues.push(issue(at(path, inherited), 'inherited'));
  else if (Object.keys(prototype).length > 0) issues.push(issue(path, 'inherited'));
  else if (Object.getPrototypeOf(prototype) !== null) issues.push(issue(path, 'wrong-type', ['object']));
  else return true;
  return false;
}
