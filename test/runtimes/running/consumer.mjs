import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { output } from './execute.mjs';
import { recordedResults, root, smoke } from './paths.mjs';

/** A folder for consumers, and the tarball that they install. */
export async function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'family-time-rules-'));
  const packed = await output('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename }] = Object.values(JSON.parse(packed));
  return { folder, tarball: join(folder, filename), remove: () => rmSync(folder, { recursive: true }) };
}

/** A project that holds the smoke suite and has installed the tarball, and dependencies of its own in these versions. */
export async function makeConsumer({ folder, tarball }, name, dependencies = []) {
  const project = join(folder, name);
  mkdirSync(project);
  cpSync(smoke, project, { recursive: true });
  const recorded = readFileSync(recordedResults, 'utf8').trimEnd().split('\n');
  writeFileSync(join(project, 'recorded-results.json'), `[${recorded.join(',\n')}]`);
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts'];
  await output('npm', ['install', ...quietly, tarball, ...dependencies], { cwd: project });
  return project;
}
