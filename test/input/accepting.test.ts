import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { accepting } from '../../src/input/accepting.ts';

const values = ['', 'a', 'aa', 'aaa', 'b', 'c', -1, 0, 1, 1.5, 2, 3, 2 ** 53, Number.NaN, true, false];

describe('what is accepted at once is exactly what the schema accepts', () => {
  it.each<[string, z.core.$ZodType]>([
    ['any text', z.string()],
    ['text of two letters at least', z.string().check(z.minLength(2))],
    ['text of two letters at most', z.string().check(z.maxLength(2))],
    ['text but for one', z.string().check(z.refine((text) => text !== 'aa'))],
    ['any number', z.number().check(z.refine((number) => !Number.isNaN(number)))],
    ['a number above 1', z.number().check(z.gt(1))],
    ['a number from 1', z.number().check(z.gte(1))],
    ['a number below 2', z.number().check(z.lt(2))],
    ['a number up to 2', z.number().check(z.lte(2))],
    ['a choice', z.enum(['a', 'b'])],
    ['yes or no', z.boolean()],
  ])('%s', (_, schema) => {
    const accepts = accepting((schema as z.core.$ZodTypes)._zod.def);
    expect(values.filter(accepts)).toEqual(values.filter((value) => z.safeParse(schema, value).success));
  });
});
