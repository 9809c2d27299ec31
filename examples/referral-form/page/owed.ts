import { explain, nameOf, type RecordsReport, type RequiredRecord, type Service } from 'family-time-rules';
import { withDone } from './case-log.ts';
import { refusalOf } from './case-refusal.ts';
import { clauses } from './clauses.ts';
import { button, element, hidden, link, paragraph, tag, when } from './element.ts';
import { dateInput, markForFocus, typedDate } from './fields.ts';
import { addressOf } from './route.ts';
import type { Page } from './state.ts';

const colours = {
  awaiting: 'grey',
  outstanding: 'blue',
  overdue: 'red',
  done: 'green',
  'done-late': 'yellow',
};

/** Everything that is owed, where it stands, and a way to say that it was done. */
export function owed({ required }: RecordsReport, service: Service, page: Page): HTMLElement {
  const { words } = page;
  return element(
    'section',
    { 'aria-labelledby': 'owed' },
    element('h2', { class: 'govuk-heading-m', id: 'owed' }, words.whatIsOwed),
    element('ul', { class: 'govuk-list owed' }, ...required.map((item) => oneOwed(item, service, page))),
  );
}

function oneOwed(item: RequiredRecord, service: Service, page: Page): HTMLElement {
  const { words, catalogue, route } = page;
  const name = itemName(item, page);
  const key = keyOf(item);
  const done = item.status === 'done' || item.status === 'done-late';
  const sayDone = link(addressOf({ ...route, item: key }), words.done);
  sayDone.append(hidden(` (${name})`));
  return element(
    'li',
    { class: `owed__item${item.status === 'overdue' ? ' owed__item--overdue' : ''}` },
    element(
      'h3',
      { class: 'govuk-heading-s govuk-!-margin-bottom-1', id: `item-${key}`, tabindex: -1 },
      name,
      ' ',
      statusTag(item, page),
    ),
    element('p', { class: 'govuk-body govuk-!-margin-bottom-1' }, explain(item, catalogue)),
    clauses(item.clauses, `owed-${key}`, page),
    !done && (route.item === key ? doneForm(item, service, page) : paragraph(sayDone)),
  );
}

function doneForm(item: RequiredRecord, service: Service, page: Page): HTMLElement {
  const { words, state, change } = page;
  const form = element(
    'form',
    { novalidate: true },
    dateInput({ id: 'done-on', label: words.whenDone(itemName(item, page)), hint: words.dateHint }, page),
    button(words.save),
  );
  markForFocus(form);
  return when(form, 'submit', () => {
    const on = typedDate('done-on');
    if (on === '') return change({ refusals: [{ field: 'done-on', problem: 'enter' }] });
    const log = withDone(state.log, item, on);
    const wrong = refusalOf(log, service, 'done-on');
    return wrong
      ? change({ refusals: [wrong] })
      : change({ log }, { item: undefined, focus: `item-${keyOf(item)}` });
  });
}

/** What tells one item from every other of the case. */
export const keyOf = ({ record, of }: RequiredRecord): string =>
  of === undefined ? record : `${record}.${of}`;

/** Where an item stands; what is overdue has a sign too, so that it is not told by colour alone. */
export const statusTag = ({ status }: RequiredRecord, { catalogue }: Page): HTMLElement =>
  tag(`${status === 'overdue' ? '! ' : ''}${nameOf(status, catalogue)}`, colours[status]);

/** The name of an item, with its number where there may be several. */
export function itemName({ record, of }: RequiredRecord, { catalogue }: Page): string {
  const name = nameOf(record, catalogue);
  return of === undefined ? name : `${name} ${of + 1}`;
}
