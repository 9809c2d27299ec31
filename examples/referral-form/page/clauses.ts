import { type Clause, type ClauseId, statements } from 'family-time-rules';
import { disclosure, element, paragraph } from './element.ts';
import type { Page } from './state.ts';

const byId = new Map<ClauseId, Clause>(
  statements.flatMap((statement) => statement.clauses.map((clause) => [clause.id, clause])),
);
const titles = new Map(statements.map(({ id, title }) => [id, title]));

/** Where each clause stands and, on request, what it says. The package has the statements in English alone, and the page says so to a reader aloud. */
export function clauses(ids: readonly ClauseId[], name: string, { words, route }: Page): HTMLElement {
  const lang = route.language === 'en' ? undefined : 'en';
  return element(
    'div',
    {},
    ...ids.flatMap((id) => {
      const clause = byId.get(id);
      if (clause === undefined) return [];
      const made = disclosure(
        `${name}-${id.replaceAll('.', '-')}`,
        [element('span', { lang }, `“${clause.section}”`), `, ${words.clause(clause.position)}`],
        element('p', { class: 'govuk-body-s', lang }, titles.get(clause.statement)),
        element('p', { class: 'govuk-body', lang }, clause.summary),
        clause.reading && paragraph(words.readingTaken, ' ', element('span', { lang }, clause.reading.taken)),
      );
      made.classList.add('clause');
      return [made];
    }),
  );
}
