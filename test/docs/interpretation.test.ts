import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Clause, statements } from '../../src/index.ts';

const page = readFileSync(new URL('../../docs/interpretation.md', import.meta.url), 'utf8');
const [readings = '', notEncoded = ''] = page.split(/^## What .*$/m);
const clauses = statements.flatMap((statement) => statement.clauses);
const leadsTo = ({ id }: Clause) => `(clauses.md#${id.replaceAll('.', '')})`;

it('docs/interpretation.md gives the reason of every choice', () => {
  const chosen = clauses.filter(({ reading }) => reading !== undefined);
  expect(chosen.length).toBeGreaterThan(30);
  expect(chosen.filter((clause) => !readings.includes(leadsTo(clause))).map(({ id }) => id)).toEqual([]);
});

it('docs/interpretation.md names every clause that carries no check', () => {
  const unchecked = clauses.filter(({ became }) => became.length === 0);
  expect(unchecked.length).toBeGreaterThan(5);
  expect(unchecked.filter((clause) => !notEncoded.includes(leadsTo(clause))).map(({ id }) => id)).toEqual([]);
});
