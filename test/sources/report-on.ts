import type { Clause, Statement } from '../../src/policy/clause.ts';
import { compare, type Fate } from './compare.ts';
import type { FingerprintedSection } from './fingerprint.ts';
import { editionHash } from './normalised-text.ts';

/**
 * Says what became of each clause in a copy of its statement.
 *
 * @returns Whether every word is as it was encoded.
 */
export function reportOn(
  { id, edition, clauses }: Statement,
  copy: string,
  sections: readonly FingerprintedSection[],
  say: (line: string) => void,
): boolean {
  const { fates, unclaimed } = compare(copy, sections);
  const isEdition = editionHash(copy) === edition.sha256;
  say(`${id}: this copy ${isEdition ? 'is' : 'is not'} the text of ${edition.retrievedOn}`);
  const became = clauses.map((clause) => worstOf(clause, fates));
  for (const { status, line } of became) say(`  ${status}: ${line}`);
  for (const { claimedBy, status } of fates) {
    if (claimedBy.includes('furniture') && status !== 'found')
      say(`  ${status}: what stands around the text`);
  }
  for (const { text, after } of unclaimed) {
    say(`  unclaimed${after.length > 0 ? `, after ${after.join(', ')}` : ''}: ${text}`);
  }
  const allFound = [...became, ...fates].every(({ status }) => status === 'found');
  return isEdition && allFound && unclaimed.length === 0;
}

/** The worst that became of a sentence of a clause, and where its sentences stood; a clause without any is gone. */
function worstOf({ id }: Clause, fates: readonly Fate[]): { status: Fate['status']; line: string } {
  const own = fates.filter(({ claimedBy }) => claimedBy.includes(id));
  const status = worstFirst.find((worst) => own.some((fate) => fate.status === worst)) ?? 'gone';
  if (status === 'found') return { status, line: id };
  const worst = own.filter((fate) => fate.status === status);
  const places = worst.map(({ heading, place }) => `${heading || 'before any heading'}, sentence ${place}`);
  const now = worst.flatMap((fate) => fate.now ?? []);
  const where = places.length > 0 ? `${id} (${places.join('; ')})` : id;
  return { status, line: now.length > 0 ? `${where}, now: ${now.join(' … ')}` : where };
}

const worstFirst = ['gone', 'changed', 'moved', 'found'] as const;
