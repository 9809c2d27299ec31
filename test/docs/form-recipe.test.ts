// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Document, HTMLInputElement } from 'happy-dom';
import { act, createElement, type FunctionComponent } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  askFor,
  type Catalogue,
  cy,
  en,
  labelFor,
  type Referral,
  type ReferralFactPath,
} from '../../src/index.ts';
import { codeBlocks, run } from './code-blocks.ts';

/** What the recipe of the guide exports, as printed there. */
interface Recipe {
  readonly ReferralForm: FunctionComponent<{
    readonly stored?: Partial<Referral>;
    readonly words: Catalogue;
    readonly onSend: (referral: Referral) => void;
  }>;
}

declare const document: Document;

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/guide.md'), 'utf8');
const onSend = vi.fn<(referral: Referral) => void>();
let recipe: Recipe;
let root: Root;

beforeAll(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const printed = codeBlocks(guide).find(({ source }) => source.includes('function ReferralForm('));
  recipe = (await run(printed?.source ?? '')) as Recipe;
});
afterAll(() => vi.unstubAllGlobals());

beforeEach(() => {
  onSend.mockClear();
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as never);
});
afterEach(() => act(() => root.unmount()));

const show = (words: Catalogue, stored: Partial<Referral> = {}) =>
  act(async () =>
    root.render(createElement(recipe.ReferralForm, { words, stored, onSend: (sent) => onSend(sent) })),
  );

/** The radio button for a choice: the one with its label, under the question. */
function radio(fact: ReferralFactPath, choice: unknown, words: Catalogue = en): HTMLInputElement {
  const fieldset = document.querySelector(`fieldset:has(input[name="${fact}"])`);
  expect(fieldset?.querySelector('legend')?.textContent).toBe(askFor(fact, words));
  const labels = [...(fieldset?.querySelectorAll('label') ?? [])];
  const label = labelFor(fact, choice as never, words);
  return labels.find(({ textContent }) => textContent === label)?.querySelector('input') as HTMLInputElement;
}
const choose = (fact: ReferralFactPath, choice: unknown) => act(async () => radio(fact, choice).click());
const send = () => act(async () => document.querySelector('button')?.click());

/** The names of the facts with an error at their question, and the errors. */
const errors = () =>
  [...document.querySelectorAll('[role=alert]')].map((error) => [
    error.parentElement?.querySelector('input')?.name,
    error.textContent,
  ]);

test('the choices of radio buttons are sent as the values of the model', async () => {
  await show(en);
  await choose('risk.identified', false);
  await choose('risk.identified', true);
  await choose('court.order', 'at-fhdra');
  await choose('children.1.refusing', false);
  await send();
  expect(errors()).toEqual([]);
  expect(onSend.mock.calls).toEqual([
    [
      {
        service: 'supported-contact',
        risk: { identified: true },
        court: { order: 'at-fhdra' },
        children: [{}, { refusing: false }],
      },
    ],
  ]);
  expect(radio('risk.identified', true).checked).toBe(true);
  expect(radio('risk.identified', false).checked).toBe(false);
});

test('questions without an answer are sent as unknown', async () => {
  await show(en);
  await send();
  expect(onSend.mock.calls).toEqual([
    [{ service: 'supported-contact', risk: {}, court: {}, children: [{}, {}] }],
  ]);
});

test.each([en, cy])('stored answers are ticked, and no others: $language', async (words) => {
  await show(words, {
    risk: { identified: false },
    court: { order: 'at-another-hearing' },
    children: [{}, { refusing: true }],
  });
  expect([true, false].map((choice) => radio('risk.identified', choice, words).checked)).toEqual([
    false,
    true,
  ]);
  expect([true, false].map((choice) => radio('children.1.refusing', choice, words).checked)).toEqual([
    true,
    false,
  ]);
  const orders = ['none', 'at-fhdra', 'at-another-hearing'];
  expect(orders.map((choice) => radio('court.order', choice, words).checked)).toEqual([false, false, true]);
});

test('an error stands at its question, is worded anew after a change of language, and goes once answered', async () => {
  await show(cy, { risk: { identified: 'true' as never } });
  await send();
  expect(onSend).not.toHaveBeenCalled();
  expect(errors()).toEqual([['risk.identified', cy.issues['wrong-type'](['boolean'])]]);
  expect(document.activeElement).toBe(document.querySelector('fieldset'));
  await show(en);
  expect(errors()).toEqual([['risk.identified', en.issues['wrong-type'](['boolean'])]]);
  await choose('risk.identified', true);
  expect(errors()).toEqual([]);
  await send();
  expect(onSend).toHaveBeenCalledOnce();
});

test('without an empty object for each child, the answer about the second leaves a gap and is refused', async () => {
  await show(en, { children: [] });
  await choose('children.1.refusing', false);
  await send();
  expect(onSend).not.toHaveBeenCalled();
});
