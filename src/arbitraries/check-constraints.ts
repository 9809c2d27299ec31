import { InvalidInputError, issue } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { modelIssue } from '../input/model-issue.ts';
import { nearest } from '../input/nearest.ts';
import { facts } from '../policy/facts.ts';

/** What is wrong with the value of one constraint; nothing, if it is in order. */
export type Check = (value: unknown, path: string) => readonly InputIssue[];
type Checks = Readonly<Record<string, Check>>;

/** @throws InvalidInputError if a constraint has a name or a value that no generator takes */
export function checkConstraints(constraints: unknown, checks: Checks): void {
  const issues = each(checks)(constraints, 'constraints');
  if (issues.length > 0) throw new InvalidInputError(issues);
}

/** An object whose keys are all known, each value checked unless it is undefined. */
export function each(checks: Checks): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [issue(path, 'wrong-type', ['object'])];
    return Object.entries(value).flatMap(([key, inner]) => {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (!check) return [issue(path, 'unknown-key', nearest(key, Object.keys(checks)))];
      return inner === undefined ? [] : check(inner, `${path}.${key}`);
    });
  };
}

/** A day, which `readDays` reads. */
export const aDay: Check = () => [];

export const aService: Check = (value, path) =>
  (facts.service as readonly unknown[]).includes(value)
    ? []
    : [modelIssue(path, 'not-a-choice', facts.service)];

/** A whole number between two bounds, both included. */
export function wholeNumber(least: number, most: number): Check {
  return (value, path) => {
    if (typeof value !== 'number') return [issue(path, 'wrong-type', ['number'])];
    if (!Number.isInteger(value)) return [issue(path, 'not-a-whole-number')];
    if (value < least) return [issue(path, 'too-small', [`${least}`])];
    return value > most ? [issue(path, 'too-large', [`${most}`])] : [];
  };
}

/** A list of facts; of one that is not known, `nearestTo` gives what may have been meant. */
export function listOf(
  isFact: (fact: unknown) => boolean,
  nearestTo: (fact: string) => readonly string[],
): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return [issue(path, 'wrong-type', ['array'])];
    return value.flatMap((fact, place) =>
      isFact(fact)
        ? []
        : [modelIssue(`${path}.${place}`, 'not-a-fact', typeof fact === 'string' ? nearestTo(fact) : [])],
    );
  };
}
