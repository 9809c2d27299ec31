import { createHash } from 'node:crypto';
import type { Texts } from './all-changes.ts';

/** A short name for recorded answers: other answers have another. CHANGELOG.md cites it. */
export function fingerprintOf(texts: Texts): string {
  const hash = createHash('sha256');
  for (const [file, text = ''] of Object.entries(texts).sort()) hash.update(`${file}\n${text}`);
  return hash.digest('hex').slice(0, 12);
}

/** Whether the entry on the latest version says, under "Answers", that these answers are recorded. */
export function isInChangelog(fingerprint: string, changelog: string): boolean {
  const [, latest = ''] = changelog.split(/^## /m);
  const [, answers = ''] = latest.split(/^### Answers$/m);
  const [entries = ''] = answers.split(/^### /m);
  return entries.split('\n').some((line) => line.startsWith('- ') && line.includes(`\`${fingerprint}\``));
}
