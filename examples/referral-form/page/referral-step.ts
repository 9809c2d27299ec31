import { checkReferralSuitability, type FactPath, nameOf, type SuitabilityReport } from 'family-time-rules';
import { answers } from './answers.ts';
import { element, link, paragraph } from './element.ts';
import { answerInWords, givenFacts, questionInWords } from './facts.ts';
import { question } from './question.ts';
import { addressOf } from './route.ts';
import { settledCount } from './settled.ts';
import type { Page } from './state.ts';

/** Asks what still matters, one question at a time, beside what the answers so far come to. */
export function referralStep(page: Page): readonly Node[] {
  const { words, state } = page;
  const heading = element('h1', { class: 'govuk-heading-l' }, words.steps.referral);
  if (state.referral === undefined) return [heading, question('service', page)];
  const report = checkReferralSuitability(state.referral);
  const column = (side: 'left' | 'right', ...children: readonly Node[]) =>
    element('div', { class: `govuk-grid-column-one-half column-${side}` }, ...children);
  return [
    heading,
    element(
      'div',
      { class: 'govuk-grid-row' },
      column('left', progress(report, page), next(report, page)),
      column('right', ...answers(report, page)),
      column('left', questionsLeft(report, page)),
      column('right', given(report, page)),
    ),
  ];
}

function progress(report: SuitabilityReport, { words }: Page): HTMLElement {
  const count = report.relevant.length;
  const settled = count - report.missing.length;
  return element(
    'div',
    { class: 'progress' },
    element('p', { class: 'govuk-body govuk-!-margin-bottom-1' }, words.answersSettled(settledCount(report))),
    element('label', { class: 'govuk-body-s', for: 'progress' }, words.questionsSettled(settled, count)),
    element('progress', { id: 'progress', max: count, value: settled }),
  );
}

/** The fact that was picked, else the first that still matters and was not put off. */
function next(report: SuitabilityReport, page: Page): HTMLElement {
  const { words, state, route } = page;
  const { missing, relevant } = report;
  const askable = [...relevant, ...givenFacts(report, state.referral)];
  const picked = askable.find((fact) => fact === route.item);
  const first = missing.find(({ fact }) => !state.putOff.includes(fact))?.fact;
  const fact = picked ?? first;
  if (fact !== undefined) return question(fact, page);
  return element(
    'div',
    { class: 'govuk-inset-text', id: 'focus', tabindex: -1 },
    missing.length === 0 ? words.nothingLeft : words.onlyPutOffLeft,
  );
}

function questionsLeft({ missing }: SuitabilityReport, page: Page): HTMLElement {
  const { words, catalogue, route } = page;
  const items = missing.map(({ fact, changes }) =>
    element(
      'li',
      {},
      link(addressOf({ ...route, item: fact }), questionInWords(fact, page)),
      element(
        'div',
        { class: 'govuk-hint govuk-!-margin-bottom-0' },
        words.bearsOn(changes.map((answer) => nameOf(answer, catalogue)).join(', ')),
      ),
    ),
  );
  return element(
    'section',
    { 'aria-labelledby': 'questions-left' },
    element('h2', { class: 'govuk-heading-m', id: 'questions-left' }, words.questionsLeftHeading),
    paragraph(words.questionsLeft(missing.length)),
    element('ol', { class: 'govuk-list govuk-list--number govuk-list--spaced' }, ...items),
  );
}

/** What was answered, each to be changed; and what of it weighs nothing. */
function given(report: SuitabilityReport, page: Page): HTMLElement {
  const { words, route, state } = page;
  const rows = givenFacts(report, state.referral).map((fact) =>
    element(
      'div',
      { class: 'govuk-summary-list__row' },
      element('dt', { class: 'govuk-summary-list__key' }, questionInWords(fact, page)),
      element(
        'dd',
        { class: 'govuk-summary-list__value' },
        answerInWords(fact, page),
        report.unread.includes(fact) && element('div', { class: 'govuk-hint' }, words.weighsNothing),
      ),
      element(
        'dd',
        { class: 'govuk-summary-list__actions' },
        changeLink(fact, page, addressOf({ ...route, item: fact })),
      ),
    ),
  );
  return element(
    'section',
    { class: 'stacked', 'aria-labelledby': 'given' },
    element('h2', { class: 'govuk-heading-m', id: 'given' }, words.yourAnswers),
    element('dl', { class: 'govuk-summary-list' }, ...rows),
  );
}

function changeLink(fact: FactPath, page: Page, address: string): HTMLElement {
  const made = link(address, page.words.change);
  made.append(element('span', { class: 'govuk-visually-hidden' }, ` (${questionInWords(fact, page)})`));
  return made;
}
