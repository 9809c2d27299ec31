import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { apiDocument } from './api-document.ts';
import { clausesBlock } from './clauses-block.ts';
import { clausesDocument } from './clauses-document.ts';
import { deadlineOverCalendar } from './pictures/deadline.ts';
import { lifeOfACase } from './pictures/life-of-a-case.ts';
import { threeQuestions } from './pictures/three-questions.ts';
import { readingsDocument } from './readings-document.ts';
import { rulesDocument } from './rules-document.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Rewritten by `npx vitest run test/docs -u`. */
describe('a document made from the code is what the code says', () => {
  it('docs/clauses.md', async () => {
    await expect(clausesDocument()).toMatchFileSnapshot(at('docs/clauses.md'));
  });

  it('docs/rules.md', async () => {
    await expect(rulesDocument()).toMatchFileSnapshot(at('docs/rules.md'));
  });

  it('docs/readings.md', async () => {
    await expect(readingsDocument()).toMatchFileSnapshot(at('docs/readings.md'));
  });

  it('docs/api.md', async () => {
    await expect(apiDocument()).toMatchFileSnapshot(at('docs/api.md'));
  });

  it.each([
    ['three-questions', threeQuestions],
    ['deadline', deadlineOverCalendar],
    ['life-of-a-case', lifeOfACase],
  ])('docs/pictures/%s.svg', async (name, draw) => {
    await expect(draw()).toMatchFileSnapshot(at(`docs/pictures/${name}.svg`));
  });

  it('the clauses in README.md', async () => {
    const readme = readFileSync(at('README.md'), 'utf8');
    const parts = readme.split(/(?<=<!-- clauses -->\n)[\s\S]*(?=<!-- \/clauses -->)/);
    expect(parts).toHaveLength(2);
    await expect(parts.join(`${clausesBlock()}\n`)).toMatchFileSnapshot(at('README.md'));
  });
});
