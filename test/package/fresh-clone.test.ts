import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedFiles, withoutHash } from './packed.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'family-time-rules-'));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What a clone does not have, and the tests, which packing does not need. */
const leftOut = ['.git', 'node_modules', 'dist', 'reports', 'test'];

beforeAll(() => {
  cpSync(root, folder, { recursive: true, filter: (path) => !leftOut.includes(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('in a fresh clone', () => {
  it('the demo answers, and leaves no dist', () => {
    expect(run('npm', 'run', 'demo')).toContain('Child 2:');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  it('npm pack builds first, so that the tarball is whole, with declarations', () => {
    run('npm', 'pack');
    const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) as string;
    const files = run('tar', '-tzf', tarball).trim().split('\n');
    expect(files.map((file) => withoutHash(file.replace(/^package\//, ''))).sort()).toEqual(listedFiles);
    expect(readFileSync(join(folder, 'dist/index.d.ts'), 'utf8')).toContain('checkReferralSuitability');
  }, 300_000);
});
