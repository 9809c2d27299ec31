import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { modelIssue } from '../input/model-issue.ts';
import { LONGEST_LIST, readList, readObject } from '../input/own-data.ts';
import type { ClauseId, StatementId } from './codes.ts';
import { statementIds } from './editions.ts';
import type { Service } from './service.ts';

export interface RuleOptions {
  /**
   * Which statements to apply. Left out: every one that speaks to the service (supported contact: child-contact-services;
   * supervised contact: both). Duplicates collapse. None, or one that does not speak to the service, is an InvalidInputError.
   */
  under?: StatementId | readonly StatementId[] | undefined;
}

/** The statements that a caller's options apply, in their own order. */
export function readRuleOptions(options: unknown, service: Service): Applied {
  const issues: InputIssue[] = [];
  const read = options === undefined ? undefined : readObject(options, 'options', ['under'], issues);
  const applied = readUnder(read?.under, service, issues);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return applied;
}

/** The same, of the option alone: for a function that takes others beside it. */
export function readUnder(under: unknown, service: Service, issues: InputIssue[]): Applied {
  const speaking = statementsOn(service);
  if (under === undefined) return speaking;
  const path = 'options.under';
  const wanted =
    typeof under === 'string' ? [under] : (readList(under, path, LONGEST_LIST, issues) ?? speaking);
  if (wanted.length === 0) issues.push(modelIssue(path, 'under-empty'));
  for (const id of wanted) {
    if (!both.includes(id as StatementId)) issues.push(modelIssue(path, 'not-a-choice', both));
    else if (!speaking.includes(id as StatementId)) issues.push(modelIssue(path, 'under-not-applicable'));
  }
  if (!wanted.includes('supervised-family-time')) return first;
  return wanted.includes('child-contact-services') ? both : second;
}

/** Every statement that speaks to a service: the second speaks of supervised contact alone. */
export const statementsOn = (service: Service): Applied => (service === 'supported-contact' ? first : both);

/** The statements applied, in the order of `statements`: always one of the same three lists, so that what follows from each can be memoize. */
export type Applied = readonly StatementId[];
const both: Applied = statementIds;
const first: Applied = ['child-contact-services'];
const second: Applied = ['supervised-family-time'];

const prefixes: Readonly<Record<StatementId, string>> = {
  'child-contact-services': 'ccs.',
  'supervised-family-time': 'sft.',
};

/** Those of the clauses that stand in an applied statement. */
export function citing(clauses: readonly ClauseId[], applied: Applied): readonly ClauseId[] {
  return clauses.filter((clause) => applied.some((statement) => clause.startsWith(prefixes[statement])));
}

/** What is in force under the applied statements, each citing their clauses alone. */
export function inForce<Cited extends { readonly clauses: readonly ClauseId[] }>(
  cited: readonly Cited[],
  applied: Applied,
): readonly Cited[] {
  return cited.flatMap((item) => {
    const clauses = citing(item.clauses, applied);
    return clauses.length > 0 ? [{ ...item, clauses }] : [];
  });
}
