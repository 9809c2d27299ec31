import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Among the installed packages, where neither git nor the linter looks. */
export const scratch = here('node_modules/.bench/');
export const internals = `${scratch}internals.mjs`;
export const published = here('../../dist/index.js');
export const page = here('../../docs/performance.md');
export const bench = here('./');
export const root = here('../../');
