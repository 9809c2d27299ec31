import { explain } from 'family-time-rules';
import { Fragment } from 'preact';
import { dayInWords, monthInWords, weeksOf } from '../days.ts';
import { Hidden } from '../design-system/text.tsx';
import type { Page } from '../state.ts';
import { itemName, keyOf, StatusTag } from './item.tsx';
import type { DayMarks } from './marks.ts';
import { urgencyOf } from './urgency.ts';

interface MonthProps {
  readonly month: string;
  readonly marks: ReadonlyMap<string, DayMarks>;
  readonly page: Page;
}

const fromMonday = [1, 2, 3, 4, 5, 6, 0];

/** One month as a table, and its due dates and holidays in words. */
export function MonthTable({ month, marks, page }: MonthProps) {
  const { words, catalogue } = page;
  return (
    <div class="month">
      <table class="govuk-table month__days">
        <caption class="govuk-table__caption govuk-table__caption--s">{monthInWords(month, page)}</caption>
        <thead>
          <tr>
            {fromMonday.map((day) => (
              <th scope="col" key={day}>
                <span aria-hidden="true">{words.daysShort[day]}</span>
                <Hidden>{catalogue.weekdays[day]}</Hidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((date) => date !== undefined)}>
              {week.map((date, place) => (
                <Day key={date ?? fromMonday[place]} date={date} marks={marks} page={page} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <InWords month={month} marks={marks} page={page} />
    </div>
  );
}

function Day({ date, marks, page }: Omit<MonthProps, 'month'> & { date: string | undefined }) {
  if (date === undefined) return <td />;
  const number = Number(date.slice(8));
  const mark = marks.get(date);
  if (mark === undefined) return <td>{number}</td>;
  const { sign, look } = lookOf(mark);
  const text = mark.due.map((item) => page.words.dueOn(itemName(item, page))).join('; ');
  return (
    <td class={`month__day--${look}`}>
      {number}
      <span class="month__sign" aria-hidden="true">
        {sign}
      </span>
      <Hidden> {text || page.words.notCounted}</Hidden>
    </td>
  );
}

/** Each look has a sign of its own, so that none is told by colour alone. */
function lookOf({ due }: DayMarks): { readonly sign: string; readonly look: string } {
  if (due.some(({ status }) => status === 'overdue')) return { sign: '!', look: 'overdue' };
  if (due.some((item) => urgencyOf(item) !== 'done')) return { sign: '●', look: 'due' };
  return due.length > 0 ? { sign: '✓', look: 'done' } : { sign: '×', look: 'skipped' };
}

function InWords({ month, marks, page }: MonthProps) {
  const marked = [...marks]
    .filter(([date]) => date.startsWith(month))
    .toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <ul class="govuk-list govuk-body-s">
      {marked.map(([date, { due, skipped }]) => (
        <Fragment key={date}>
          {due.map((item) => (
            <li key={keyOf(item)}>
              {dayInWords(date, page)}: {page.words.dueOn(itemName(item, page))}{' '}
              <StatusTag item={item} speech={page} />
            </li>
          ))}
          {skipped?.reason === 'holiday' && <li>{explain(skipped, page.catalogue)}</li>}
        </Fragment>
      ))}
    </ul>
  );
}
