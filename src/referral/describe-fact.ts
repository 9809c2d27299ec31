import { refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import { nearest } from '../input/nearest.ts';
import { type FactKey, type FactPath, factAt } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import type { FactValue } from './fact-value.ts';

/** What a form control needs to know about a fact. `askFor` gives the question, and `labelFor` the label of each choice. */
export interface FactDescription<Fact extends FactPath = FactPath> {
  /** The path that was asked about. */
  readonly fact: Fact;
  /** The first part of the path, such as 'court' or 'children'. */
  readonly group: string;
  /** What kind of answer it takes. */
  readonly kind: 'yes-no' | 'choice' | 'number' | 'list' | 'children' | 'session-plan';
  /** The values to choose from, in the order in which to show them. Left out for kinds other than 'yes-no' and 'choice'. */
  readonly choices?: readonly Extract<FactValue<Fact>, string | boolean>[];
}

/**
 * Describes a fact, so that a form can choose a control for it.
 *
 * @throws InvalidInputError if the path does not name a fact
 * @example
 * describeFact('court.order');
 * // { fact: 'court.order', group: 'court', kind: 'choice', choices: ['none', 'at-fhdra', 'at-another-hearing'] }
 */
export function describeFact<Fact extends FactPath>(fact: Fact): FactDescription<Fact> {
  const choices = facts[readFact(fact)];
  const group = fact.split('.', 1)[0] as string;
  if (typeof choices === 'string') return Object.freeze({ fact, group, kind: choices });
  const kind = typeof choices[0] === 'boolean' ? 'yes-no' : 'choice';
  return Object.freeze({
    fact,
    group,
    kind,
    choices: Object.freeze([...choices]) as FactDescription<Fact>['choices'],
  }) as FactDescription<Fact>;
}

/** The fact that a caller's path names. */
export const readFact = (path: unknown): FactKey =>
  factAt(path) ?? refuse(modelIssue('fact', 'not-a-fact', nearestFact(path)));

/** Of a path that names no fact of a referral, what it may have meant: the nearest fact, or the same one of the session plan. Undefined if it names one. */
export function meantInstead(path: unknown): readonly string[] | undefined {
  const key = factAt(path);
  if (key === undefined) return nearestFact(path);
  return key === 'reviewAfter' || key === 'identifiedParties' ? [`sessionPlan.${key}`] : undefined;
}

/** The nearest path of a fact. A child's fact is compared as one of the same child, or of the first where there can be no such child. */
function nearestFact(path: unknown): readonly string[] {
  if (typeof path !== 'string') return [];
  const child = /children\.(1?\d)\./.exec(path)?.[1] ?? '0';
  return nearest(
    path,
    Object.keys(facts).map((key) => key.replace('*', child)),
  );
}
