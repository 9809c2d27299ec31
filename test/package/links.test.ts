import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packedFiles } from './packed.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const packed = packedFiles();
const pages = packed.filter((path) => path.endsWith('.md'));
const withoutCode = (markdown: string) => markdown.replace(/^```[\s\S]*?^```$/gm, '');
const textOf = (page: string) => withoutCode(readFileSync(at(page), 'utf8'));

interface Link {
  readonly words: string;
  readonly isPicture: boolean;
  /** From the root of the package. */
  readonly file: string;
  readonly anchor: string | undefined;
  readonly written: string;
}

/** The links of a page that are not addresses: `[words](file#anchor)`, `![words](file)` and `[words]: file`. Brackets within code are taken out first, since they make no link. */
function linksOf(page: string): readonly Link[] {
  const text = textOf(page).replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ''));
  const inLine = [...text.matchAll(/(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g)];
  const below = [...text.matchAll(/^()\[([^\]]+)\]: (\S+)$/gm)];
  return [...inLine, ...below].flatMap(([, mark, words = '', written = '']) => {
    if (/^[a-z]+:/.test(written)) return [];
    const [path = '', anchor] = written.split('#');
    const file = path === '' ? page : posix.join(posix.dirname(page), path);
    return [{ words, isPicture: mark === '!', file, anchor, written }];
  });
}

/** The anchors of a page, as GitHub and npm make them of headings. */
function anchorsOf(page: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}

/* Pictures stay in the repository; in the package, their words stand for them. */
describe.each(pages)('in the package, %s', (page) => {
  const links = linksOf(page);

  it('links only to files and headings that are in the package', () => {
    const broken = links.filter(
      ({ isPicture, file, anchor }) =>
        !isPicture && (!packed.includes(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor))),
    );
    const advice = `Name what only the repository holds in code, as \`${'examples/'}\`, without a link.`;
    expect(
      broken.map(({ written }) => written),
      advice,
    ).toEqual([]);
  });

  it('says in words what each of its pictures shows', () => {
    const pictures = links.filter(({ isPicture }) => isPicture);
    expect(pictures.filter(({ file }) => !existsSync(at(file))).map(({ file }) => file)).toEqual([]);
    expect(pictures.filter(({ words }) => words.split(' ').length < 4).map(({ written }) => written)).toEqual(
      [],
    );
  });
});

it('the pages have many links of each kind', () => {
  const links = pages.flatMap(linksOf);
  expect(links.filter(({ anchor }) => anchor !== undefined).length).toBeGreaterThan(200);
  expect(links.filter(({ isPicture }) => isPicture).length).toBeGreaterThan(10);
  expect(links.filter(({ file }) => file !== 'README.md').length).toBeGreaterThan(300);
});

it('README.md leads to every page in docs', () => {
  const reached = linksOf('README.md').map(({ file }) => file);
  expect(pages.filter((page) => page !== 'README.md' && !reached.includes(page))).toEqual([]);
});
