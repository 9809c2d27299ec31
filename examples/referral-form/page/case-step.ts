import { explain, nameOf, type RecordsReport, requiredRecords, type Service } from 'family-time-rules';
import { calendar } from './calendar.ts';
import {
  type CaseEvent,
  type EventKind,
  eventKindsFor,
  historyOf,
  inOrder,
  withEvent,
  withoutEvent,
} from './case-log.ts';
import { refusalOf } from './case-refusal.ts';
import { clauses } from './clauses.ts';
import { dayInWords } from './days.ts';
import { button, element, hidden, link, paragraph, when } from './element.ts';
import { chosen, dateInput, radios, typedDate } from './fields.ts';
import { issuesOf } from './issues.ts';
import { owed } from './owed.ts';
import { addressOf } from './route.ts';
import type { Page, Refusal } from './state.ts';

/** What has happened in the case, what is owed because of it, and the days on which it is due. */
export function caseStep(page: Page): readonly Node[] {
  const { words, state, route } = page;
  const heading = element(
    'h1',
    { class: 'govuk-heading-l', id: route.item === undefined && 'focus', tabindex: -1 },
    words.steps.case,
  );
  const service = state.referral?.service;
  if (service === undefined) {
    return [heading, paragraph(link(addressOf({ ...route, step: 'referral' }), words.answerServiceFirst))];
  }
  const report = requiredRecords(historyOf(state.log, service), { asOf: state.asOf });
  return [
    heading,
    element(
      'div',
      { class: 'govuk-grid-row' },
      element('div', { class: 'govuk-grid-column-one-half' }, eventForm(service, page), happened(page)),
      element('div', { class: 'govuk-grid-column-one-half' }, asOfForm(page), ...calendar(report, page)),
    ),
    owed(report, service, page),
    notExpected(report, page),
  ];
}

function eventForm(service: Service, page: Page): HTMLElement {
  const { words, catalogue, state, change } = page;
  const form = element(
    'form',
    { novalidate: true },
    element('h2', { class: 'govuk-heading-m' }, words.whatHappened),
    radios(
      { id: 'event', label: words.whatHappenedQuestion },
      eventKindsFor(service).map((kind) => ({ value: kind, label: nameOf(kind, catalogue), checked: false })),
      page,
    ),
    dateInput({ id: 'event-on', label: words.when, hint: words.dateHint }, page),
    button(words.add),
  );
  return when(form, 'submit', () => {
    const kind = chosen('event') as EventKind | undefined;
    const on = typedDate('event-on');
    const log = kind && withEvent(state.log, { kind, on });
    const refusals: readonly Refusal[] = [
      ...(kind === undefined ? [{ field: 'event', problem: 'choose' as const }] : []),
      ...(on === '' ? [{ field: 'event-on', problem: 'enter' as const }] : []),
    ];
    if (log === undefined || refusals.length > 0) return change({ refusals });
    const wrong = refusalOf(log, service, 'event-on');
    if (wrong) return change({ refusals: [wrong] });
    form.reset();
    return change({ log }, { focus: 'happened' });
  });
}

function happened(page: Page): HTMLElement {
  const { words, catalogue, state, change } = page;
  const row = (event: CaseEvent) => {
    const remove = when(button(words.remove, 'secondary'), 'click', () =>
      change({ log: withoutEvent(state.log, event) }, { focus: 'happened' }),
    );
    remove.append(hidden(` ${nameOf(event.kind, catalogue)}, ${dayInWords(event.on, page)}`));
    remove.classList.add('govuk-!-margin-bottom-0');
    return element(
      'div',
      { class: 'govuk-summary-list__row' },
      element('dt', { class: 'govuk-summary-list__key' }, nameOf(event.kind, catalogue)),
      element('dd', { class: 'govuk-summary-list__value' }, dayInWords(event.on, page)),
      element('dd', { class: 'govuk-summary-list__actions' }, remove),
    );
  };
  const { events } = state.log;
  return element(
    'section',
    { class: 'stacked', 'aria-labelledby': 'happened' },
    element('h2', { class: 'govuk-heading-m', id: 'happened', tabindex: -1 }, words.happened),
    events.length === 0
      ? paragraph(words.nothingYet)
      : element('dl', { class: 'govuk-summary-list' }, ...inOrder(events).map(row)),
  );
}

function asOfForm(page: Page): HTMLElement {
  const { words, state, change } = page;
  const form = element(
    'form',
    { novalidate: true },
    dateInput({ id: 'as-of', label: words.asOf, hint: words.asOfHint }, page, state.asOf),
    button(words.show, 'primary'),
  );
  return when(form, 'submit', () => {
    const asOf = typedDate('as-of');
    const wrong = issuesOf(() => requiredRecords({ service: 'supported-contact' }, { asOf }));
    if (wrong.length > 0) change({ refusals: [{ field: 'as-of', problem: 'not-a-real-date' }] });
    else change({ asOf }, { focus: 'calendar' });
  });
}

function notExpected(report: RecordsReport, page: Page): HTMLElement | DocumentFragment {
  if (report.notExpected.length === 0) return document.createDocumentFragment();
  return element(
    'section',
    { 'aria-labelledby': 'not-expected' },
    element('h2', { class: 'govuk-heading-m', id: 'not-expected' }, page.words.notExpected),
    ...report.notExpected.flatMap((item) => [
      element(
        'h3',
        { class: 'govuk-heading-s govuk-!-margin-bottom-1' },
        nameOf(item.record, page.catalogue),
      ),
      paragraph(explain(item, page.catalogue)),
      clauses(item.clauses, `not-expected-${item.record}`, page),
    ]),
  );
}
