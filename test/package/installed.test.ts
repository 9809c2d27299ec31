import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'family-time-rules-')));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    stdio: 'ignore',
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) as string;
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package as installed', () => {
  const answers = '["unsuitable","over-limit","2026-12-29",7]\n';

  it('answers when imported', () => {
    cpSync(join(import.meta.dirname, 'consumer'), folder, { recursive: true });
    expect(run('node', 'import.mjs')).toBe(answers);
  });

  it('answers the same when required', () => {
    expect(run('node', 'require.cjs')).toBe(answers);
  });

  it.each(['bundler', 'node16'])(
    'compiles in a strict TypeScript consumer that resolves modules as %s',
    (resolution) => {
      if (resolution === 'bundler')
        symlinkSync(join(root, 'node_modules/fast-check'), join(folder, 'node_modules/fast-check'));
      const compilerOptions = {
        target: 'es2022',
        module: resolution === 'bundler' ? 'preserve' : 'node16',
        moduleResolution: resolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        types: [],
      };
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
      );
      expect(run('node', join(root, 'node_modules/typescript/bin/tsc'), '-p', '.')).toBe('');
    },
  );

  it('is found right by every way of resolving it', () => {
    const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) as string;
    const passes = (command: string, ...options: string[]) =>
      expect(() => run(join(root, 'node_modules/.bin', command), tarball, ...options)).not.toThrow();
    passes('publint', '--strict');
    passes('attw', '--profile', 'node16');
  });

  it('has no side effects: who imports it for nothing bundles nothing', () => {
    writeFileSync(
      join(folder, 'nothing.mjs'),
      "import 'family-time-rules';\nimport * as rules from 'family-time-rules';\nexport const kept = 1;\nvoid rules;",
    );
    const bundle = run(
      join(root, 'node_modules/.bin/esbuild'),
      'nothing.mjs',
      '--bundle',
      '--format=esm',
      '--minify',
    );
    expect(bundle.length).toBeLessThan(60);
  });
});
