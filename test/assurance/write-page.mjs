/*
 * Writes docs/assurance.md from what the last runs reported, each by the command that the page names:
 *
 *   npm test && npm run test:runtimes && npm run mutation && npm run assurance
 */
import { writeFileSync } from 'node:fs';
import { table } from '../bench/report/figures.mjs';
import { lawsTable } from './laws.mjs';
import { foldersTable, survivorsTables, tally } from './mutants.mjs';
import { enumeratedTable, kindsTable, sampledTable } from './reach.mjs';
import {
  casesOf,
  dayOf,
  filesIn,
  lastBroken,
  mutationReports,
  notBroken,
  reportOf,
  root,
  testFiles,
} from './reports.mjs';
import { count, paragraphs, sum } from './words.mjs';

const files = testFiles();
const tests = files.flatMap((file) => file.tests);
const laws = filesIn(files, 'laws');
const proofs = filesIn(files, 'proofs');
const testsOf = (some) => sum(some.map((file) => file.tests.length));
const hostile = filesIn(files, 'hostile');
const hostileInput = hostile.flatMap(({ name, tests }) =>
  name.endsWith('/hostile-input.test.ts') ? tests.filter(({ cases }) => cases > 0) : [],
);
const polluted = hostile.filter(({ name }) => name.includes('/polluted'));
const mutation = mutationReports();
const leftOut = notBroken();
const all = tally(mutation);
const runtimes = reportOf('runtimes', 'npm run test:runtimes');

const page = paragraphs(
  '# Assurance',
  'How far the package has been tested. Written by `npm run assurance` from what the last run of each command reported; do not edit.',
  '## Tests',
  `\`npm test\`, on ${dayOf('tests')}: ${count(tests.length)} tests in ${count(files.length)} files passed. Those that generate or enumerate inputs tried ${count(casesOf(tests))} of them, the same in every run; \`FAST_CHECK_SEED=1 npm test\` tries others.`,
  '## What is proved, and what is sampled',
  'A referral is complete if every fact that the rules in force read is known. A session plan counts as one of three kinds, and facts that no rule reads are left aside.',
  '### Proved over every complete referral',
  'Every answer to every complete referral of one child and of two children is held in decision diagrams. Two answers that agree on every referral are the same diagram, and a law holds if no way through the diagrams breaks it; so nothing is sampled. The laws are those of `test/proofs/`, below. The diagrams and the counts are recorded in `test/answers/recorded/`, and each change of any answer fails `npm test`.',
  kindsTable(files),
  'The diagrams are made from the rules as the package compiles them. That its answers are those of the diagrams is checked as the next tables say: one by one for supported contact, and on samples for supervised contact.',
  '### Enumerated, one after another',
  enumeratedTable(files),
  '### Sampled',
  'These rest on generated inputs alone. Dates and records are outside the diagrams.',
  sampledTable(files),
  '## Laws',
  `What holds of every input, written as tests. “…” stands for what the tests of one law differ in: a function, a rule, a decision, arguments. Where no number of inputs is given, the law is proved over every referral, or is about single examples.`,
  '### Proved',
  `\`test/proofs/\`: ${count(testsOf(proofs))} tests.`,
  ...proofs.flatMap(lawsTable),
  '### Tried on generated inputs',
  `\`test/laws/\`: ${count(testsOf(laws))} tests, on ${count(sum(laws.map((file) => casesOf(file.tests))))} inputs.`,
  ...laws.flatMap(lawsTable),
  '## Hostile input',
  `Each public function is given any JavaScript values, and valid arguments with one thing spoilt. It answers or throws one of the documented errors, soon, with no value of the caller’s in it. ${count(casesOf(hostileInput))} inputs.`,
  table(
    ['function', 'inputs'],
    hostileInput.map(({ titles, cases }) => [`\`${titles.at(-1)}\``, count(cases)]),
  ),
  `Each is also called while \`Object.prototype\` or \`Array.prototype\` holds foreign properties: ${count(testsOf(polluted))} tests.`,
  '## Runtimes',
  `\`npm run test:runtimes\`, on ${dayOf('runtimes')}: the packed package gives the recorded results.`,
  table(
    ['runtime', 'the same', 'other'],
    runtimes.map(({ runtime, passed, failed }) => [runtime, count(passed), count(failed)]),
  ),
  '## Mutants',
  `\`npm run mutation\`, on ${lastBroken()}: the code is broken in one place at a time, and a test has to fail. Of ${count(all.valid)} mutants that compile, ${count(all.killed)} were killed: **${all.score} %**. A mutant that ran until its time was up or its memory was full counts as killed. Words and the list of holidays are left out, and so is the step of a loop: if it went the other way, the loop would never end.`,
  foldersTable(mutation),
  ...(leftOut.length > 0
    ? [
        `The mutants of these folders have not been tried since the code was last changed: ${leftOut.map((folder) => `\`src/${folder}/\``).join(', ')}.`,
      ]
    : []),
  '### Survivors',
  `${count(all.survived)} mutants were killed by no test.`,
  ...survivorsTables(mutation),
);
writeFileSync(`${root}docs/assurance.md`, `${page}\n`);
