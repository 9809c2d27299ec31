import { issue } from './invalid-input-error.ts';
import type { InputIssue } from './issue.ts';
import { nearest } from './nearest.ts';

type Own<Key extends string> = { [K in Key]?: unknown };

export const at = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);

/**
 * The own data properties of a plain object under the known keys, as a copy without a prototype; undefined where it is no such object.
 * What is refused lands in `issues`: unknown and symbol keys, accessors, inherited properties. An unknown key is reported at its parent.
 */
export function readObject<Key extends string>(
  value: unknown,
  path: string,
  keys: readonly Key[],
  issues: InputIssue[],
): Own<Key> | undefined {
  return reading(path, issues, () => {
    if (
      typeof value !== 'object' ||
      value === null ||
      Object.prototype.toString.call(value) !== '[object Object]'
    ) {
      issues.push(issue(path, 'wrong-type', ['object']));
      return undefined;
    }
    const copy = new OwnData() as Own<Key>;
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === 'symbol') issues.push(issue(path, 'symbol-key'));
      else if (!keys.includes(key as Key)) issues.push(issue(path, 'unknown-key', nearest(key, keys)));
      else copy[key as Key] = readProperty(value, key, path, issues);
      if (issues.length > MOST_ISSUES) return undefined;
    }
    refuseInherited(value, path, keys, issues);
    return copy;
  });
}

/** The elements of an array, as a copy; undefined where it is none or is longer than `most`. */
export function readList(
  value: unknown,
  path: string,
  most: number,
  issues: InputIssue[],
): unknown[] | undefined {
  return reading(path, issues, () => {
    if (!Array.isArray(value)) {
      issues.push(issue(path, 'wrong-type', ['array']));
      return undefined;
    }
    const { length } = value;
    if (!(length <= most)) {
      issues.push(issue(path, 'too-many', [`${most}`]));
      return undefined;
    }
    const copy = Array.from({ length }, (_, place) => readProperty(value, `${place}`, path, issues));
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === 'symbol') issues.push(issue(path, 'symbol-key'));
      else if (key !== 'length' && !(Number(key) < length)) issues.push(issue(path, 'unknown-key'));
      if (issues.length > MOST_ISSUES) return undefined;
    }
    return copy;
  });
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
const MOST_ISSUES = 100;

function readProperty(owner: object, key: string, parent: string, issues: InputIssue[]): unknown {
  const property = Object.getOwnPropertyDescriptor(owner, key);
  if (property && !('value' in property)) issues.push(issue(at(parent, key), 'accessor'));
  return property?.value;
}

/** An object's prototype may hold methods, as a class's does, but nothing that could be taken for a fact or a misspelt one. */
function refuseInherited(value: object, path: string, keys: readonly string[], issues: InputIssue[]): void {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return;
  const inherited = keys.find((key) => key in value && !Object.hasOwn(value, key));
  if (inherited !== undefined) {
    issues.push(issue(at(path, inherited), 'inherited'));
    return;
  }
  for (const key in value) {
    if (!Object.hasOwn(value, key)) {
      issues.push(issue(path, 'inherited'));
      return;
    }
  }
}

/** Proxies may throw at any look. What they throw is the caller's and is not passed on. */
function reading<Result>(path: string, issues: InputIssue[], read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    issues.push(issue(path, 'unreadable'));
    return undefined;
  }
}
