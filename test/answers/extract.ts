import { answersTo } from './answers.ts';
import { kinds } from './kinds.ts';
import { recordedText } from './recorded-text.ts';

/** The answers of the rules as they now stand, as text, by the name of the file that each is recorded in. */
export function extract(): Readonly<Record<string, string>> {
  return Object.fromEntries(kinds.map((kind) => [kind.file, recordedText(kind, answersTo(kind))]));
}
