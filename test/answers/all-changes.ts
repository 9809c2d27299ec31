import { changesBetween, inSentences } from './changes.ts';
import { kinds } from './kinds.ts';
import { parseRecorded } from './parse-recorded.ts';

/** Texts by the name of the file that each is recorded in, as `extract` gives them. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** What differs between two versions of the rules, a sentence each, by the kind of referral. Kinds that only one version has are named. */
export function allChanges(before: Texts, after: Texts): Readonly<Record<string, readonly string[]>> {
  const changes: Record<string, readonly string[]> = {};
  for (const { name, file, service } of kinds) {
    const [then, now] = [before[file], after[file]];
    if (then === now) continue;
    if (then === undefined || now === undefined) {
      changes[name] = [then === undefined ? 'It is new.' : 'It is gone.'];
      continue;
    }
    const found = inSentences(changesBetween(parseRecorded(then), parseRecorded(now), service));
    changes[name] =
      found.length > 0 ? found : ['Every answer is the same; the facts read or the text differ.'];
  }
  return changes;
}

/** The same as lines of text. */
export const asLines = (changes: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(changes).flatMap(([name, sentences]) => [
    `${name}:`,
    ...sentences.map((sentence) => `  ${sentence}`),
  ]);
