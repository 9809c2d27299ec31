import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clause, Statement } from '../../src/policy/clause.ts';
import { statements } from '../../src/policy/statements.ts';
import { compare, type Fate } from './compare.ts';
import type { Fingerprints } from './fingerprint.ts';
import { editionHash } from './normalised-text.ts';
import { record } from './record.ts';

const usage =
  'Usage: check:sources -- <folder> [--record]\nThe folder holds a copy of each statement, as <statement>.txt.';

/**
 * Compares copies of the statements with the fingerprints in a file, clause by clause; with `--record`, writes the fingerprints of the copies.
 * What comes back is the exit code: 0 where every word of both is as it was encoded, 1 where anything differs, 2 for a wrong call.
 */
export function checkSources(args: readonly string[], file: string, say: (line: string) => void): number {
  const folders = args.filter((arg) => !arg.startsWith('-'));
  const flags = args.filter((arg) => arg.startsWith('-'));
  const [folder] = folders;
  if (folder === undefined || folders.length > 1 || flags.some((flag) => flag !== '--record')) {
    say(usage);
    return 2;
  }
  const fingerprints: Fingerprints = JSON.parse(readFileSync(file, 'utf8'));
  const copyOf = ({ id }: Statement) => {
    const path = join(folder, `${id}.txt`);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  if (flags.length > 0) {
    const recorded = statements.map((statement) => {
      const headings = [...new Set(statement.clauses.map(({ section }) => section))];
      const copy = copyOf(statement);
      const earlier = fingerprints[statement.id];
      return [statement.id, copy === undefined ? earlier : record(copy, headings, earlier)];
    });
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(recorded), null, 2)}\n`);
    return 0;
  }
  const same = statements.map((statement) => {
    const copy = copyOf(statement);
    if (copy === undefined) {
      say(`${statement.id}: there is no ${statement.id}.txt in ${folder}`);
      return false;
    }
    return reportOn(statement, copy, fingerprints, say);
  });
  return same.includes(false) ? 1 : 0;
}

/** Says what became of each clause; whether nothing did. */
function reportOn(
  { id, edition, clauses }: Statement,
  copy: string,
  fingerprints: Fingerprints,
  say: (line: string) => void,
): boolean {
  const { fates, unclaimed } = compare(copy, fingerprints[id]);
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

/** The worst that became of a sentence of a clause; a clause without any is gone. */
function worstOf({ id }: Clause, fates: readonly Fate[]): { status: Fate['status']; line: string } {
  const own = fates.filter(({ claimedBy }) => claimedBy.includes(id));
  const status = worstFirst.find((worst) => own.some((fate) => fate.status === worst)) ?? 'gone';
  const now = own.flatMap((fate) => (fate.status === status ? (fate.now ?? []) : []));
  return { status, line: now.length > 0 ? `${id}, now: ${now.join(' … ')}` : id };
}

const worstFirst = ['gone', 'changed', 'moved', 'found'] as const;
