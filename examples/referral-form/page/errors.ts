import { explain } from 'family-time-rules';
import { element, hidden, when } from './element.ts';
import type { Page, Refusal } from './state.ts';

/** The Design System's error summary: each error leads to its field. */
export function errorSummary(page: Page): HTMLElement | undefined {
  const { refusals } = page.state;
  if (refusals.length === 0) return undefined;
  return element(
    'div',
    { class: 'govuk-error-summary', id: 'error-summary', tabindex: -1 },
    element(
      'div',
      { role: 'alert' },
      element('h2', { class: 'govuk-error-summary__title' }, page.words.thereIsAProblem),
      element(
        'div',
        { class: 'govuk-error-summary__body' },
        element(
          'ul',
          { class: 'govuk-list govuk-error-summary__list' },
          ...refusals.map((refusal) => element('li', {}, leadingTo(refusal, sentence(refusal, page)))),
        ),
      ),
    ),
  );
}

const leadingTo = ({ field }: Refusal, text: string): HTMLElement =>
  when(element('a', { href: `#${field}` }, text), 'click', () => document.getElementById(field)?.focus());

function sentence({ problem, label }: Refusal, { words, catalogue }: Page): string {
  const said = typeof problem === 'string' ? words.problems[problem] : explain(problem, catalogue);
  return label === undefined ? said : `${label(words)}: ${said}`;
}

/** The same error beside its field, and what the field is described by. */
export function errorBeside(
  field: string,
  page: Page,
): { message: HTMLElement | undefined; id: string | undefined } {
  const refusal = page.state.refusals.find((found) => found.field === field);
  if (refusal === undefined) return { message: undefined, id: undefined };
  const id = `${field}-error`;
  const message = element(
    'p',
    { class: 'govuk-error-message', id },
    hidden(page.words.errorPrefix),
    ` ${sentence(refusal, page)}`,
  );
  return { message, id };
}
