import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import * as fc from 'fast-check';
import {
  createFormControl,
  type FieldErrors,
  type FieldValues,
  get,
  type ResolverOptions,
} from 'react-hook-form';
import { expect, expectTypeOf, test } from 'vitest';
import { checkReferralSuitability, cy, en, inWords, type Referral, ReferralSchema } from '../../src/index.ts';
import { asRadiosGiveIt, atFault, PRIVATE } from './form-values.ts';
import { inputs } from './inputs.ts';

const options: ResolverOptions<FieldValues> = { fields: {}, shouldUseNativeValidation: false };

const resolve = (schema: (typeof inputs)[number]['schema'], values: unknown) =>
  standardSchemaResolver(schema as typeof ReferralSchema)(values as Referral, undefined, options as never);

test.each(inputs)('a form’s resolver takes the schema of a $name as it is', async ({ schema, full, any }) => {
  expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'zod' });
  expect(await resolve(schema, full)).toEqual({ values: full, errors: {} });

  const values = any.filter((input) => typeof input === 'object' && input !== null && !Array.isArray(input));
  const reached = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(values, async (input) => {
      const taken = schema.safeParse(input).success;
      const { values, errors } = await resolve(schema, input);
      reached.add(taken);
      expect(Object.keys(errors).length === 0).toBe(taken);
      if (taken) expect(values).toEqual(input);
    }),
  );
  expect(reached.size).toBe(2);
});

test('an error stands at its field', async () => {
  const { errors } = await resolve(ReferralSchema, {
    service: 'supported-contact',
    mode: 'by letter',
    children: [{ refusing: false }, { refusing: 'no' }],
    sessionPlan: { sessions: [{ minutes: 60, on: '2026-02-30' }] },
  });
  expect(errors.mode).toMatchObject({ message: expect.any(String) });
  expect(errors.children?.[0]).toBeUndefined();
  expect(errors.children?.[1]).toMatchObject({ refusing: { message: expect.any(String) } });
  expect(errors.sessionPlan).toMatchObject({
    sessions: [{ on: { message: 'This must be a date that exists (YYYY-MM-DD).' } }],
  });
});

test.each([en, cy])(
  'a form shows the sentences of a catalogue at their fields: $language',
  async (catalogue) => {
    const schema = inWords(ReferralSchema, catalogue);
    const form = createFormControl<Referral>({
      defaultValues: asRadiosGiveIt,
      resolver: standardSchemaResolver(schema),
    });
    for (const { fact } of checkReferralSuitability({ service: 'supervised-contact' }).missing)
      form.register(fact);
    let errors: FieldErrors<Referral> = {};
    await form.handleSubmit(
      () => expect.unreachable(),
      (found) => {
        errors = found;
      },
    )();
    const { issues = [] } = schema['~standard'].validate(asRadiosGiveIt);
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual([...atFault].sort());
    for (const { path, message } of issues) expect(get(errors, path.join('.'))).toMatchObject({ message });
    expect(JSON.stringify(errors)).not.toContain(PRIVATE);
  },
);

test('a radio button that yields text is refused at its field, and taken once it yields the value', async () => {
  const sent: Referral[] = [];
  const refused: unknown[] = [];
  const form = createFormControl<Referral>({
    defaultValues: { service: 'supported-contact' },
    resolver: standardSchemaResolver(inWords(ReferralSchema, cy)),
  });
  form.register('risk.identified');
  const submit = form.handleSubmit(
    (values) => sent.push(values),
    ({ risk }) => refused.push(risk?.identified?.message),
  );
  form.setValue('risk.identified', 'true' as never);
  await submit();
  form.setValue('risk.identified', true);
  await submit();
  expect(refused).toEqual([cy.issues['wrong-type'](['boolean'])]);
  expect(sent).toEqual([{ service: 'supported-contact', risk: { identified: true } }]);
});

test('the values of the form are the model’s', () => {
  const resolver = standardSchemaResolver(ReferralSchema);
  expectTypeOf<Parameters<typeof resolver>[0]>().toEqualTypeOf<Referral>();
});
