/*
 * Breaks src/ in one place at a time, and sees whether a test fails.
 *
 *   npm run mutation                      every folder of src/
 *   npm run mutation -- logic records     these folders alone; the figures of the others stay as they are
 *   npm run mutation -- --again logic     what was not killed by a test there, and what has changed since
 *
 * A mutant that survives the quick tests meets the thorough ones too, unless test/assurance/reasons.mjs says why no test kills it. One that runs out of time or
 * memory counts as killed, so let nothing else run beside; with `--again` it meets the quick tests once more.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasReason } from '../assurance/reasons.mjs';
import { faultsIn } from './check-folders.mjs';
import { mutantsOf, ranOut, survives } from './reports.mjs';
import { folders, hasQuickTests } from './tests-of.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  options: { again: { type: 'boolean' } },
  allowPositionals: true,
});

const faults = faultsIn(root);
if (faults.length > 0) throw new Error(`test/mutation/tests-of.mjs: ${faults.join('; ')}`);

for (const folder of positionals.length > 0 ? positionals : folders) {
  const report = values.again ? sinceChanged(folder) : run(folder);
  if (values.again) tryAgain(folder, mutantsOf(report).filter(ranOut));
  if (values.again || hasQuickTests(folder)) {
    tryAgain(folder, mutantsOf(report).filter(isUnexplained), { THOROUGH: 'yes' });
  }
  writeFileSync(pathOf(folder), JSON.stringify(report));
}

function isUnexplained(mutant) {
  return survives(mutant) && !hasReason(mutant);
}

/** Tries these mutants again, and puts what comes of it into their report. */
function tryAgain(folder, mutants, environment) {
  if (mutants.length === 0) return;
  const again = run(folder, { ...environment, MUTATE: [...new Set(mutants.map(placeOf))].join(',') });
  const statuses = new Map(mutantsOf(again).map((mutant) => [keyOf(mutant), mutant.status]));
  for (const found of mutants) found.mutant.status = statuses.get(keyOf(found));
}

/** The last report, with those files done anew that are not as they were. */
function sinceChanged(folder) {
  const report = JSON.parse(readFileSync(pathOf(folder), 'utf8'));
  const changed = Object.keys(report.files).filter(
    (file) => readFileSync(`${root}${file}`, 'utf8') !== report.files[file].source,
  );
  if (changed.length > 0) Object.assign(report.files, run(folder, { MUTATE: changed.join(',') }).files);
  return report;
}

/** What Stryker reports of a folder, or of these places in it. A part goes to a file of its own, so that no part looks like the whole. */
function run(folder, environment = {}) {
  const report = pathOf(environment.MUTATE ? 'part' : folder);
  const stryker = `${root}node_modules/.bin/stryker`;
  const { status, signal, error } = spawnSync(stryker, ['run', 'test/mutation/stryker.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FOLDER: folder, REPORT: report, ...environment },
  });
  if (status !== 0)
    throw new Error(`${folder}: the mutation run ended with ${status ?? signal}`, { cause: error });
  return JSON.parse(readFileSync(report, 'utf8'));
}

function pathOf(folder) {
  return `${root}reports/mutation/${folder}.json`;
}

/** As Stryker takes it: columns from 0, and a little on either side. */
function placeOf({ file, location: { start, end } }) {
  return `${file}:${start.line}:${Math.max(0, start.column - 2)}-${end.line}:${end.column}`;
}

function keyOf({ file, location, mutatorName, replacement }) {
  return JSON.stringify([file, location, mutatorName, replacement]);
}
