import { type Child, element } from './element.ts';
import { errorBeside } from './errors.ts';
import type { Page } from './state.ts';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The Design System's class for a group of fields, marked where one of them is refused. */
const groupClass = (wrong: boolean) => `govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`;

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
}

/** A question with one answer of several. The first choice has the field's own id, for errors to lead to. */
export function radios({ id, label, hint }: Field, choices: readonly Choice[], page: Page): HTMLElement {
  const error = errorBeside(id, page);
  const inline = choices.length === 2 && choices.every((choice) => choice.label.length < 6);
  return element(
    'div',
    { class: groupClass(error.message !== undefined) },
    fieldset(
      { label, describedBy: [hint && `${id}-hint`, error.id] },
      hintOf(id, hint),
      error.message,
      element(
        'div',
        { class: `govuk-radios${inline ? ' govuk-radios--inline' : ''}` },
        ...choices.map(({ value, label: text, checked }, place) => {
          const own = place === 0 ? id : `${id}-${place}`;
          return element(
            'div',
            { class: 'govuk-radios__item' },
            element('input', {
              class: 'govuk-radios__input',
              id: own,
              name: id,
              type: 'radio',
              value,
              checked,
            }),
            element('label', { class: 'govuk-label govuk-radios__label', for: own }, text),
          );
        }),
      ),
    ),
  );
}

/** A text that is typed, of a width in letters. */
export function textInput(
  { id, label, hint, value, width, strong }: Field & { value: string; width: 3 | 10 | 20; strong?: boolean },
  page: Page,
): HTMLElement {
  const error = errorBeside(id, page);
  const describedBy = [hint && `${id}-hint`, error.id].filter(Boolean).join(' ');
  return element(
    'div',
    { class: groupClass(error.message !== undefined) },
    element('label', { class: `govuk-label${strong ? ' govuk-label--s' : ''}`, for: id }, label),
    hintOf(id, hint),
    error.message,
    element('input', {
      class: `govuk-input govuk-input--width-${width}${error.message ? ' govuk-input--error' : ''}`,
      id,
      name: id,
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      inputmode: width === 3 ? 'numeric' : undefined,
      value,
      'aria-describedby': describedBy || undefined,
    }),
  );
}

/** A date in three parts. The day has the field's own id, for errors to lead to. */
export function dateInput({ id, label, hint }: Field, page: Page, value = ''): HTMLElement {
  const error = errorBeside(id, page);
  const [year = '', month = '', day = ''] = value.split('-');
  const parts = [
    { own: id, name: page.words.day, width: 2, value: day },
    { own: `${id}-month`, name: page.words.month, width: 2, value: month },
    { own: `${id}-year`, name: page.words.year, width: 4, value: year },
  ];
  return element(
    'div',
    { class: groupClass(error.message !== undefined) },
    fieldset(
      { label, describedBy: [hint && `${id}-hint`, error.id] },
      hintOf(id, hint),
      error.message,
      element(
        'div',
        { class: 'govuk-date-input' },
        ...parts.map((part) =>
          element(
            'div',
            { class: 'govuk-date-input__item' },
            element('label', { class: 'govuk-label govuk-date-input__label', for: part.own }, part.name),
            element('input', {
              class: `govuk-input govuk-date-input__input govuk-input--width-${part.width}${error.message ? ' govuk-input--error' : ''}`,
              id: part.own,
              type: 'text',
              inputmode: 'numeric',
              autocomplete: 'off',
              value: part.value,
            }),
          ),
        ),
      ),
    ),
  );
}

function fieldset(
  { label, describedBy }: { label: string; describedBy: readonly (string | undefined)[] },
  ...children: readonly Child[]
): HTMLElement {
  const described = describedBy.filter(Boolean).join(' ');
  return element(
    'fieldset',
    { class: 'govuk-fieldset', 'aria-describedby': described || undefined },
    element('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, label),
    ...children,
  );
}

const hintOf = (id: string, hint: string | undefined): Child =>
  hint !== undefined && element('div', { class: 'govuk-hint', id: `${id}-hint` }, hint);

/** What stands in a field now, without the space around it. */
export function typed(id: string): string {
  const input = document.getElementById(id);
  return input instanceof HTMLInputElement ? input.value.trim() : '';
}

/** The value of the chosen radio; undefined where none is. */
export const chosen = (id: string): string | undefined =>
  document.querySelector<HTMLInputElement>(`input[name="${id}"]:checked`)?.value;

/** A date typed in three parts as 'YYYY-MM-DD', whether or not there is such a day; '' where nothing was typed. */
export function typedDate(id: string): string {
  const [year, month, day] = [typed(`${id}-year`), typed(`${id}-month`), typed(id)];
  return `${year}${month}${day}` === ''
    ? ''
    : `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Makes what a form asks first the place where reading goes on. */
export function markForFocus(form: HTMLElement): void {
  const heading = form.querySelector<HTMLElement>('legend, label');
  heading?.setAttribute('id', 'focus');
  heading?.setAttribute('tabindex', '-1');
}
