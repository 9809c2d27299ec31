import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codeBlocks, resultsShown, run, typeErrors } from './code-blocks.ts';

const root = new URL('../../', import.meta.url);
const pages = ['README.md', ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)];
const blocks = pages
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) =>
    codeBlocks(readFileSync(new URL(page, root), 'utf8')).map((block) => ({ ...block, page })),
  );

describe('what a code block shows is what it gives', () => {
  it.each(blocks)('$page, line $line', async ({ source }) => {
    expect.assertions(resultsShown(source));
    await run(source);
  });

  it('as TypeScript, strictly', () => {
    expect(typeErrors(blocks)).toEqual([]);
  });

  it('and most of them show results', () => {
    expect(blocks.filter(({ source }) => resultsShown(source) > 0).length).toBeGreaterThan(10);
  });
});

describe('a block fails', () => {
  const block = (source: string) =>
    run(`import { computeCalendarDayDeadline } from 'family-time-rules';\n${source}`);
  const due = "computeCalendarDayDeadline({ from: '2026-03-02', days: 7 }).dueOn";

  it('not where its results are right', async () => {
    await block(`${due}; // → '2026-03-09'\nconst dueOn: string = ${due}; // → '2026-03-09'`);
  });

  it.each([
    ['where the result of an expression is another', `${due}; // → '2026-03-10'`],
    ['where the value of a name is another', `const dueOn = ${due}; // → '2026-03-10'`],
    ['where a result is no literal', `${due}; // → WORDS`],
    ['where it throws', 'computeCalendarDayDeadline({});'],
    ['where it imports what is not exported', "import { nothing } from 'family-time-rules';\nnothing();"],
    ['where it imports from elsewhere', "import { readFileSync } from 'node:fs';"],
  ])('%s', async (_, source) => {
    await expect(block(source)).rejects.toThrow();
  });

  it('where it has a type error', () => {
    const source = "import { isWorkingDay } from 'family-time-rules';\nisWorkingDay(3);";
    expect(typeErrors([{ line: 1, source }])).toEqual([expect.stringContaining('not assignable')]);
  });
});

describe('the links of a document', () => {
  const anchorsOf = (page: string) =>
    [...readFileSync(new URL(page), 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );

  it.each(pages.filter((page) => page.endsWith('.md')))('%s lead somewhere', (page) => {
    const text = readFileSync(new URL(page, root), 'utf8');
    const links = [...text.matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]+))?\)/g)];
    for (const [link, path = '', anchor] of links) {
      const target = new URL(path, new URL(page, root)).href;
      expect(existsSync(fileURLToPath(target)), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(target), link).toContain(anchor);
    }
  });
});
