import { nameOf, type RecordsReport } from 'family-time-rules';
import { Button } from '../design-system/button.tsx';
import { Heading, Paragraph } from '../design-system/text.tsx';
import { download } from '../download.ts';
import type { Page } from '../state.ts';
import { calendarEntries } from './calendar-entries.ts';
import { calendarFile } from './calendar-file.ts';
import { marksOf } from './marks.ts';
import { MonthTable } from './month-table.tsx';
import { dueDay, urgencyOf } from './urgency.ts';

/** The months in which a deadline runs, and the due dates as a file. */
export function Calendar({ report, page }: { report: RecordsReport; page: Page }) {
  const { words, catalogue, state, language, change } = page;
  const marks = marksOf(report.required);
  const months = [...new Set([...marks.keys()].map((date) => date.slice(0, 7)))].toSorted();
  const hasOpenDate = report.required.some(
    (item) => dueDay(item) !== undefined && urgencyOf(item) !== 'done',
  );
  const take = () => {
    const { entries, sent } = calendarEntries(report.required, state.work, page);
    download(calendarFile(entries, language, new Date()), 'family-time-dates.ics', 'text/calendar');
    change({ work: { ...state.work, sent } });
  };
  return (
    <section aria-labelledby="calendar">
      <Heading id="calendar">{words.calendar}</Heading>
      <p class="govuk-hint">
        {words.calendarNote} {nameOf('England and Wales', catalogue)}.
      </p>
      {months.length === 0 && <Paragraph>{words.noDates}</Paragraph>}
      <div class="months">
        {months.map((month) => (
          <MonthTable key={month} month={month} marks={marks} page={page} />
        ))}
      </div>
      {(hasOpenDate || Object.keys(state.work.sent).length > 0) && (
        <div class="no-print">
          <Button look="secondary" act={take}>
            {words.download}
          </Button>
          <p class="govuk-hint">{words.downloadNote}</p>
        </div>
      )}
    </section>
  );
}
