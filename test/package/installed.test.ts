import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'family-time-rules-')));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  cpSync(join(import.meta.dirname, 'consumer'), folder, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    stdio: 'ignore',
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) as string;
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

describe('the package as installed', () => {
  const answers = '["unsuitable","over-limit","2026-12-29",7,3,"choice"]\n';

  it('answers when imported', () => {
    expect(run('node', 'import.mjs')).toBe(answers);
  });

  it('answers the same when required', () => {
    expect(run('node', 'require.cjs')).toBe(answers);
  });

  it.each(['bundler', 'node16'])(
    'compiles in a strict TypeScript consumer that resolves modules as %s',
    (resolution) => {
      const module = resolution === 'bundler' ? 'preserve' : 'node16';
      expect(compiled('consumer.ts', { module, moduleResolution: resolution })).toBe('');
    },
    180_000,
  );

  it('compiles where modules are resolved as node10; with fast-check, the types of packages are not checked', () => {
    const node10 = { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' };
    const json = { resolveJsonModule: true, esModuleInterop: true };
    expect(compiled('subpaths.ts', { ...node10, ...json })).toBe('');
    expect(compiled('consumer.ts', { ...node10, skipLibCheck: true })).toBe('');
  }, 180_000);

  it('is found right by every way of resolving it', () => {
    const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) as string;
    const passes = (command: string, ...options: string[]) =>
      expect(() => run(join(root, 'node_modules/.bin', command), tarball, ...options)).not.toThrow();
    passes('publint', '--strict');
    passes('attw', '--profile', 'strict');
  });

  it('has no side effects: who imports it for nothing bundles nothing', () => {
    const subpaths = ['', '/referral', '/deadlines'];
    const imports = subpaths.map((subpath) => `import 'family-time-rules${subpath}';`);
    const bundle = bundled(`${imports.join('')} import * as rules from 'family-time-rules'; void rules;`);
    expect(bundle.text.length).toBeLessThan(60);
  });

  it.each([
    ['family-time-rules/deadlines', ['date-fns', 'date-fns-tz']],
    ['family-time-rules/referral', ['zod']],
    ['family-time-rules', ['date-fns', 'date-fns-tz', 'zod']],
  ])('%s needs %j and no other package', (subpath, needed) => {
    const { packages } = bundled(`export * from '${subpath}';`);
    expect(packages).toEqual(['family-time-rules', ...needed].sort());
  });
});

/** What the compiler says of a file of the consumer under strict options and these. */
function compiled(file: string, more: object): string {
  const fastCheck = join(folder, 'node_modules/fast-check');
  if (!existsSync(fastCheck)) symlinkSync(join(root, 'node_modules/fast-check'), fastCheck);
  const compilerOptions = {
    target: 'es2022',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
    ...more,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  return run('node', join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
}

/** What esbuild makes of a module of the consumer, and the packages of which it keeps something. */
function bundled(source: string): { readonly text: string; readonly packages: readonly string[] } {
  writeFileSync(join(folder, 'module.mjs'), source);
  const options = ['--bundle', '--format=esm', '--minify', '--log-level=error', '--metafile=meta.json'];
  run(join(root, 'node_modules/.bin/esbuild'), 'module.mjs', ...options, '--outfile=bundle.mjs');
  const { outputs } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as Meta;
  const kept = Object.entries(outputs['bundle.mjs']?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  const packages = kept.flatMap(([file]) => /^node_modules\/([^/]+)\//.exec(file)?.[1] ?? []);
  return { text: readFileSync(join(folder, 'bundle.mjs'), 'utf8'), packages: [...new Set(packages)].sort() };
}

interface Meta {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}
