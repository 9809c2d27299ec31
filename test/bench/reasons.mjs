import { timesZod } from './measured.mjs';
import { figure, kilobytes } from './report/figures.mjs';

/*
 * Why targets are missed: sentences made from what was measured.
 */

const timesOf = (results, program) => `${figure(timesZod(results, program).median)} ×`;

const timeZones = (results) =>
  `Importing \`getTimezoneOffset\` of date-fns-tz alone takes ${timesOf(results, 'date-fns-tz')} the time of zod/mini: it sets up Intl at once.`;

export const rootStart = (results) =>
  `${timeZones(results)} The root needs it for deadlines; \`/referral\` does not load it.`;

export const deadlinesStart = timeZones;

export const processors = () =>
  'It depends on the machine: runs on others of this kind gave from 430 to 640. Most of our own time goes into reading the referral.';

export const referralStart = (results) =>
  `Importing \`/referral\` takes ${timesOf(results, 'referral-import')} the time of zod/mini, which is part of it. The first call takes the rest.`;

/** What a page consists of. */
export const partsOf =
  (page) =>
  ({ parts }) => {
    const { parts: measured, rest } = parts.find(({ name }) => name === page);
    const listed = measured.map(({ name, bytes }) => `${name}: ${kilobytes(bytes)}`).join('; ');
    return `${listed[0].toUpperCase()}${listed.slice(1)}; everything else: ${kilobytes(rest)}.`;
  };

export const linesOfCode = ({ lines: { purposes } }) =>
  `Of these, \`acrossReadings\` takes ${figure(purposes.acrossReadings)}, \`nextQuestion\` ${figure(purposes.nextQuestion)}, and writing the JSON Schemas ${figure(purposes.schemas)}. The table by folder shows where the others are.`;
