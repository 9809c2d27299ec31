import { issue } from './invalid-input-error.ts';
import type { InputIssue } from './issue.ts';
import { nearest } from './nearest.ts';

export const at = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);

/**
 * Puts the values of an object under the known keys into a list, in the order of the keys. Each is read once, as JSON would show them: own, enumerable, under
 * text keys. Whether the object could be read; an issue is added for what could not, and for what is out of place.
 */
export function readFields(
  value: object,
  path: string,
  keys: readonly string[],
  issues: InputIssue[],
  into: unknown[],
): boolean {
  try {
    if (isList(value, path, issues)) return false;
    let next = 0;
    let found = 0;
    for (const key in value) {
      // Most callers write the keys in their order, so the next one is tried first.
      const place = keys[next] === key ? next : keys.indexOf(key);
      // biome-ignore lint/suspicious/noPrototypeBuiltins: within for…in, engines know this form and spend no time on it.
      if (place < 0 || !Object.prototype.hasOwnProperty.call(value, key)) {
        outOfPlace(value, path, key, keys, issues);
        continue;
      }
      into[place] = (value as Record<string, unknown>)[key];
      next = place + 1;
      found += 1;
    }
    return found === keys.length || !inherits(value, path, keys, issues);
  } catch {
    unreadable(path, issues);
    return false;
  }
}

/** Whether a list stands where an object belongs, in which case an issue is added. */
export function isList(value: object, path: string, issues: InputIssue[]): boolean {
  if (!Array.isArray(value)) return false;
  issues.push(issue(path, 'wrong-type', ['object']));
  return true;
}

/** Adds an issue for a key that is not known or not the object's own. Keys that are neither are not seen. */
export function outOfPlace(
  value: object,
  path: string,
  key: string,
  keys: readonly string[],
  issues: InputIssue[],
): void {
  if (issues.length > MOST_ISSUES) return;
  if (!keys.includes(key)) {
    if (Object.hasOwn(value, key)) issues.push(issue(path, 'unknown-key', nearest(key, keys)));
  } else issues.push(issue(at(path, key), 'inherited'));
}

/**
 * Whether an object inherits a known key that it does not have itself, in which case an issue is added: the value would be missed in silence. What every plain
 * object inherits is not looked through.
 */
export function inherits(
  value: object,
  path: string,
  keys: readonly string[],
  issues: InputIssue[],
): boolean {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return false;
  const inherited = keys.find((key) => key in prototype && !Object.hasOwn(value, key));
  if (inherited !== undefined) issues.push(issue(at(path, inherited), 'inherited'));
  return inherited !== undefined;
}

/** The values of an object as a copy that inherits nothing; undefined, and an issue added, where it is not an object or could not be read. */
export function readObject<Key extends string>(
  value: unknown,
  path: string,
  keys: readonly Key[],
  issues: InputIssue[],
): { [K in Key]?: unknown } | undefined {
  if (!isObject(value)) {
    issues.push(issue(path, 'wrong-type', ['object']));
    return undefined;
  }
  const values = new Array<unknown>(keys.length).fill(undefined);
  return readFields(value, path, keys, issues, values) ? copyOf(keys, values) : undefined;
}

/** Values under their keys, without those that were not given. */
export function copyOf<Key extends string>(
  keys: readonly Key[],
  values: readonly unknown[],
): { [K in Key]?: unknown } {
  const copy = new OwnData() as { [K in Key]?: unknown };
  for (let place = 0; place < keys.length; place++) {
    const value = values[place];
    if (value !== undefined) copy[keys[place] as Key] = value;
  }
  return copy;
}

/**
 * The elements of an array, each read once, as a copy. An element that it does not have itself is undefined, as in a hole. Undefined, and an issue added, where
 * it is not an array or is longer than `most`.
 */
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
    const copy = new Array<unknown>(length);
    for (let place = 0; place < length; place++) {
      copy[place] = Object.hasOwn(value, place) ? value[place] : undefined;
    }
    return copy;
  } catch {
    return unreadable(path, issues);
  }
}

/** Proxies and getters may throw at any look. What they throw is the caller's and is not passed on. */
export function unreadable(path: string, issues: InputIssue[]): undefined {
  issues.push(issue(path, 'unreadable'));
}

/** The issues found since there were so many stand within what has this key. */
export function putWithin(key: string | number, issues: InputIssue[], since: number): void {
  for (let place = since; place < issues.length; place++) {
    const found = issues[place] as InputIssue;
    found.path = found.path === '' ? `${key}` : `${key}.${found.path}`;
  }
}

/** Whether it may hold values: an object or a list. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A class without a prototype to inherit from, whose objects are as fast as ordinary ones. */
export const OwnData = /* @__PURE__ */ (() => {
  function OwnData() {}
  OwnData.prototype = Object.freeze(Object.create(null));
  return OwnData as unknown as new () => object;
})();

/** No list of any input is longer; most have a lower maximum of their own. */
export const LONGEST_LIST = 1000;

/** Enough to mend an input by; a hostile one is not listed to its end. */
export const MOST_ISSUES = 100;
