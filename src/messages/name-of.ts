import { refuse } from '../input/invalid-input-error.ts';
import { modelIssue } from '../input/model-issue.ts';
import { nearest } from '../input/nearest.ts';
import { type Catalogue, inWordsOf } from './catalogue.ts';
import { type Name, names } from './names.ts';
import { own, textAt } from './own.ts';

/**
 * The short name of a code, a field or the bundled calendar, for a heading, a label or a calendar entry; not a sentence.
 *
 * @example
 * nameOf('acceptance-notice', en); // 'Notice of acceptance'
 * nameOf('England and Wales', cy); // 'Cymru a Lloegr'
 *
 * @throws InvalidInputError if there is no such name, or the catalogue is not from this version of the package.
 */
export function nameOf(name: Name, catalogue: Catalogue): string {
  const named = own(names, name);
  if (named === undefined) {
    return refuse(
      modelIssue('name', 'not-a-choice', typeof name === 'string' ? nearest(name, Object.keys(names)) : []),
    );
  }
  return inWordsOf(catalogue, ({ language }) => textAt(named, language) as string);
}
