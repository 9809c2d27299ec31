import { checkReferralSuitability, explainReport, requiredRecords, statements } from 'family-time-rules';
import { historyOf } from '../case/case-log.ts';
import { dayInWords } from '../days.ts';
import { statementTitle } from '../referral/clause-note.tsx';
import { toneOf } from '../referral/verdict-bar.tsx';
import type { Page } from '../state.ts';
import { Answers } from './answers.tsx';
import { Decisions } from './decisions.tsx';
import { OwedList } from './owed-list.tsx';

/** The summary for the case file, in one language. */
export function Summary({ page }: { page: Page }) {
  const { words, catalogue, state, language } = page;
  const { referral, log } = state.work;
  if (referral === undefined) return null;
  const report = checkReferralSuitability(referral);
  const records = requiredRecords(historyOf(log, referral.service), { asOf: state.asOf });
  const { statements: texts, version } = report.basis;
  const copies = statements.flatMap((statement) =>
    texts
      .filter(({ id }) => id === statement.id)
      .map(({ retrievedOn }) => words.copyOf(statementTitle(statement, page), dayInWords(retrievedOn, page))),
  );
  return (
    <article class="summary" lang={language} aria-labelledby={`summary-${language}`}>
      <h2 class="govuk-heading-l" id={`summary-${language}`}>
        {words.summaryHeading}
      </h2>
      <p class="govuk-body">{words.preparedOn(dayInWords(state.asOf, page))}</p>
      <div class={`panel panel--${toneOf(report)}`}>
        <p class="panel__headline">{explainReport(report, catalogue).headline}</p>
      </div>
      <Decisions referral={referral} report={report} page={page} />
      <Answers report={report} page={page} />
      <OwedList report={records} log={log} page={page} />
      <p class="govuk-body-s">{words.restsOnTexts(copies.join('; '), version)}</p>
    </article>
  );
}
