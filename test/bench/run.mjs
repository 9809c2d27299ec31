/*
 * Measures this package against others and writes docs/performance.md.
 *
 *   npm run bench              all of it, in about six minutes
 *   npm run bench -- --quick   fewer rounds, within a minute; the page goes to standard output alone
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import './build-internals.mjs';
import { page, scratch } from './paths.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { quick } = values;
const effort = quick
  ? { rounds: 1, options: { warmUp: 300, samples: 5, sample: 30 }, starts: 5, judgements: 50_000 }
  : { rounds: 5, options: { warmUp: 700, samples: 7, sample: 40 }, starts: 21, judgements: 1_000_000 };

const { suites } = await import('./suites.mjs');
const { entriesOf, measureRound } = await import('./measure/rounds.mjs');
const { measureStart } = await import('./start/measure-start.mjs');
const { measureSizes } = await import('./size/measure-size.mjs');
const { measureHeap } = await import('./memory/measure-heap.mjs');
const { machine } = await import('./report/machine.mjs');
const { performancePage } = await import('./report/performance-page.mjs');

const measuredOn = machine();
const progress = (step) => process.stderr.write(`${step}\n`);

progress('checking every contender');
const entries = entriesOf(suites);
for (let round = 0; round < effort.rounds; round += 1) {
  progress(`round ${round + 1} of ${effort.rounds}`);
  measureRound(entries, round, effort.options);
}
progress('starting processes');
const [{ given }] = suites[0].cases().cases;
const start = measureStart(effort.starts, given.referral);
progress('bundling pages');
const sizes = await measureSizes();
progress('watching the heap');
const heap = measureHeap(`${scratch}complete.json`, effort.judgements);

const written = performancePage({
  suites,
  rounds: effort.rounds,
  quick,
  on: new Date().toISOString().slice(0, 10),
  machine: measuredOn,
  results: { entries, start, sizes, heap },
});
if (quick) process.stdout.write(written);
else writeFileSync(page, written);
