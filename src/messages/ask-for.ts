import type { FactPath } from '../policy/fact-path.ts';
import { readFact } from '../referral/describe-fact.ts';
import { type Catalogue, inWordsOf } from './catalogue.ts';

/**
 * The question that a form asks for a fact; of a child's fact, about "this child".
 *
 * @example
 * askFor('court.order', en); // 'Has the court ordered the contact and, if so, at which hearing?'
 *
 * @throws InvalidInputError if the fact does not exist, or the catalogue is not one of this version of the package.
 */
export function askFor(fact: FactPath, catalogue: Catalogue): string {
  return inWordsOf(catalogue, ({ questions }) => questions[readFact(fact)]);
}
