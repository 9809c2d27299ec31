import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folders } from '../mutation/tests-of.mjs';
import { sum } from './words.mjs';

/*
 * What the last runs of the commands reported, under reports/.
 */

export const root = fileURLToPath(new URL('../../', import.meta.url));
const pathOf = (name) => `${root}reports/${name}.json`;
export const dayOf = (name) => statSync(pathOf(name)).mtime.toISOString().slice(0, 10);

export function reportOf(name, command) {
  try {
    return JSON.parse(readFileSync(pathOf(name), 'utf8'));
  } catch (cause) {
    throw new Error(`reports/${name}.json cannot be read. \`${command}\` writes it.`, { cause });
  }
}

/** Every test file of the last whole run, with its tests that passed. Throws if a test failed, or if only some of the files were run. */
export function testFiles() {
  const { success, testResults } = reportOf('tests', 'npm test');
  if (!success) throw new Error('The last run of the tests failed.');
  const run = testResults.map(({ name }) => relative(root, name));
  const notRun = everyTestFile().filter((file) => !run.includes(file));
  if (notRun.length > 0) throw new Error(`\`npm test\` is to run first. The last run left out: ${notRun}`);
  return testResults
    .map(({ name, assertionResults }) => ({
      name: relative(root, name),
      tests: assertionResults
        .filter(({ status }) => status === 'passed')
        .map(({ ancestorTitles, title, meta }) => ({
          titles: [...ancestorTitles, title],
          cases: meta.cases ?? 0,
        })),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The tests of mutants are run by Stryker alone. */
const everyTestFile = () =>
  readdirSync(`${root}test`, { recursive: true })
    .filter((file) => file.endsWith('.test.ts') && !/(^|\/)node_modules\/|^mutation\//.test(file))
    .map((file) => `test/${file}`);

export const casesOf = (tests) => sum(tests.map(({ cases }) => cases));

/** The files in a folder of test/. */
export function filesIn(files, folder) {
  const found = files.filter(({ name }) => name.startsWith(`test/${folder}/`));
  if (found.length === 0) throw new Error(`The last run of the tests did not run test/${folder}/.`);
  return found;
}

const isBroken = (folder) => existsSync(pathOf(`mutation/${folder}`));

/** The folders of src/ whose mutants have been tried, with what was reported. */
export const mutationReports = () =>
  folders
    .filter(isBroken)
    .map((folder) => ({ folder, ...reportOf(`mutation/${folder}`, `npm run mutation -- ${folder}`) }));

export const notBroken = () => folders.filter((folder) => !isBroken(folder));

export const lastBroken = () =>
  folders
    .filter(isBroken)
    .map((folder) => dayOf(`mutation/${folder}`))
    .sort()
    .at(-1);
