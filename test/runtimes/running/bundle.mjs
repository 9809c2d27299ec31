import { join } from 'node:path';
import { output } from './execute.mjs';
import { root } from './paths.mjs';

/** One of the project's modules with all that it imports in one file, for what resolves no packages itself. */
export const bundle = (project, entry) =>
  output(
    join(root, 'node_modules/.bin/esbuild'),
    [...[`${entry}.mjs`, `--outfile=${entry}.bundle.js`], ...['--bundle', '--format=esm', '--target=es2022']],
    { cwd: project },
  );
