import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from './all-changes.ts';
import { kinds } from './kinds.ts';

/** The texts that are checked in, from the folder that holds them. */
export function readRecorded(folder: string): Texts {
  return Object.fromEntries(
    kinds.map(({ file }) => {
      const path = join(folder, file);
      return [file, existsSync(path) ? readFileSync(path, 'utf8') : undefined];
    }),
  );
}

export function writeRecorded(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
}
