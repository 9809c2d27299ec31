import { issue, refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import type { FactPath } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import { readFact } from '../referral/describe-fact.ts';
import type { FactValue } from '../referral/fact-value.ts';
import { type Catalogue, inWordsOf } from './catalogue.ts';
import { textAt } from './own.ts';

/**
 * Returns the label of one choice, worded as an answer to the question of `askFor`. In Welsh, the words for yes and no depend on the question.
 *
 * @example
 * labelFor('mode', 'face-to-face', en); // 'Face to face'
 * labelFor('need.closeSupervision', true, cy); // 'Oes'
 *
 * @throws InvalidInputError if the fact does not exist, has no choices or does not have this one, or the catalogue is not from this version of the package.
 */
export function labelFor<Fact extends FactPath>(
  fact: Fact,
  choice: FactValue<Fact>,
  catalogue: Catalogue,
): string {
  const key = readFact(fact);
  const choices: readonly unknown[] | string = facts[key];
  if (typeof choices === 'string') return refuse(modelIssue('fact', 'not-a-fact'));
  if (!choices.includes(choice)) {
    return refuse(
      choices.includes(true)
        ? issue('choice', 'wrong-type', ['boolean'])
        : modelIssue('choice', 'not-a-choice', choices.map(String)),
    );
  }
  return inWordsOf(
    catalogue,
    ({ choices, questions, yesNo }) =>
      (textAt(choices, key, choice) ?? textAt(yesNo(questions[key]), `${choice}`)) as string,
  );
}
