/*
 * One process of one contender: node worker.mjs <contender> <cases>. It does what its parent asks:
 * 'check' answers how many answers are wrong in which part; a number of milliseconds, so long worked, answers nanoseconds for one call.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/** So many calls between two looks at the processor time. */
const STRETCH = 64;
let place = 0;

const [contenderPath, casesPath] = process.argv.slice(2);
const { setup, cases } = JSON.parse(readFileSync(casesPath, 'utf8'));
const { default: contender } = await import(contenderPath);
const { take, run, answer } = contender(setup);
const taken = cases.map(({ given }) => take(given));
const stretch = run(taken[0]) instanceof Promise ? stretchAwaited : stretchAtOnce;

process.on('message', async (asked) => {
  process.send(asked === 'check' ? await check() : await nanoseconds(asked));
});

/** How many answers are wrong in each of their parts. */
async function check() {
  const wrong = {};
  for (const [which, { answer: expected }] of cases.entries()) {
    for (const [part, given] of Object.entries(answer(await run(taken[which])))) {
      wrong[part] ??= 0;
      if (!isDeepStrictEqual(comparable(given), comparable(expected[part]))) wrong[part] += 1;
    }
  }
  return { wrong, of: cases.length };
}

/** Failing rules come in no order of their own. */
function comparable(part) {
  return Array.isArray(part) && typeof part[0] === 'string' ? [...part].sort() : part;
}

/** Processor time of one call, over whole stretches of the cases. */
async function nanoseconds(milliseconds) {
  const begun = process.cpuUsage();
  let calls = 0;
  let elapsed = 0;
  do {
    calls += STRETCH;
    await stretch();
    const { user, system } = process.cpuUsage(begun);
    elapsed = (user + system) / 1000;
  } while (elapsed < milliseconds);
  return (elapsed * 1e6) / calls;
}

/** Each goes on where the last ended. Results are kept, so that no call can be left out as useless. */
function stretchAtOnce() {
  for (let call = 0; call < STRETCH; call += 1) globalThis.kept = run(next());
}

async function stretchAwaited() {
  for (let call = 0; call < STRETCH; call += 1) globalThis.kept = await run(next());
}

function next() {
  place = place + 1 === taken.length ? 0 : place + 1;
  return taken[place];
}
