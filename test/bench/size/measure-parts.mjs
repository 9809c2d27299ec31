import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../paths.mjs';

/** What pages consist of, and the files of each part. */
const pages = [
  {
    name: 'checkReferralSuitability',
    parts: [
      { id: 'zod', name: 'Zod', files: /\/node_modules\/zod\// },
      {
        id: 'sections',
        name: 'the rules, actions and records of the statements',
        files: /\/src\/policy\/(child-contact-services|supervised-family-time)\//,
      },
      {
        id: 'input',
        name: 'reading what is given, and saying what is wrong with it',
        files: /\/src\/input\//,
      },
    ],
  },
  {
    name: 'computeWorkingDayDeadline',
    parts: [
      { id: 'input', name: 'saying what is wrong with what is given', files: /\/src\/input\// },
      { id: 'date-fns', name: 'date-fns and date-fns-tz', files: /\/node_modules\/date-fns/ },
      { id: 'holidays', name: 'the holidays', files: /\/src\/deadlines\/england-and-wales\.ts$/ },
    ],
  },
];

/** How many bytes smaller each page becomes, minified and compressed, as its parts are left out one after another. The rest is what remains. */
export async function measureParts() {
  const measured = [];
  for (const { name, parts } of pages) {
    const whole = await gzipWithout(name, []);
    const out = [];
    let left = whole;
    for (const [place, { id, name: part }] of parts.entries()) {
      const without = await gzipWithout(
        name,
        parts.slice(0, place + 1).map(({ files }) => files),
      );
      if (without >= left) throw new Error(`The page with ${name} does not hold ${part}`);
      out.push({ id, name: part, bytes: left - without });
      left = without;
    }
    measured.push({ name, whole, parts: out, rest: left });
  }
  return measured;
}

async function gzipWithout(name, patterns) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './src/index.ts';`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    plugins: [leavingOut(patterns)],
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).byteLength;
}

/** Lets a page import these files instead of holding them. */
const leavingOut = (patterns) => ({
  name: 'leaving-out',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'resolving') return undefined;
      const found = await resolve(path, { ...from, pluginData: 'resolving' });
      return patterns.some((files) => files.test(found.path)) ? { path: 'left-out', external: true } : found;
    });
  },
});
