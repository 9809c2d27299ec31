import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Written from the last results of commands that take an hour: what they name may have changed since. */
const results = ['docs/assurance.md', 'docs/performance.md'];
const pages = ['README.md', ...readdirSync(at('docs')).map((name) => `docs/${name}`)].filter(
  (page) => page.endsWith('.md') && !results.includes(page),
);
const textOf = (page: string) => readFileSync(at(page), 'utf8');

/** What a page has in code, and which pattern finds: the first group of each match. */
const namedIn = (page: string, pattern: RegExp) =>
  [...textOf(page).matchAll(pattern)].map(([, name]) => name as string);
const FILE = /`((?:src|test|docs|examples|\.ci)\/[\w./-]*)`/g;
const COMMAND = /\bnpm run (?:--silent )?([a-z:]+)/g;

it.each(pages)('%s names only files and commands that there are', (page) => {
  expect(namedIn(page, FILE).filter((path) => !existsSync(at(path)))).toEqual([]);
  expect(namedIn(page, COMMAND).filter((command) => !Object.hasOwn(manifest.scripts, command))).toEqual([]);
});

it('pages name many of both', () => {
  expect(pages.flatMap((page) => namedIn(page, FILE)).length).toBeGreaterThan(60);
  expect(pages.flatMap((page) => namedIn(page, COMMAND)).length).toBeGreaterThan(15);
});

it('docs/contributing.md names every command of package.json', () => {
  const named = [...namedIn('docs/contributing.md', COMMAND), 'test'];
  const hooks = ['prepack', 'prepare', 'prepublishOnly'];
  const commands = Object.keys(manifest.scripts).filter((command) => !hooks.includes(command));
  expect(commands.filter((command) => !named.includes(command))).toEqual([]);
});
