/*
 * Writes docs/assurance.md from what the last runs reported, each by the command that the page names:
 *
 *   npm test && npm run test:runtimes && npm run mutation && npm run assurance
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '../bench/report/figures.mjs';
import { folders } from '../mutation/tests-of.mjs';
import { foldersTable, survivorsTables, tally } from './mutants.mjs';
import { count, paragraphs, sum } from './words.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pathOf = (name) => `${root}reports/${name}.json`;
const reportOf = (name) => JSON.parse(readFileSync(pathOf(name), 'utf8'));
const dayOf = (name) => statSync(pathOf(name)).mtime.toISOString().slice(0, 10);

const tests = reportOf('tests');
if (!tests.success) throw new Error('The last run of the tests failed.');
const files = tests.testResults.map(({ name, assertionResults }) => ({
  name: relative(root, name),
  tests: assertionResults.filter(({ status }) => status === 'passed').length,
  families: [...new Set(assertionResults.map(({ ancestorTitles, title }) => ancestorTitles[0] || title))],
  cases: sum(assertionResults.map(({ meta }) => meta.cases ?? 0)),
  assertionResults,
}));
const within = (folder) =>
  files
    .filter(({ name }) => name.startsWith(`test/${folder}/`))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
const laws = within('laws');
const hostile = within('hostile').flatMap(({ assertionResults }) =>
  assertionResults.filter(({ meta }) => meta.cases),
);
const mutation = folders.map((folder) => ({ folder, ...reportOf(`mutation/${folder}`) }));
const lastBroken = folders
  .map((folder) => dayOf(`mutation/${folder}`))
  .sort()
  .at(-1);
const all = tally(mutation);

const page = paragraphs(
  '# Assurance',
  'How far the package has been tried. Written by `npm run assurance` from what the last run of each command reported; do not edit.',
  '## Tests',
  `\`npm test\`, on ${dayOf('tests')}: ${count(tests.numPassedTests)} tests in ${count(files.length)} files passed. Those that generate or enumerate inputs tried ${count(sum(files.map(({ cases }) => cases)))} of them, the same in every run; \`FAST_CHECK_SEED=1 npm test\` tries others.`,
  '## Laws',
  `\`npm test\`: what holds of every input, written as tests in \`test/laws/\`. There are ${count(sum(laws.map((file) => file.tests)))}, tried on ${count(sum(laws.map(({ cases }) => cases)))} inputs.`,
  table(
    ['file', 'laws', 'inputs', 'of what'],
    laws.map((file) => [
      `\`${file.name.slice('test/laws/'.length)}\``,
      count(file.tests),
      count(file.cases),
      file.families.join('; '),
    ]),
  ),
  'In `exhaustive.test.ts`, the inputs are every partial assignment of the facts that are read together: each value of each fact, and not known.',
  '## Hostile input',
  `\`npm test\`: each public function is given any JavaScript values, and valid arguments with one thing spoilt. It answers or throws one of the two documented errors, soon, with no value of the caller’s in it. ${count(hostile.length)} functions, ${count(sum(hostile.map(({ meta }) => meta.cases)))} inputs.`,
  table(
    ['function', 'inputs'],
    hostile.map(({ title, meta }) => [`\`${title}\``, count(meta.cases)]),
  ),
  '## Runtimes',
  `\`npm run test:runtimes\`, on ${dayOf('runtimes')}: the packed package gives the recorded results.`,
  table(
    ['runtime', 'the same', 'other'],
    reportOf('runtimes').map(({ runtime, passed, failed }) => [runtime, count(passed), count(failed)]),
  ),
  '## Mutants',
  `\`npm run mutation\`, on ${lastBroken}: the code is broken in one place at a time, and a test has to fail. Of ${count(all.valid)} mutants that compile, ${count(all.killed)} were killed: **${all.score} %**. A mutant that ran until its time was up or its memory was full counts as killed. Wording and the list of holidays are left out.`,
  foldersTable(mutation),
  '### Survivors',
  `${count(all.survived)} mutants were killed by no test.`,
  ...survivorsTables(mutation),
);
writeFileSync(`${root}docs/assurance.md`, `${page}\n`);
