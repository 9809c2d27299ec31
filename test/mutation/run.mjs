/*
 * Breaks src/ in one place at a time, and sees whether a test fails.
 *
 *   npm run mutation                 every folder of src/, in about an hour and a half
 *   npm run mutation -- truth facts  these folders alone; the figures of the others stay as they are
 *
 * A mutant that survives the quick tests meets the thorough ones too.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folders } from './tests-of.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const wanted = process.argv.slice(2);

for (const folder of wanted.length > 0 ? wanted : folders) {
  const found = `${root}reports/mutation/${folder}.json`;
  runStryker(folder);
  const report = JSON.parse(readFileSync(found, 'utf8'));
  const alive = mutantsOf(report).filter(survives);
  if (alive.length > 0) {
    renameSync(found, `${found}.first`);
    const lines = new Set(
      alive.map(({ file, location: { start, end } }) => `${file}:${start.line}-${end.line}`),
    );
    runStryker(folder, { THOROUGH: 'yes', MUTATE: [...lines].join(',') });
    const second = new Map(
      mutantsOf(JSON.parse(readFileSync(found, 'utf8'))).map((mutant) => [keyOf(mutant), mutant]),
    );
    for (const mutant of alive) mutant.original.status = second.get(keyOf(mutant)).status;
    writeFileSync(found, JSON.stringify(report));
  }
}

function runStryker(folder, environment = {}) {
  const stryker = `${root}node_modules/.bin/stryker`;
  const { status } = spawnSync(stryker, ['run', 'test/mutation/stryker.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FOLDER: folder, ...environment },
  });
  if (status !== 0) throw new Error(`${folder}: the mutation run ended with ${status}`);
}

function mutantsOf({ files }) {
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant, original: mutant })),
  );
}

function survives({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

function keyOf({ file, location, mutatorName, replacement }) {
  return JSON.stringify([file, location, mutatorName, replacement]);
}
