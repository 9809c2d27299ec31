import { middles, quotient } from '../measure/statistics.mjs';
import { isMet, targets } from '../targets.mjs';
import { duration, figure, kilobytes, table, withSpread } from './figures.mjs';
import { versionOf } from './machine.mjs';

/** The whole of docs/performance.md. */
export function performancePage({ suites, effort, quick, on, machine, results }) {
  const { entries, start, sizes, heap } = results;
  return `${[
    '# Performance',
    `Written by \`npm run bench\`; do not edit. Measured on ${on}: ${machine.processor}; ${machine.system}; load ${machine.load} at the start.${quick ? ' **A quick run: figures are rough.**' : ''}`,
    `Each contender has a process of its own, and all of them run side by side: once warm, they are measured in turn, ${effort.moment} ms of processor time each, for ${effort.rounds} rounds. Ratios are taken round by round, so that what else the machine does falls on both sides. ${effort.generations === 1 ? 'Figures are medians.' : `The whole is done with ${effort.generations} generations of processes. Figures are medians, with the least and the most of the generations in brackets.`} Inputs are seeded, and brought into each contender's own form before the clock runs.`,
    '## Targets',
    targetsTable(results),
    ...suites.flatMap((suite) => [`## ${suite.title}`, suiteTable(suite, entries), ...notes[suite.id]]),
    '## Start of a process',
    startTable(start),
    '## Size of a page',
    sizesTable(sizes),
    'Bytes of one module with everything it needs, minified by esbuild or by rollup with terser; 1 kB is 1,000 bytes.',
    '## Heap',
    `${heap.judgements.toLocaleString('en-GB')} judgements in a row, garbage collected after each tenth part: the used heap stays between ${figure(heap.least / 1e6)} and ${figure(heap.most / 1e6)} MB and grows by ${figure(heap.slope)} bytes a judgement.`,
    '## Versions',
    versions(suites),
  ].join('\n\n')}\n`;
}

function targetsTable(results) {
  const rows = targets.map((target) => {
    const { aim, atLeast, atMost, unit, measured, reason = '' } = target;
    const wanted = `${atLeast === undefined ? 'at most' : 'at least'} ${atLeast ?? atMost} ${unit}`;
    const found = measured(results);
    return [aim, wanted, withSpread(found), isMet(target, found) ? 'yes' : `**no** ${reason}`.trim()];
  });
  return table(['target', 'wanted', 'measured', 'met'], rows);
}

function suiteTable({ id, contenders }, entries) {
  const ofSuite = entries.filter(({ suite }) => suite === id);
  const [{ nanoseconds: ours }] = ofSuite;
  const rows = contenders.map(({ name }, place) => {
    const { nanoseconds, checked } = ofSuite[place];
    return [
      name,
      duration(middles(nanoseconds).median),
      place === 0 ? '1' : withSpread(quotient(nanoseconds, ours)),
      answers(checked),
      gives(checked),
    ];
  });
  return table(['contender', 'one call', '× our time', 'answers', 'gives'], rows);
}

function answers({ wrong, of }) {
  const parts = Object.entries(wrong).filter(([, count]) => count > 0);
  if (parts.length === 0) return 'right';
  const counts = parts.map(([part, count]) => `${partNames[part]} ${count.toLocaleString('en-GB')}`);
  return `**wrong** of ${of.toLocaleString('en-GB')}: ${counts.join(', ')}`;
}

const gives = ({ wrong }) =>
  Object.keys(wrong)
    .map((part) => partNames[part])
    .join(', ');

const partNames = {
  funding: 'funding',
  suitability: 'suitability',
  readiness: 'readiness',
  failing: 'failing rules',
  dueOn: 'date',
  skipped: 'skipped days',
};

const twoValued =
  'Engines are given the same rules, converted from this package’s own, and right answers from the start to the rules on each child and on the session plan. This package also gives every finding with its clauses and facts, the actions, and what is missing, relevant or unread.';

const missing =
  'Wrong: other than this package’s answer, which this package’s own tests hold against every completion of the missing facts. An engine that takes a missing fact for a false one says no where the answer is not known.';

const notes = {
  complete: [twoValued],
  'a-quarter-missing': [missing],
  'only-service': [],
  'one-child': [],
  'ten-children': [],
  deadline: [
    'Holidays are those bundled with this package. The answers are checked against a count by `Intl`. This package also gives the instant from which it is too late, and refuses a date that its calendar does not cover.',
  ],
};

function startTable(start) {
  const of = (id) => start.find((program) => program.id === id);
  const rows = start.map(({ id, name, whole, within }) => [
    name,
    `${figure(middles(whole).median)} ms`,
    id === 'bare' ? '1' : withSpread(quotient(whole, of('bare').whole)),
    id === 'bare' ? '' : `${figure(middles(within).median)} ms`,
    id === 'bare' ? '' : id === 'zod-mini' ? '1' : withSpread(quotient(within, of('zod-mini').within)),
  ]);
  return table(['program', 'whole process', '× bare', 'import and first call', '× zod/mini alone'], rows);
}

function sizesTable(sizes) {
  const rows = sizes.map(({ name, esbuild, rollup }) => [
    `\`${name}\``,
    kilobytes(esbuild.minified),
    kilobytes(esbuild.gzip),
    kilobytes(rollup.minified),
    kilobytes(rollup.gzip),
  ]);
  return table(['imports', 'esbuild', 'gzip', 'rollup', 'gzip'], rows);
}

function versions(suites) {
  const contending = suites.flatMap(({ contenders }) => contenders.flatMap(({ packages }) => packages));
  const names = new Set([...contending, 'zod', 'esbuild', 'rollup', '@rollup/plugin-terser']);
  return `${[...names].map((name) => `${name} ${versionOf(name)}`).join(', ')}.`;
}
