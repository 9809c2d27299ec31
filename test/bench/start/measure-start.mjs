import { nodeProcess } from '../measure/node-process.mjs';
import { bench } from '../paths.mjs';

/** Each program, with nothing measured of it yet. */
export const startsOf = () =>
  [
    { id: 'bare', name: 'a process that does nothing' },
    { id: 'zod-mini', name: 'zod/mini alone, imported' },
    { id: 'date-fns-tz', name: '`getTimezoneOffset` of date-fns-tz alone, imported' },
    { id: 'root', name: 'the whole package, a first referral judged' },
    { id: 'root-deadline', name: 'the whole package, a first deadline computed' },
    { id: 'referral-import', name: '`/referral`, imported' },
    { id: 'referral', name: '`/referral`, a first referral judged' },
    { id: 'deadlines', name: '`/deadlines`, a first deadline computed' },
  ].map((program) => ({ ...program, whole: [], within: [] }));

/** Adds to every program one generation of measurements, for so many rounds in turn. */
export function measureStarts(programs, rounds, referral) {
  for (const { whole, within } of programs) {
    whole.push([]);
    within.push([]);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { id, whole, within } of programs) {
      const took = JSON.parse(nodeProcess([`${bench}start/program.mjs`], id, JSON.stringify(referral)));
      whole.at(-1).push(took.whole);
      within.at(-1).push(took.within);
    }
  }
}
