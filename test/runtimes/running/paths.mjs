import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export const root = here('../../../');
export const reports = here('../../../reports/');
export const smoke = here('../smoke/');
export const recordedResults = here('../recorded-results.jsonl');
/** Of Debian's package of that name. */
export const chromiumProgram = '/usr/bin/chromium';
/** A program of one of the packages installed beside this folder. */
export const installed = (program) => here(`../node_modules/${program}`);
