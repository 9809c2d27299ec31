import type { RecordsReport, RequiredRecord } from 'family-time-rules';
import { calendarFile } from './calendar-file.ts';
import { datesOf, dueDay } from './dates.ts';
import { button, element, paragraph, when } from './element.ts';
import { monthTable } from './month-table.ts';
import { itemName, keyOf } from './owed.ts';
import type { Page } from './state.ts';

/** The months in which a deadline runs, and the due dates as a file. */
export function calendar(report: RecordsReport, page: Page): readonly Node[] {
  const { words } = page;
  const dates = datesOf(report.required);
  const months = [...new Set([...dates.keys()].map((date) => date.slice(0, 7)))].toSorted();
  const open = report.required.filter(
    (item) => dueDay(item) !== undefined && !item.status.startsWith('done'),
  );
  return [
    element('h2', { class: 'govuk-heading-m', id: 'calendar', tabindex: -1 }, words.calendar),
    element(
      'p',
      { class: 'govuk-hint' },
      words.calendarNote,
      ' ',
      element('span', { lang: 'en' }, report.basis.calendar.name),
    ),
    ...(months.length === 0
      ? [paragraph(words.noDates)]
      : months.map((month) => monthTable(month, dates, page))),
    ...(open.length > 0
      ? [
          when(button(words.download, 'secondary'), 'click', () => download(open, page)),
          element('p', { class: 'govuk-hint' }, words.downloadNote),
        ]
      : []),
  ];
}

function download(open: readonly RequiredRecord[], page: Page): void {
  const entries = open.map((item) => {
    const date = dueDay(item) ?? '';
    return { uid: `${keyOf(item)}.${date}`, date, summary: page.words.dueOn(itemName(item, page)) };
  });
  const file = new Blob([calendarFile(entries, page.route.language, new Date())], { type: 'text/calendar' });
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: 'family-time-dates.ics' }).click();
  URL.revokeObjectURL(address);
}
