import { nodeProcess } from '../measure/node-process.mjs';
import { bench } from '../paths.mjs';

const programs = [
  { id: 'bare', name: 'a process that does nothing' },
  { id: 'zod-mini', name: 'zod/mini alone, imported' },
  { id: 'referral', name: 'this package imported, a first referral judged' },
  { id: 'deadline', name: 'this package imported, a first deadline computed' },
];

/** Each program run so many times in turn: milliseconds of the whole process, and of the import and first call within it. */
export function measureStart(rounds, referral) {
  const measured = programs.map((program) => ({ ...program, whole: [], within: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { id, whole, within } of measured) {
      const { printed, milliseconds } = nodeProcess([`${bench}start/${id}.mjs`], JSON.stringify(referral));
      whole.push(milliseconds);
      within.push(Number(printed));
    }
  }
  return measured;
}
