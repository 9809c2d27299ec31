import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'family-time-rules-lint-'));

beforeAll(() => {
  for (const file of ['biome.json', 'test/lint/no-clock.grit']) cpSync(join(root, file), join(folder, file));
  mkdirSync(join(folder, 'src'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What lint prints of a line of code, were it in `src`; nothing where it has nothing against it. */
function lint(code: string): string {
  writeFileSync(join(folder, 'src/some-file.ts'), `${code}\n`);
  const { status, stdout, stderr } = spawnSync(`${root}/node_modules/.bin/biome`, ['lint', 'src'], {
    cwd: folder,
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

describe('lint refuses, in src, what an answer may not depend on', () => {
  it.each([
    'export const now = Date.now();',
    'export const now = new Date();',
    'export const local = new Date(2026, 0, 1);',
    'export const hour = new Date(0).getHours();',
    'export const words = new Date(0).toLocaleDateString();',
    'export const chance = Math.random();',
    'export const zone = process.env;',
    'export const format = Intl.DateTimeFormat;',
    'export const answer = fetch("https://example.org");',
    'console.log(1);',
  ])('%s', (code) => {
    expect(lint(code)).toMatch(/An answer may not depend|The package reads nothing/);
  });

  it('but not whole days in UTC', () => {
    expect(lint('export const date = (day: number) => new Date(day * 86_400_000).toISOString();')).toBe('');
  });
});
