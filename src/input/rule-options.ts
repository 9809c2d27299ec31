import { type Applied, applying, statementsOn } from '../policy/applied.ts';
import type { StatementId } from '../policy/codes.ts';
import type { Service } from '../policy/service.ts';
import { policies } from '../policy/statements.ts';
import { InvalidInputError } from './invalid-input-error.ts';
import type { InputIssue } from './issue.ts';
import { modelIssue } from './model-issue.ts';
import { LONGEST_LIST, readList, readObject } from './own-data.ts';

/** The options of the functions that apply the statements. */
export interface RuleOptions {
  /**
   * The statement or statements to apply. Left out: all that cover the service: 'child-contact-services' for supported contact, both for supervised contact.
   * An empty list, or a statement that does not cover the service, causes an InvalidInputError.
   */
  under?: StatementId | readonly StatementId[] | undefined;
}

/** The statements that a caller's options apply. */
export function readRuleOptions(options: unknown, service: Service): Applied {
  if (options === undefined) return statementsOn(service);
  const issues: InputIssue[] = [];
  const read = readObject(options, 'options', ['under'], issues);
  const applied = readUnder(read?.under, service, issues);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return applied;
}

/** The same, of the option alone: for a function that takes others beside it. */
export function readUnder(under: unknown, service: Service, issues: InputIssue[]): Applied {
  const covering = statementsOn(service);
  if (under === undefined) return covering;
  const path = 'options.under';
  const wanted = typeof under === 'string' ? [under] : readList(under, path, LONGEST_LIST, issues);
  if (!wanted) return covering;
  const every = policies.map(({ id }) => id);
  if (wanted.length === 0) issues.push(modelIssue(path, 'under-empty'));
  for (const id of wanted) {
    if (!every.includes(id as StatementId)) issues.push(modelIssue(path, 'not-a-choice', every));
    else if (!covering.some((policy) => policy.id === id))
      issues.push(modelIssue(path, 'under-not-applicable'));
  }
  return applying(wanted as readonly string[]);
}
