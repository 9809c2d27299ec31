import { explain, nameOf } from 'family-time-rules';
import type { DayMarks } from './dates.ts';
import { dayInWords, monthInWords, weekdayInWords, weeksOf } from './days.ts';
import { disclosure, element, hidden } from './element.ts';
import { itemName, statusTag } from './owed.ts';
import type { Page } from './state.ts';

/** One month as a table, and its marked days in words. */
export function monthTable(month: string, dates: ReadonlyMap<string, DayMarks>, page: Page): HTMLElement {
  const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;
  return element(
    'div',
    { class: 'month' },
    element(
      'table',
      { class: 'govuk-table month__days' },
      element(
        'caption',
        { class: 'govuk-table__caption govuk-table__caption--s' },
        monthInWords(month, page),
      ),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...weekdays.map((day) =>
            element(
              'th',
              { scope: 'col' },
              element('span', { 'aria-hidden': 'true' }, weekdayInWords(day, 'narrow', page)),
              hidden(weekdayInWords(day, 'wide', page)),
            ),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        ...weeksOf(month).map((week) => element('tr', {}, ...week.map((date) => cell(date, dates, page)))),
      ),
    ),
    ...inWords(month, dates, page),
  );
}

function cell(date: string | undefined, dates: ReadonlyMap<string, DayMarks>, page: Page): HTMLElement {
  if (date === undefined) return element('td');
  const number = `${Number(date.slice(8))}`;
  const marks = dates.get(date);
  if (marks === undefined) return element('td', {}, number);
  const { sign, look, text } = appearance(marks, page);
  return element(
    'td',
    { class: `month__day--${look}` },
    number,
    element('span', { class: 'month__sign', 'aria-hidden': 'true' }, sign),
    hidden(` ${text}`),
  );
}

/** Each look has a sign of its own, so that none is told by colour alone. */
function appearance(
  { due, starts, skipped }: DayMarks,
  page: Page,
): { sign: string; look: string; text: string } {
  const { words, catalogue } = page;
  const text = due.map((item) => words.dueOn(itemName(item, page))).join('; ');
  if (due.some(({ status }) => status === 'overdue')) {
    return { sign: '!', look: 'overdue', text: `${nameOf('overdue', catalogue)}. ${text}` };
  }
  if (due.some(({ status }) => !status.startsWith('done'))) return { sign: '●', look: 'due', text };
  if (due.length > 0) return { sign: '✓', look: 'done', text };
  if (starts.length > 0) {
    return {
      sign: '0',
      look: 'start',
      text: starts.map((item) => words.periodStarts(itemName(item, page))).join('; '),
    };
  }
  return { sign: '×', look: skipped?.reason === 'holiday' ? 'holiday' : 'weekend', text: words.notCounted };
}

/** The days of a month that are marked: what is due and the holidays in the open, weekends on request. */
function inWords(month: string, dates: ReadonlyMap<string, DayMarks>, page: Page): readonly Node[] {
  const { words, catalogue } = page;
  const marked = [...dates]
    .filter(([date]) => date.startsWith(month))
    .toSorted(([one], [other]) => one.localeCompare(other));
  const line = (sign: string, ...children: readonly (Node | string)[]) =>
    element(
      'li',
      {},
      element('span', { class: 'month__sign', 'aria-hidden': 'true' }, sign),
      ' ',
      ...children,
    );
  const weekends: HTMLElement[] = [];
  const lines = marked.flatMap(([date, marks]) => {
    const said = [
      ...marks.starts.map((item) =>
        line('0', `${dayInWords(date, page)}: ${words.periodStarts(itemName(item, page))}`),
      ),
      ...marks.due.map((item) =>
        line(
          appearance({ ...marks, due: [item] }, page).sign,
          `${dayInWords(date, page)}: ${words.dueOn(itemName(item, page))} `,
          statusTag(item, page),
        ),
      ),
    ];
    if (marks.skipped === undefined) return said;
    const skipped = line('×', explain(marks.skipped, catalogue));
    if (marks.skipped.reason === 'holiday') return [...said, skipped];
    weekends.push(skipped);
    return said;
  });
  const list = (items: readonly HTMLElement[]) =>
    element('ul', { class: 'govuk-list govuk-body-s' }, ...items);
  return [
    list(lines),
    ...(weekends.length > 0
      ? [disclosure(`weekends-${month}`, words.daysNotCounted(weekends.length), list(weekends))]
      : []),
  ];
}
