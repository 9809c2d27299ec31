import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The checkout that this file stands in. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Imports a module in TypeScript: bundles it with all that it imports first, since Node does not read TypeScript. `out` is the folder for the bundle. */
export async function importBundled(entry, out) {
  const { build } = createRequire(join(root, 'package.json'))('esbuild');
  mkdirSync(out, { recursive: true });
  const outfile = join(out, 'bundled.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    nodePaths: [join(root, 'node_modules')],
    logLevel: 'silent',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
