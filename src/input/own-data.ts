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
    for (const key of keys) copy[key] = readProperty(value, key, path, issues);
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === 'symbol') issues.push(issue(path, 'symbol-key'));
      else if (!keys.includes(key as Key)) issues.push(issue(path, 'unknown-key', nearest(key, keys)));
      if (issues.length > MOST_ISSUES) return undefined;
    }
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
    for (let place = 0; place < length; place++) copy.push(readProperty(value, `${place}`, path, issues));
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === 'symbol') issues.push(issue(path, 'symbol-key'));
      else if (key !== 'length' && !isPlace(key, length)) issues.push(issue(path, 'unknown-key'));
      if (issues.length > MOST_ISSUES) return undefined;
    }
    return copy;
  } catch {
    return unreadable(path, issues);
  }
}

/** Proxies may throw at any look. What they throw is the caller's and is not passed on. */
function unreadable(path: string, issues: InputIssue[]): undefined {
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

function readProperty(owner: object, key: string, parent: string, issues: InputIssue[]): unknown {
  const property = Object.getOwnPropertyDescriptor(owner, key);
  if (property && !('value' in property)) issues.push(issue(at(parent, key), 'accessor'));
  return property?.value;
}

const isPlace = (key: string, length: number) => /^(0|[1-9]\d*)$/.test(key) && Number(key) < length;

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
