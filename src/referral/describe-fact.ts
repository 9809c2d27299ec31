import { refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import { nearest } from '../input/nearest.ts';
import { type FactKey, type FactPath, factAt } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';

/** Everything a form needs to ask for a fact. */
export interface FactDescription {
  readonly fact: FactPath;
  /** The group of the referral that it stands in; a fact outside any group is its own. */
  readonly group: string;
  readonly kind: 'yes-no' | 'choice' | 'number' | 'list' | 'children' | 'session-plan';
  /** The values it takes, where they can be listed. */
  readonly choices?: readonly (string | boolean)[];
}

/** What a form needs to ask for a fact. InvalidInputError where the path names none. */
export function describeFact(fact: FactPath): FactDescription {
  const choices = facts[readFact(fact)];
  const group = fact.split('.', 1)[0] as string;
  if (typeof choices === 'string') return Object.freeze({ fact, group, kind: choices });
  const kind = typeof choices[0] === 'boolean' ? 'yes-no' : 'choice';
  return Object.freeze({ fact, group, kind, choices: Object.freeze([...choices]) });
}

/** The fact that a caller's path names. */
export function readFact(path: unknown): FactKey {
  return (
    factAt(path) ??
    refuse(modelIssue('fact', 'not-a-fact', typeof path === 'string' ? nearestPath(path) : []))
  );
}

/** A child's fact is compared as one of the same child, or of the first where there can be no such child. */
function nearestPath(path: string): readonly string[] {
  const child = /children\.(1?\d)\./.exec(path)?.[1] ?? '0';
  return nearest(
    path,
    Object.keys(facts).map((key) => key.replace('*', child)),
  );
}
