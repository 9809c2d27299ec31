import type { FactPath } from '../policy/fact-path.ts';
import { readFact } from '../referral/describe-fact.ts';
import { type Catalogue, inWordsOf } from './catalogue.ts';

/**
 * Returns the question with which a form asks for a fact. For a child's fact, the question says "this child".
 *
 * @example
 * askFor('court.order', en); // 'Has the court ordered the contact and, if so, at which hearing?'
 *
 * @throws InvalidInputError if the fact does not exist, or the catalogue is not from this version of the package.
 */
export function askFor(fact: FactPath, catalogue: Catalogue): string {
  return inWordsOf(catalogue, ({ questions }) => questions[readFact(fact)]);
}
