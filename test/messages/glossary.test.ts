import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
const addresses = new Map(
  [...page.matchAll(/^\[([^\]]+)\]: (https:\S+)$/gm)].map(([, name, address]) => [name, address]),
);
const rows = page
  .split('\n')
  .filter((line) => /\| (official|draft) \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, english = '', welsh = '', standing = '', source = '']) => ({ english, welsh, standing, source }));

/** The addresses of the published texts that a cell names; a name without an address stays as it is. */
const sourcesIn = (cell: string) =>
  [...cell.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => addresses.get(name ?? '') ?? name);

describe('the glossary', () => {
  it('has more than fifty terms', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(addresses.size).toBeGreaterThan(5);
  });

  it.each(rows.filter(({ standing }) => standing === 'official'))(
    'says where the official “$welsh” is published',
    ({ source }) => {
      expect(sourcesIn(source).length).toBeGreaterThan(0);
      for (const named of sourcesIn(source)) expect(named).toMatch(/^https:/);
    },
  );

  it('calls nothing official for being in general use', () => {
    expect(page).not.toMatch(/in general use/);
  });

  it('names no address that no term needs', () => {
    for (const name of addresses.keys()) expect(page.split(`[${name}]`).length).toBeGreaterThan(2);
  });
});
