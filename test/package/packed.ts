import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files that `npm pack` puts into a tarball, as paths from its root. It packs what was built last. */
export function packedFiles(): readonly string[] {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }] = JSON.parse(printed) as [{ readonly files: readonly { readonly path: string }[] }];
  return files.map(({ path }) => path).sort();
}

/** The same name without the hash of its content, which tsup puts into the names of the declarations that entry points share. */
export const withoutHash = (path: string): string =>
  path.replace(/^(dist\/.+)-[\w-]{8}(\.d\.c?ts)$/, '$1-*$2');

/** The files that a tarball is to hold, as test/package/packed-files.txt lists them. */
export const listedFiles: readonly string[] = readFileSync(
  new URL('packed-files.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .sort();
