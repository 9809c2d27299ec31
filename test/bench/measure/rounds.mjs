import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { bench, scratch } from '../paths.mjs';

const WORKER = `${bench}measure/worker.mjs`;

/** Each contender of each suite with its cases written out and its answers checked. */
export async function entriesOf(suites) {
  mkdirSync(scratch, { recursive: true });
  const entries = suites.flatMap(({ id: suite, cases, contenders }) => {
    const casesPath = `${scratch}${suite}.json`;
    writeFileSync(casesPath, JSON.stringify(cases()));
    return contenders.map((contender) => ({ suite, contender, casesPath, nanoseconds: [] }));
  });
  for (const entry of entries) {
    const worker = workerOf(entry);
    entry.checked = await asked(worker, 'check');
    worker.kill();
  }
  return entries;
}

/**
 * Adds to every entry one generation of measurements: a list of nanoseconds, one a round. Each has a process of its own. All are warmed up, then
 * measured in turn, round after round, for a moment each, so that whatever else the machine does falls on all of them alike.
 */
export async function measureGeneration(entries, { warmUp, rounds, moment }) {
  const workers = entries.map(workerOf);
  for (const worker of workers) await asked(worker, warmUp);
  const generation = entries.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [turn, worker] of workers.entries()) generation[turn].push(await asked(worker, moment));
  }
  for (const [turn, entry] of entries.entries()) entry.nanoseconds.push(generation[turn]);
  for (const worker of workers) worker.kill();
}

/** A process that waits for questions. One that fails ends the whole. */
function workerOf({ contender, casesPath }) {
  const worker = fork(WORKER, [contender.path, casesPath], { env: { PATH: process.env.PATH, TZ: 'UTC' } });
  worker.once('exit', (code) => {
    if (code !== null) throw new Error(`${contender.path} ended with ${code}`);
  });
  return worker;
}

async function asked(worker, question) {
  worker.send(question);
  const [answer] = await once(worker, 'message');
  return answer;
}
