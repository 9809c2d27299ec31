import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import type { checkReferralSuitability } from '../../../src/index.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** One replacement in the text of a source file. */
export interface Replacement {
  readonly file: string;
  readonly find: string;
  readonly instead: string;
}

/**
 * Makes `checkReferralSuitability` from sources in which one piece of text, which stands there once, is replaced. What is put instead can name `broken`: it is the
 * argument of the function that comes back.
 */
export async function judgesMadeWith({
  file,
  find,
  instead,
}: Replacement): Promise<(broken?: string) => Judge> {
  const source = await readFile(at(file), 'utf8');
  const parts = source.split(find);
  if (parts.length !== 2)
    throw new Error(`${file} holds ${JSON.stringify(find)} ${parts.length - 1} times, not once`);
  const { outputFiles } = await build({
    entryPoints: [at('src/referral/check-referral-suitability.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'made',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'replacement',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path === at(file) ? { contents: parts.join(instead), loader: 'ts' } : undefined,
          ),
      },
    ],
  });
  return runInThisContext(`(broken) => { ${outputFiles[0]?.text} return made.checkReferralSuitability; }`);
}

export type Judge = typeof checkReferralSuitability;
