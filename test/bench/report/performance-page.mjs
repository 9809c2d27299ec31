import { middles, quotient } from '../measure/statistics.mjs';
import { isMet, targets, wanted } from '../targets.mjs';
import { duration, figure, table, withSpread } from './figures.mjs';
import { versionOf } from './machine.mjs';
import { acrossTable, linesTable, partsTables, questionsTable, sizesTable, startTable } from './tables.mjs';

/** The whole of docs/performance.md. */
export function performancePage({ suites, effort, quick, on, machine, results }) {
  const { entries, start, sizes, parts, lines, questions, heap } = results;
  return `${[
    '# Performance',
    `Written by \`npm run bench\`; do not edit. Measured on ${on}: ${machine.processor}; ${machine.system}; load ${machine.load} at the start.${quick ? ' **A quick run: figures are rough.**' : ''}`,
    `Each contender has a process of its own, and all of them run side by side: once warm, they are measured in turn, ${effort.moment} ms of processor time each, for ${effort.rounds} rounds. Ratios are taken round by round, so that what else the machine does falls on both sides. ${effort.generations === 1 ? 'Figures are medians.' : `The whole is done with ${effort.generations} generations of processes. Figures are medians, with the least and the most of the generations in brackets.`} Inputs are seeded, ${entries[0].checked.of.toLocaleString('en-GB')} different ones of each kind, and brought into each contender’s own form before the clock runs.`,
    '## Targets',
    targetsTable(results),
    ...suites.flatMap((suite) => [`## ${suite.title}`, suiteTable(suite, entries), ...notes[suite.id]]),
    '## Across the readings',
    '`acrossReadings` of the same referrals. It says for each decision and each action whether it stands however the statements are read.',
    acrossTable(suites, entries),
    '## Questions asked',
    'How many questions are asked on average until an answer is settled, if only the service is known, and that there is one child. Each answer to a question is taken as equally likely. The first missing fact in printed order is asked first, or the one that `nextQuestion` gives for this decision. No order of questions can do better than the optimum. The averages are exact.',
    questionsTable(questions),
    '## Start of a process',
    startTable(start),
    '## Size of a page',
    sizesTable(sizes),
    'Bytes of one module with everything it needs, minified by esbuild or by rollup with terser; 1 kB is 1,000 bytes.',
    'What the pages with a target consist of: by how much each becomes smaller, gzip, as its parts are left out one after another.',
    ...partsTables(parts),
    '## Lines of code',
    `The machinery is \`src/\` without the sections of the statements, the words (\`src/messages/\`) and the generators (\`src/arbitraries/\`). A line counts if it holds more than a comment. ${leftOut(lines)}`,
    linesTable(lines),
    '## Heap',
    `${heap.judgements.toLocaleString('en-GB')} judgements in a row, garbage collected after each tenth part: the used heap stays between ${figure(heap.least / 1e6)} and ${figure(heap.most / 1e6)} MB and grows by ${figure(heap.slope)} bytes a judgement.`,
    '## Versions',
    versions(suites),
  ].join('\n\n')}\n`;
}

function targetsTable(results) {
  const rows = targets.map((target) => {
    const found = target.measured(results);
    const met = isMet(target, found) ? 'yes' : `**no** ${target.reason?.(results) ?? ''}`.trim();
    return [target.aim, wanted(target), withSpread(found), met];
  });
  return table(['target', 'wanted', 'measured', 'met'], rows);
}

function suiteTable({ id, contenders }, entries) {
  const ofSuite = entries.filter(({ suite }) => suite === id);
  const [{ nanoseconds: ours }] = ofSuite;
  const rows = contenders.flatMap(({ name, asksOther }, place) => {
    if (asksOther) return [];
    const { nanoseconds, checked } = ofSuite[place];
    const ratio = place === 0 ? '1' : withSpread(quotient(nanoseconds, ours));
    return [[name, duration(middles(nanoseconds).median), ratio, answers(checked), gives(checked)]];
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
  'only-service': [
    'There are two such referrals, one for each service. Each is given many times, as an object of its own.',
  ],
  'one-child': [],
  'ten-children': [],
  deadline: [
    'Holidays are those bundled with this package. The answers are checked against a count by `Intl`. This package also gives the instant from which it is too late, and refuses a date that its calendar does not cover.',
  ],
};

const leftOut = ({ leftOut }) =>
  `Left out are ${Object.entries(leftOut)
    .map(([name, lines]) => `${figure(lines)} lines of ${name}`)
    .join(', ')}.`;

function versions(suites) {
  const contending = suites.flatMap(({ contenders }) => contenders.flatMap(({ packages }) => packages));
  const names = new Set([...contending, 'zod', 'esbuild', 'rollup', '@rollup/plugin-terser']);
  return `${[...names].map((name) => `${name} ${versionOf(name)}`).join(', ')}.`;
}
