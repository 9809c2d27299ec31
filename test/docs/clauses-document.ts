import { type Clause, type Statement, statements } from '../../src/index.ts';
import type { Reading } from '../../src/policy/clause.ts';
import { clauseCount, readingCount } from './count-clauses.ts';
import { code, linkTo, listed, paragraphs } from './markdown.ts';

/** docs/clauses.md: every clause in printed order, and what it became. */
export function clausesDocument(): string {
  return `${paragraphs(
    '# Every clause, and what it became',
    `${clauseCount}. ${readingCount} of them leave a choice; each says which readings are taken, and which are left. [interpretation.md](interpretation.md) gives the reasons, by subject. A clause that became context or a permission carries no check, and its summary says why.`,
    'The summaries are in this project’s own words. They keep the operative word and the terms of art as printed, and the section headings are as printed. Where a reading has a code, `acrossReadings` tries the one left.',
    ...statements.map(onStatement),
  )}\n`;
}

function onStatement({ id, title, publisher, source, edition, clauses }: Statement): string {
  const sections = [...new Set(clauses.map(({ section }) => section))];
  return paragraphs(
    `## ${title}`,
    `${code(id)}, published by ${publisher}. ${addressesOf(source)} The copy encoded was taken on ${edition.retrievedOn}; its normalised text has the SHA-256 ${code(edition.sha256)}.`,
    ...sections.flatMap((section) => [
      `### ${section}`,
      ...clauses.filter((clause) => clause.section === section).map(onClause),
    ]),
  );
}

function addressesOf(source: Statement['source'] = {}): string {
  const links = [
    ...(source.en ? [`[in English](${source.en})`] : []),
    ...(source.cy ? [`[in Welsh](${source.cy})`] : []),
  ];
  return links.length > 0
    ? `It is published ${listed(links)}.`
    : 'No public address of this statement is known.';
}

function onClause({ id, position, summary, word, encodes, became, readings = [] }: Clause): string {
  const items = became.map((item) => linkTo(item, 'rules.md'));
  const operative = word === undefined ? '' : ` Operative word: “${word}”.`;
  return paragraphs(
    `#### ${id}`,
    `${position}. **${encodes}**${items.length > 0 ? `: ${listed(items)}` : ''}.${operative}`,
    summary,
    readings.map(onReading).join('\n'),
  );
}

const onReading = ({ id, taken, instead }: Reading): string =>
  `- *Taken:* ${taken} *Left${id === undefined ? '' : `, ${code(id)}`}:* ${instead}`;
