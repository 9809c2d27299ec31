import type { FactPath } from '../policy/fact-path.ts';
import { readFact } from '../referral/describe-fact.ts';
import { type Catalogue, inWordsOf } from './catalogue.ts';

/**
 * The question that a form asks for a fact; of a child's fact, about "this child". InvalidInputError where the path names no fact, or the catalogue
 * is none of this package.
 */
export function askFor(fact: FactPath, catalogue: Catalogue): string {
  return inWordsOf(catalogue, ({ questions }) => questions[readFact(fact)]);
}
