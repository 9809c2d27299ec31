import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import * as fc from 'fast-check';
import type { FieldValues, ResolverOptions } from 'react-hook-form';
import { expect, expectTypeOf, test } from 'vitest';
import { type Referral, ReferralSchema } from '../../src/index.ts';
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
  expect(errors.sessionPlan).toMatchObject({ sessions: [{ on: { message: 'not-a-date' } }] });
});

test('the values of the form are the model’s', () => {
  const resolver = standardSchemaResolver(ReferralSchema);
  expectTypeOf<Parameters<typeof resolver>[0]>().toEqualTypeOf<Referral>();
});
