import { type Claim, type FingerprintedSection, fingerprint } from './fingerprint.ts';
import { sentencesOf } from './normalised-text.ts';

/**
 * The fingerprints of a copy, sentence by sentence under its headings. A sentence whose fingerprint is among the earlier ones keeps its claims; one
 * that is new has none, until somebody reads it and writes down which clauses rest on it.
 */
export function record(
  copy: string,
  headings: readonly string[],
  earlier: readonly FingerprintedSection[],
): FingerprintedSection[] {
  const claims = new Map<string, readonly Claim[]>();
  for (const { sentences } of earlier) {
    for (const { sha256, claimedBy } of sentences) claims.set(sha256, claimedBy);
  }
  const sections = new Map<string, string[][]>([['', []]]);
  let heading = '';
  for (const words of sentencesOf(copy)) {
    const text = words.join(' ');
    if (headings.includes(text)) heading = text;
    const under = sections.get(heading) ?? [];
    sections.set(heading, text === heading ? under : [...under, words]);
  }
  return [...sections].map(([heading, under]) => ({
    heading,
    sentences: under.map((words, place) => {
      const text = words.join(' ');
      const occurrence = under.slice(0, place + 1).filter((other) => other.join(' ') === text).length;
      const sha256 = fingerprint(heading, occurrence, words);
      return { occurrence, words: words.length, sha256, claimedBy: claims.get(sha256) ?? [] };
    }),
  }));
}
