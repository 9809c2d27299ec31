import { refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import { type Catalogue, inWordsOf } from './catalogue.ts';
import { type Name, names } from './names.ts';
import { own, textAt } from './own.ts';

/**
 * The short name of a code or a field, for a heading, a label or a calendar entry; no sentence. InvalidInputError where there is no such name, or the
 * catalogue is none of this package.
 */
export function nameOf(name: Name, catalogue: Catalogue): string {
  const named = own(names, name);
  if (named === undefined) return refuse(modelIssue('name', 'not-a-choice', Object.keys(names)));
  return inWordsOf(catalogue, ({ language }) => textAt(named, language) as string);
}
