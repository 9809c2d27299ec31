/*
 * Measures this package against others and writes docs/performance.md.
 *
 *   npm run bench              all of it, in about eight minutes
 *   npm run bench -- --quick   fewer rounds, in about two minutes; the page goes to standard output alone
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import './build-internals.mjs';
import { internals, page, scratch } from './paths.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { quick } = values;
const effort = quick
  ? { generations: 1, warmUp: 700, rounds: 8, moment: 15, starts: 5, judgements: 50_000 }
  : { generations: 3, warmUp: 1000, rounds: 48, moment: 20, starts: 20, judgements: 1_000_000 };

/** Measured beside other work, what fits into a processor's memory is thrown out of it in each turn. */
const MOST_LOAD = 1.5;

const { suites } = await import('./suites.mjs');
const { entriesOf, measureGeneration } = await import('./measure/rounds.mjs');
const { measureStarts, startsOf } = await import('./start/measure-start.mjs');
const { countLines } = await import('./size/count-lines.mjs');
const { measureParts } = await import('./size/measure-parts.mjs');
const { measureSizes } = await import('./size/measure-size.mjs');
const { questionRows } = await import(internals);
const { measureHeap } = await import('./memory/measure-heap.mjs');
const { machine } = await import('./report/machine.mjs');
const { withoutReason } = await import('./targets.mjs');
const { performancePage } = await import('./report/performance-page.mjs');

const measuredOn = machine();
const lines = countLines();
const progress = (step) => process.stderr.write(`${step}\n`);
if (measuredOn.load > MOST_LOAD) {
  progress(`The machine is busy: its load is ${measuredOn.load}. Ratios can be wrong several times over.`);
}

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
const parts = await measureParts();
progress('counting questions');
const questions = questionRows();
progress('watching the heap');
const heap = measureHeap(`${scratch}complete.json`, effort.judgements);

const results = { entries, start, sizes, parts, lines, questions, heap };
const written = performancePage({
  suites,
  effort,
  quick,
  on: new Date().toISOString().slice(0, 10),
  machine: measuredOn,
  results,
});
for (const { aim } of withoutReason(results)) progress(`missed, and no reason is given: ${aim}`);
if (quick) process.stdout.write(written);
else writeFileSync(page, written);
