import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { statements } from '../../src/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const texts = join(root, '../shared/statements');
const headings = new Set(statements.flatMap(({ clauses }) => clauses.map(({ section }) => section)));
/** The statements’ own names for bodies, hearings and people. */
const names = [
  'National Association of Child Contact Centres',
  'First Hearing Dispute Resolution Appointment',
  'Commissioned Services Team',
  'Family Court Advisor',
  'Family Court Social Worker',
];
/** What other words would change is said as it is printed. */
const terms = [
  'realistic prospect',
  'continued risk of harm',
  'safety and wellbeing of the children or adults',
  'the child or those around the child',
];
const RUN = 8;

/** Runs of eight words, whatever stands between them. */
function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 1 - RUN).map((_, place) => words.slice(place, place + RUN).join(' '));
}

const filesIn = (path: string): readonly string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
};

/** What stands between the printed headings, the names and the terms. */
const withoutNames = (text: string) =>
  [...headings, ...names, ...terms].reduce(
    (parts, name) => parts.flatMap((part) => part.split(name)),
    [text],
  );

describe.skipIf(!existsSync(texts))('the project says everything in its own words', () => {
  const published = new Set(
    filesIn(texts).flatMap((file) => withoutNames(readFileSync(file, 'utf8')).flatMap(runsOf)),
  );
  const files = ['src', 'docs', 'README.md'].flatMap((path) => filesIn(join(root, path)));

  it('and there is something to compare', () => {
    expect(published.size).toBeGreaterThan(1000);
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files.map((file) => file.slice(root.length)))('%s', (file) => {
    const found = withoutNames(readFileSync(join(root, file), 'utf8')).flatMap(runsOf);
    expect(found.filter((run) => published.has(run))).toEqual([]);
  });
});
