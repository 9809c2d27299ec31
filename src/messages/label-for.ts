import { refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import type { FactPath } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import { readFact } from '../referral/describe-fact.ts';
import { type Catalogue, inWordsOf } from './catalogue.ts';
import { textAt } from './own.ts';

/**
 * The label of one of the choices of a fact, as it answers the question of `askFor`. InvalidInputError where the fact has no such choice, or none at
 * all, or the catalogue is none of this package.
 */
export function labelFor(fact: FactPath, choice: string | boolean, catalogue: Catalogue): string {
  const key = readFact(fact);
  const choices: readonly (string | boolean)[] | string = facts[key];
  if (typeof choices === 'string') return refuse(modelIssue('fact', 'not-a-fact'));
  if (!choices.includes(choice)) return refuse(modelIssue('choice', 'not-a-choice', choices.map(String)));
  return inWordsOf(
    catalogue,
    (words) => (textAt(words.choices, key, choice) ?? textAt(words.yesNo, `${choice}`)) as string,
  );
}
