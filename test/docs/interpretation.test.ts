import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Clause, statements } from '../../src/index.ts';

const page = readFileSync(new URL('../../docs/interpretation.md', import.meta.url), 'utf8');
const clauses = statements.flatMap((statement) => statement.clauses);
const leadsTo = ({ id }: Clause) => `[\`${id}\`](clauses.md#${id.replaceAll('.', '')})`;

/** What stands under a heading, up to the next of its level. */
function under(heading: string): string {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  return section.split('\n## ')[0] ?? '';
}

describe('docs/interpretation.md', () => {
  it('gives the reason of every choice', () => {
    const readings = under('Where the two texts pull apart') + under('Readings by subject');
    const chosen = clauses.filter((clause) => clause.readings !== undefined);
    expect(chosen.length).toBeGreaterThan(40);
    expect(chosen.filter((clause) => !readings.includes(leadsTo(clause))).map(({ id }) => id)).toEqual([]);
  });

  it('names every clause that carries no check', () => {
    const notEncoded = under('What is deliberately not encoded');
    const unchecked = clauses.filter(({ became }) => became.length === 0);
    expect(unchecked.length).toBeGreaterThan(5);
    expect(unchecked.filter((clause) => !notEncoded.includes(leadsTo(clause))).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('asks only about clauses that leave a choice', () => {
    const questions = under('What to ask Cafcass Cymru').match(/^\d+\. .*$/gm) ?? [];
    expect(questions.length).toBeGreaterThan(15);
    const chosen = clauses.filter(({ readings }) => readings !== undefined);
    expect(
      questions.filter((question) => !chosen.some((clause) => question.includes(leadsTo(clause)))),
    ).toEqual([]);
  });

  it('links only to clauses that there are', () => {
    const links = page.match(/\[`[^`]+`\]\(clauses\.md#[^)]+\)/g) ?? [];
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((link) => !clauses.some((clause) => leadsTo(clause) === link))).toEqual([]);
  });

  it('says what every operative word becomes', () => {
    const words = new Set(clauses.flatMap(({ word }) => word ?? []));
    const cells = under('Principles').match(/^\| [^|]+/gm) ?? [];
    const named = cells.flatMap((cell) => cell.slice(2).trim().split(', '));
    expect(words.size).toBe(15);
    expect([...words].filter((word) => !named.includes(word))).toEqual([]);
  });

  it('compares the two statements on every subject where they differ, each alone and both together', () => {
    const rows = under('Where the two texts pull apart').match(/^\| .+ \|$/gm) ?? [];
    expect(rows.map((row) => row.slice(2).split(' | ')[0])).toEqual([
      'Subject',
      '---',
      'Who funds',
      'Who refers',
      'Number and length of sessions',
      'How the referral is sent',
      'Who receives records of observed contact',
      'Answer to the referral',
      'The practitioner is against the referral',
      'Reports of behaviour',
    ]);
    for (const row of rows) expect(row.split(' | ')).toHaveLength(6);
  });

  it('gives the address of each statement, or says that none is known', () => {
    const section = under('The two statements');
    for (const { id, source } of statements) {
      const row = section.split('\n').find((line) => line.includes(`\`${id}\``));
      const addresses = Object.values(source ?? {});
      for (const address of addresses) expect(row).toContain(`(${address})`);
      expect(row?.includes('no address is known')).toBe(addresses.length === 0);
    }
  });

  it('calls neither statement the newer', () => {
    expect(page).not.toMatch(/\b(newer|older|newest|latest|supersede\w*)\b/i);
    expect(
      clauses
        .flatMap(({ readings = [] }) => readings)
        .map(({ taken, instead }) => taken + instead)
        .join('\n'),
    ).not.toMatch(/\b(newer|older|newest|latest|supersede\w*)\b/i);
  });
});
