import { mkdirSync, writeFileSync } from 'node:fs';
import { bench, scratch } from '../paths.mjs';
import { nodeProcess } from './node-process.mjs';

const WORKER = `${bench}measure/worker.mjs`;

/** Each contender of each suite with its cases written out and its answers checked. */
export function entriesOf(suites) {
  mkdirSync(scratch, { recursive: true });
  return suites.flatMap(({ id: suite, cases, contenders }) => {
    const casesPath = `${scratch}${suite}.json`;
    writeFileSync(casesPath, JSON.stringify(cases()));
    return contenders.map((contender) => {
      const { printed } = nodeProcess([WORKER], 'check', contender.path, casesPath);
      return { suite, contender, casesPath, checked: JSON.parse(printed), nanoseconds: [] };
    });
  });
}

/**
 * Adds one measurement of every entry, each in a process of its own, one suite after another, so that what is compared is measured close together. Every round
 * begins a suite with another contender.
 */
export function measureRound(entries, round, options) {
  const suites = new Set(entries.map(({ suite }) => suite));
  for (const suite of suites) {
    const contenders = entries.filter((entry) => entry.suite === suite);
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const entry = contenders[(turn + round) % contenders.length];
      const { printed } = nodeProcess(
        [WORKER],
        'measure',
        entry.contender.path,
        entry.casesPath,
        JSON.stringify(options),
      );
      entry.nanoseconds.push(Number(printed));
    }
  }
}
