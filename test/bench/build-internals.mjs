import { build } from 'esbuild';
import { bench, internals } from './paths.mjs';

await build({
  entryPoints: [`${bench}internals.mjs`],
  outfile: internals,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  packages: 'external',
});
