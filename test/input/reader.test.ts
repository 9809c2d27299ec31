import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { caseHistories, referrals, sessionPlans } from '../../src/arbitraries/index.ts';
import { CaseHistorySchema, ReferralSchema, SessionPlanSchema } from '../../src/index.ts';
import { type Reading, readerOf } from '../../src/input/reader.ts';

function read(schema: z.core.$ZodType, value: unknown): Reading & { copy: unknown } {
  const reading: Reading = { issues: [], doubtful: false };
  const copy = readerOf(schema)(value, '', reading);
  return { ...reading, copy };
}

describe('a reader', () => {
  it.each([
    ['referrals', referrals(), ReferralSchema],
    ['session plans', sessionPlans(), SessionPlanSchema],
    ['case histories', caseHistories(), CaseHistorySchema],
  ] as const)('has no doubt of valid %s, and copies them whole', (_, inputs, schema) => {
    fc.assert(
      fc.property(inputs as fc.Arbitrary<unknown>, (input) => {
        const { copy, doubtful, issues } = read(schema, input);
        expect({ doubtful, issues }).toEqual({ doubtful: false, issues: [] });
        expect(JSON.parse(JSON.stringify(copy))).toEqual(JSON.parse(JSON.stringify(input)));
      }),
    );
  });

  it.each<[string, z.core.$ZodType, unknown]>([
    ['another kind of check', z.string().check(z.startsWith('a')), 'a'],
    ['another kind of number', z.number().check(z.float32()), 1],
    ['a check on a whole object', z.strictObject({}).check(z.refine(() => false)), {}],
    ['a union', z.union([z.string(), z.number()]), 'a'],
    ['a value that is none of the choices', z.enum(['a']), 'b'],
    ['a number beyond its bounds', z.number().check(z.maximum(1)), 2],
    ['a list that is too short', z.array(z.string()).check(z.minLength(1)), []],
    ['nothing, where something is needed', z.strictObject({ a: z.string() }), {}],
    ['null, where only nothing may stand', z.optional(z.string()), null],
    ['nothing, where only null may stand', z.nullable(z.string()), undefined],
  ])('leaves in doubt %s', (_, schema, value) => {
    expect(read(schema, value).doubtful).toBe(true);
  });

  it('puts nothing that could answer back in the place of an object where none belongs', () => {
    for (const a of [new Proxy(() => 1, {}), {}, []]) {
      const { copy } = read(z.strictObject({ a: z.boolean() }), { a });
      expect(typeof (copy as { a: unknown }).a).toBe('symbol');
    }
  });
});
