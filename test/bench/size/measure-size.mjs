import { gzipSync } from 'node:zlib';
import resolveFromPackages from '@rollup/plugin-node-resolve';
import minified from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { published, root } from '../paths.mjs';

const functions = [
  'checkReferralSuitability',
  'validateSessionPlan',
  'computeWorkingDayDeadline',
  'requiredRecords',
];

/** Bytes of the page that imports each of these from the built package, minified, by esbuild and by rollup. */
export async function measureSizes() {
  const exported = Object.keys(await import(published));
  const pages = [
    ...functions.map((name) => [name]),
    ['checkReferralSuitability', 'acrossReadings'],
    ['checkReferralSuitability', 'explain', 'en'],
    ['checkReferralSuitability', 'explain', 'cy'],
  ].map((imports) => ({ name: imports.join(', '), imports }));
  pages.push({ name: 'everything', imports: exported });
  const sizes = [];
  for (const { name, imports } of pages) {
    const page = `export { ${imports.join(', ')} } from ${JSON.stringify(published)};`;
    sizes.push({ name, esbuild: bytes(await byEsbuild(page)), rollup: bytes(await byRollup(page)) });
  }
  return sizes;
}

const bytes = (code) => ({
  minified: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).byteLength,
});

async function byEsbuild(page) {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0].text;
}

async function byRollup(page) {
  const bundle = await rollup({
    input: 'page',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : null),
        load: (id) => (id === 'page' ? page : null),
      },
      resolveFromPackages({ browser: true }),
    ],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es', plugins: [minified()] });
  await bundle.close();
  return output[0].code;
}
