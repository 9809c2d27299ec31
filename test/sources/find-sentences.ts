import { type Fingerprint, type FingerprintedSection, fingerprint } from './fingerprint.ts';

/** A recorded sentence, and the place of its first word in a copy; undefined where the copy does not have it. */
export interface Sought extends Fingerprint {
  readonly heading: string;
  /** Its recorded place under the heading, counted from 1. */
  readonly place: number;
  at: number | undefined;
  /** It stands under another heading than it did. */
  elsewhere: boolean;
}

/** Where the recorded sentences stand in the words of a copy, and which of these belong to a heading or to one of them. */
export function findSentences(
  words: readonly string[],
  sections: readonly FingerprintedSection[],
): { sought: readonly Sought[]; taken: readonly boolean[] } {
  const taken = words.map(() => false);
  const take = (from: number, length: number) => taken.fill(true, from, from + length);
  const headingAt = readHeadings(
    words,
    sections.flatMap(({ heading }) => (heading === '' ? [] : [heading])),
    take,
  );
  const sought = sections.flatMap(({ heading, sentences }) =>
    sentences.map(
      (sentence, index): Sought => ({
        ...sentence,
        heading,
        place: index + 1,
        at: undefined,
        elsewhere: false,
      }),
    ),
  );
  const stands = ({ heading, occurrence, words: length, sha256 }: Sought, from: number) =>
    from + length <= words.length &&
    !taken.slice(from, from + length).includes(true) &&
    fingerprint(heading, occurrence, words.slice(from, from + length)) === sha256;

  for (const sentence of [...sought].sort(longestFirst)) {
    const places = placesFrom(expectedPlace(sentence, sought), words.length);
    const at = places.find((place) => headingAt[place] === sentence.heading && stands(sentence, place));
    if (at === undefined) continue;
    sentence.at = at;
    take(at, sentence.words);
  }
  for (const sentence of sought) {
    if (sentence.at !== undefined) continue;
    sentence.at = placesFrom(0, words.length).find((place) => stands(sentence, place));
    if (sentence.at === undefined) continue;
    sentence.elsewhere = true;
    take(sentence.at, sentence.words);
  }
  return { sought, taken };
}

/** A sentence of one word may stand in the midst of another: the longer are looked for first. */
const longestFirst = (left: Fingerprint, right: Fingerprint) => right.words - left.words;

/** The end of the last sentence before it that is found. */
function expectedPlace(sentence: Sought, sought: readonly Sought[]): number {
  const before = sought.slice(0, sought.indexOf(sentence)).reverse();
  const last = before.find(({ at }) => at !== undefined);
  return last?.at === undefined ? 0 : last.at + last.words;
}

/** Every place, beginning where the next sentence is expected. */
function placesFrom(next: number, length: number): number[] {
  return Array.from({ length }, (_, step) => (next + step) % length);
}

/** The heading that each word stands under. */
function readHeadings(
  words: readonly string[],
  headings: readonly string[],
  take: (from: number, length: number) => void,
): readonly string[] {
  const titles = headings
    .map((heading) => heading.split(' '))
    .sort((left, right) => right.length - left.length);
  let heading = '';
  return words.map((_, place) => {
    const found = titles.find((title) => title.every((word, step) => words[place + step] === word));
    if (found) {
      heading = found.join(' ');
      take(place, found.length);
    }
    return heading;
  });
}
