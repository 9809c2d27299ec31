/*
 * Measures this package against others and writes docs/performance.md.
 *
 *   npm run bench              all of it, in about five minutes
 *   npm run bench -- --quick   fewer rounds, within a minute; the page goes to standard output alone
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import './build-internals.mjs';
import { page, scratch } from './paths.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { quick } = values;
const effort = quick
  ? { generations: 1, warmUp: 300, rounds: 8, moment: 15, starts: 5, judgements: 50_000 }
  : { generations: 3, warmUp: 700, rounds: 48, moment: 20, starts: 20, judgements: 1_000_000 };

const { suites } = await import('./suites.mjs');
const { entriesOf, measureGeneration } = await import('./measure/rounds.mjs');
const { measureStarts, startsOf } = await import('./start/measure-start.mjs');
const { measureSizes } = await import('./size/measure-size.mjs');
const { measureHeap } = await import('./memory/measure-heap.mjs');
const { machine } = await import('./report/machine.mjs');
const { performancePage } = await import('./report/performance-page.mjs');

const measuredOn = machine();
const progress = (step) => process.stderr.write(`${step}\n`);

progress('checking every contender');
const entries = await entriesOf(suites);
const start = startsOf();
const [{ given }] = suites[0].cases().cases;
for (let generation = 1; generation <= effort.generations; generation += 1) {
  progress(`generation ${generation} of ${effort.generations}`);
  await measureGeneration(entries, effort);
  measureStarts(start, effort.starts, given.referral);
}
progress('bundling pages');
const sizes = await measureSizes();
progress('watching the heap');
const heap = measureHeap(`${scratch}complete.json`, effort.judgements);

const written = performancePage({
  suites,
  effort,
  quick,
  on: new Date().toISOString().slice(0, 10),
  machine: measuredOn,
  results: { entries, start, sizes, heap },
});
if (quick) process.stdout.write(written);
else writeFileSync(page, written);
