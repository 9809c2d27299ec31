import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** What Zod keeps inside a schema, and the ways to it. */
const INSIDES = /_zod\b|\.def\b|\.shape\b|\b_def\b|\$ZodTypes\b|\.core\.\$Zod\w*Def\b/;

const looksInside = (file: string) => INSIDES.test(readFileSync(new URL(file, src), 'utf8'));

describe('Zod alone knows what a schema is made of', () => {
  it('no file of src looks into one, but for the keys of an object, to name the nearest', () => {
    expect(files.filter(looksInside)).toEqual(['input/zod-issue.ts']);
  });

  it('and nothing that is published imports what runs only when the package is built', () => {
    const importing = files.filter(
      (file) =>
        !file.startsWith('build/') &&
        /from '(?:\.\.?\/)+build\//.test(readFileSync(new URL(file, src), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(importing).toEqual([]);
  });
});
