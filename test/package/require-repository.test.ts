import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const script = fileURLToPath(new URL('require-repository.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'family-time-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the check says of a package.json, and its exit code. */
function check(fields: object) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'any', version: '1.0.0', ...fields }));
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  return { status, stderr };
}

it.each([
  ['no repository', {}],
  ['an empty address', { repository: '' }],
  ['a repository without an address', { repository: { type: 'git' } }],
])('a package with %s is not published, and the message says what to set', (_, fields) => {
  const { status, stderr } = check(fields);
  expect(status).toBe(1);
  expect(stderr).toContain('Set "repository", "homepage" and "bugs" first');
});

it.each([
  ['as an object', { repository: { type: 'git', url: 'git+https://example.org/any.git' } }],
  ['in short', { repository: 'github:any/any' }],
])('a package with its address, written %s, is', (_, fields) => {
  expect(check(fields)).toEqual({ status: 0, stderr: '' });
});

it('npm runs the check before it publishes, and not when it packs', () => {
  const { prepublishOnly, prepack } = manifest.scripts;
  expect(prepublishOnly).toContain('node test/package/require-repository.mjs');
  expect(prepack).not.toContain('require-repository');
});
