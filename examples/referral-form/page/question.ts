import { describeFact, type FactPath, labelFor, type Referral } from 'family-time-rules';
import { button, element, when } from './element.ts';
import { fieldOf, questionInWords, valueAt } from './facts.ts';
import { chosen, markForFocus, radios, textInput, typed } from './fields.ts';
import { planForm } from './plan-form.ts';
import { readNumber } from './read-number.ts';
import { putOff, set } from './set-fact.ts';
import type { Page } from './state.ts';

/** A form that asks for one fact, as the package describes it. */
export function question(fact: FactPath, page: Page): HTMLElement {
  const { kind } = describeFact(fact);
  const made = kind === 'session-plan' ? planForm(page) : factForm(fact, page);
  markForFocus(made);
  return made;
}

function factForm(fact: FactPath, page: Page): HTMLElement {
  const { words } = page;
  const form = element(
    'form',
    { novalidate: true },
    field(fact, page),
    element(
      'div',
      { class: 'govuk-button-group' },
      button(words.continue),
      fact !== 'service' && when(button(words.notKnownYet, 'secondary'), 'click', () => putOff(fact, page)),
    ),
  );
  return when(form, 'submit', () => answer(fact, page));
}

function field(fact: FactPath, page: Page): HTMLElement {
  const { choices } = describeFact(fact);
  const { catalogue, state } = page;
  const value = valueAt(state.referral, fact);
  const id = fieldOf(fact);
  const label = questionInWords(fact, page);
  if (choices === undefined) {
    const shown = fact === 'children' ? (value as readonly unknown[] | undefined)?.length : value;
    return textInput({ id, label, value: `${shown ?? ''}`, width: 3, strong: true }, page);
  }
  return radios(
    { id, label },
    choices.map((choice) => ({
      value: `${choice}`,
      label: labelFor(fact, choice, catalogue),
      checked: choice === value,
    })),
    page,
  );
}

function answer(fact: FactPath, page: Page): void {
  const { state, change } = page;
  const id = fieldOf(fact);
  const { choices } = describeFact(fact);
  const text = choices ? chosen(id) : typed(id);
  if (text === undefined || text === '') {
    change({
      refusals: [
        { field: id, problem: !choices ? 'enter' : fact === 'service' ? 'choose' : 'choose-or-put-off' },
      ],
    });
    return;
  }
  const value = choices ? choices.find((choice) => `${choice}` === text) : readNumber(text);
  if (fact === 'children' && !(Number.isInteger(value) && Number(value) >= 0)) {
    change({ refusals: [{ field: id, problem: 'not-whole' }] });
    return;
  }
  set(fact, fact === 'children' ? childrenInAll(Number(value), state.referral) : value, page);
}

/** So many children, of whom what is known is kept. */
const childrenInAll = (count: number, referral: Referral | undefined): readonly object[] =>
  Array.from({ length: Math.min(count, 1000) }, (_, place) => referral?.children?.[place] ?? {});
