import { allChanges, asLines } from './all-changes.ts';
import { extract } from './extract.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readRecorded, writeRecorded } from './recorded-files.ts';

/** Records the answers of the rules as they now stand. Returns what to tell the person who asked. */
export function record(folder: string): readonly string[] {
  const before = readRecorded(folder);
  const texts = extract();
  const changes = asLines(allChanges(before, texts));
  if (changes.length === 0) return ['Every answer is as recorded. Nothing was written.'];
  writeRecorded(folder, texts);
  return [
    ...changes,
    '',
    'The answers are recorded. Say in CHANGELOG.md, in a line under "Answers" of the latest version, what changed and why.',
    `The line has to name the recorded answers: \`${fingerprintOf(texts)}\``,
  ];
}
