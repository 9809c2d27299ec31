import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allChanges } from './all-changes.ts';
import { extract } from './extract.ts';
import { fingerprintOf, isInChangelog } from './fingerprint.ts';
import { kinds } from './kinds.ts';
import { readRecorded } from './recorded-files.ts';

const recorded = readRecorded(fileURLToPath(new URL('recorded', import.meta.url)));
const now = extract();

/** `npm run answers` records a change that is meant. */
describe('every answer to every complete referral is as recorded', () => {
  const changes = allChanges(recorded, now);

  test.each(kinds)('$name', ({ name, file }) => {
    expect(changes[name] ?? []).toEqual([]);
    expect(recorded[file]).toBe(now[file]);
  });
});

test('CHANGELOG.md names the recorded answers, in a line under "Answers" of its latest version', () => {
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  const fingerprint = fingerprintOf(recorded);
  expect(isInChangelog(fingerprint, changelog), `no line names \`${fingerprint}\``).toBe(true);
});

describe('what counts as named in the changelog', () => {
  const page = (answers: string, functions = '') =>
    `# Changelog\n\n## 2.0.0\n\n### Answers\n\n${answers}\n\n### Functions\n\n${functions}\n\n## 1.0.0\n\n### Answers\n\n- Old: \`old\`.\n`;

  test.each([
    ['a line under "Answers" of the latest version', page('- Hearings bar: `abc`.'), true],
    ['a line on other answers', page('- Hearings bar: `abd`.'), false],
    ['a sentence that is no entry', page('Recorded as `abc`.'), false],
    ['a line under another heading', page('- None.', '- Recorded as `abc`.'), false],
    ['no changelog', '', false],
  ])('%s', (_, changelog, isNamed) => {
    expect(isInChangelog('abc', changelog)).toBe(isNamed);
  });

  test('a line under "Answers" of an earlier version does not count', () => {
    expect(isInChangelog('old', page('- None.'))).toBe(false);
  });

  test('other answers have another fingerprint', () => {
    const other = { ...now, [kinds[0]?.file as string]: `${now[kinds[0]?.file as string]} ` };
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(now));
    expect(fingerprintOf({ ...now })).toBe(fingerprintOf(now));
  });
});
