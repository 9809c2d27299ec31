import { FieldApi, FormApi } from '@tanstack/form-core';
import { expect, test } from 'vitest';
import { cy, en, inWords, type Referral, ReferralSchema } from '../../src/index.ts';
import { asRadiosGiveIt, atFault, PRIVATE } from './form-values.ts';

/** TanStack’s names of the same fields: places in lists in brackets. */
const bracketed = (path: string) => path.replace(/\.(\d+)/g, '[$1]');

test.each([en, cy])('TanStack Form shows the sentences at their fields: $language', async (catalogue) => {
  const schema = inWords(ReferralSchema, catalogue);
  const form = new FormApi({ defaultValues: asRadiosGiveIt, validators: { onSubmit: schema } });
  form.mount();
  await form.handleSubmit();
  const sentences = (schema['~standard'].validate(asRadiosGiveIt).issues ?? []).map(({ message }) => message);
  const shown = Object.entries(form.state.errorMap.onSubmit ?? {});
  expect(shown.map(([field]) => field).sort()).toEqual(atFault.map(bracketed).sort());
  expect(shown.flatMap(([, issues]) => issues.map(({ message }) => message)).sort()).toEqual(
    sentences.sort(),
  );
  expect(JSON.stringify(shown)).not.toContain(PRIVATE);
});

test('a field of TanStack Form is mended and the form is sent', async () => {
  let sent: Referral | undefined;
  const form = new FormApi({
    defaultValues: { service: 'supervised-contact', risk: { identified: 'true' as never } } as Referral,
    validators: { onChange: inWords(ReferralSchema, cy) },
    onSubmit: ({ value }) => {
      sent = value;
    },
  });
  form.mount();
  const field = new FieldApi({ form, name: 'risk.identified' });
  field.mount();
  await form.handleSubmit();
  expect(sent).toBeUndefined();
  expect(field.state.meta.errors).toEqual([
    { message: cy.issues['wrong-type'](['boolean']), path: ['risk', 'identified'] },
  ]);
  field.setValue(true);
  await form.handleSubmit();
  expect(field.state.meta.errors).toEqual([]);
  expect(sent).toEqual({ service: 'supervised-contact', risk: { identified: true } });
});
