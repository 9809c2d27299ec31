import type { Work } from '../state.ts';

/** What a saved file begins with, so that it is told from every other JSON file. */
export const FORMAT = 'family-time-rules/referral-form';
/** Changes with the shape of a saved file. */
export const VERSION = 1;

/** The work as the text of a file: codes, dates and numbers, and nobody's name. */
export const savedFile = (work: Work): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...work }, null, 2)}\n`;
