import { type Clause, type ClauseId, type Statement, statements, statementsInWelsh } from 'family-time-rules';
import { Disclosure } from '../design-system/disclosure.tsx';
import type { Speech } from '../speech.ts';

const byId = new Map<ClauseId, Clause>(
  statements.flatMap((statement) => statement.clauses.map((clause) => [clause.id, clause])),
);

interface ClauseInWords {
  readonly title: string;
  readonly section: string;
  readonly summary: string;
  readonly readings: readonly string[];
  readonly source: string | undefined;
}

/** A clause in the language of the page. */
function inWords(clause: Clause, speech: Speech): ClauseInWords {
  const { language } = speech;
  const statement = statements.find(({ id }) => id === clause.statement);
  const title = statement ? statementTitle(statement, speech) : '';
  const source = statement?.source?.[language] ?? statement?.source?.en;
  if (language === 'en') {
    const readings = (clause.readings ?? []).map(({ taken }) => taken);
    return { title, section: clause.section, summary: clause.summary, readings, source };
  }
  const { headings, clauses } = statementsInWelsh;
  const { summary, readings = [] } = clauses[clause.id];
  return {
    title,
    section: headings[clause.section].text,
    summary,
    readings: readings.map(({ taken }) => taken),
    source,
  };
}

/** The title of a statement in the language of the page. */
export const statementTitle = (
  { id, title }: Pick<Statement, 'id' | 'title'>,
  { language }: Speech,
): string => (language === 'cy' ? statementsInWelsh.titles[id].text : title);

/** Where a clause stands. */
export function clausePlace(id: ClauseId, speech: Speech): string {
  const clause = byId.get(id);
  return clause ? speech.words.clause(inWords(clause, speech).section, clause.position) : '';
}

/** What a clause says, how it is read, and where it was published. */
export function ClauseText({ id, speech }: { id: ClauseId; speech: Speech }) {
  const clause = byId.get(id);
  if (clause === undefined) return null;
  const { title, summary, readings, source } = inWords(clause, speech);
  const { words, language } = speech;
  return (
    <>
      <p class="govuk-body-s">
        {title}
        {language === 'cy' && `. ${statementsInWelsh.note}`}
      </p>
      <p class="govuk-body">{summary}</p>
      {readings.map((taken) => (
        <p class="govuk-body" key={taken}>
          {words.readingTaken} {taken}
        </p>
      ))}
      {source && (
        <p class="govuk-body">
          <a class="govuk-link" href={source} rel="noreferrer noopener" target="_blank">
            {words.seePublished}
          </a>
        </p>
      )}
    </>
  );
}

/** The clauses behind an answer, each opening on request. */
export function Clauses({ ids, speech }: { ids: readonly ClauseId[]; speech: Speech }) {
  return (
    <div class="clauses">
      {ids.map((id) => (
        <Disclosure key={id} summary={clausePlace(id, speech)}>
          <ClauseText id={id} speech={speech} />
        </Disclosure>
      ))}
    </div>
  );
}
