import type { Statement } from '../../src/policy/clause.ts';
import type { FingerprintedSection } from './fingerprint.ts';
import { editionHash } from './normalised-text.ts';

/** Says which edition has been recorded, which of its sentences no clause rests on yet, and what to do about both. */
export function sayRecorded(
  { id, edition }: Statement,
  copy: string,
  sections: readonly FingerprintedSection[],
  say: (line: string) => void,
): void {
  const sha256 = editionHash(copy);
  if (sha256 === edition.sha256) say('  recorded: the same text, so its edition stays');
  else {
    say(`  recorded: sha256 ${sha256}`);
    say(
      `  next: in src/policy/${id}/statement.ts, set edition.sha256 to it, and edition.retrievedOn to the day on which the copy was taken`,
    );
  }
  const unclaimed = sections.flatMap(({ heading, sentences }) =>
    sentences.flatMap(({ claimedBy }, place) =>
      claimedBy.length > 0 ? [] : [`${heading || 'before any heading'}, sentence ${place + 1}`],
    ),
  );
  for (const where of unclaimed) {
    say(`  next: in test/sources/fingerprints.json, name in claimedBy the clauses that rest on: ${where}`);
  }
}
