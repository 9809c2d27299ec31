import { type Clause, type Statement, statements } from '../../src/index.ts';
import { clauseCount, readingCount } from './count-clauses.ts';
import { linkTo, listed, paragraphs } from './markdown.ts';

/** docs/clauses.md: every clause in printed order, and what it became. */
export function clausesDocument(): string {
  return `${paragraphs(
    '# Every clause, and what it became',
    `${clauseCount}. ${readingCount} of them leave a choice, and say which reading is taken and which is left; [interpretation.md](interpretation.md) groups these by theme. A clause that became context or a permission carries no check, and its summary says why.`,
    'The summaries are in this project’s own words. The section headings are as printed.',
    ...statements.map(onStatement),
  )}\n`;
}

function onStatement({ id, title, publisher, edition, clauses }: Statement): string {
  const sections = [...new Set(clauses.map(({ section }) => section))];
  return paragraphs(
    `## ${title}`,
    `\`${id}\`, published by ${publisher}. The copy encoded was taken on ${edition.retrievedOn}; its normalised text has the SHA-256 \`${edition.sha256}\`.`,
    ...sections.flatMap((section) => [
      `### ${section}`,
      ...clauses.filter((clause) => clause.section === section).map(onClause),
    ]),
  );
}

function onClause({ id, position, summary, encodes, became, reading }: Clause): string {
  const items = became.map((item) => linkTo(item, 'rules.md'));
  return paragraphs(
    `#### ${id}`,
    `${position}. **${encodes}**${items.length > 0 ? `: ${listed(items)}` : ''}`,
    summary,
    reading === undefined ? '' : `- *Taken:* ${reading.taken}\n- *Left:* ${reading.instead}`,
  );
}
