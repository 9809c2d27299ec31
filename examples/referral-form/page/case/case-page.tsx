import { explain, nameOf, requiredRecords } from 'family-time-rules';
import { Heading, Link, PageHeading, Paragraph } from '../design-system/text.tsx';
import { Clauses } from '../referral/clause-note.tsx';
import { addressOf } from '../route.ts';
import type { Page } from '../state.ts';
import { AsOfForm } from './as-of-form.tsx';
import { Calendar } from './calendar.tsx';
import { historyOf } from './case-log.ts';
import { EventForm } from './event-form.tsx';
import { Events } from './events.tsx';
import { Owed } from './owed.tsx';

/** What has happened in the case, and what is owed because of it, the most urgent first. */
export function CasePage({ page }: { page: Page }) {
  const { words, catalogue, state, route } = page;
  const service = state.work.referral?.service;
  if (service === undefined) {
    return (
      <>
        <PageHeading>{words.pages.case}</PageHeading>
        <Link href={addressOf({ ...route, name: 'question', item: undefined })}>
          {words.answerServiceFirst}
        </Link>
      </>
    );
  }
  const report = requiredRecords(historyOf(state.work.log, service), { asOf: state.asOf });
  return (
    <>
      <PageHeading>{words.pages.case}</PageHeading>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <AsOfForm page={page} />
          <Owed required={report.required} service={service} page={page} />
          {report.notExpected.length > 0 && <Heading id="not-expected">{words.notExpected}</Heading>}
          {report.notExpected.map((item) => (
            <div key={item.record}>
              <h3 class="govuk-heading-s">{nameOf(item.record, catalogue)}</h3>
              <Paragraph>{explain(item, catalogue)}</Paragraph>
              <Clauses ids={item.clauses} speech={page} />
            </div>
          ))}
        </div>
        <div class="govuk-grid-column-one-third">
          <EventForm service={service} page={page} />
          <Events page={page} />
        </div>
      </div>
      <Calendar report={report} page={page} />
    </>
  );
}
