import { expect, test } from 'vitest';
import { issuesOf } from '../input/refusal.ts';
import { acrossFields } from './across-fields.ts';
import { compiled } from './compiled.ts';
import { inputs } from './inputs.ts';

test.each(acrossFields)('$code is for the function alone: $name', ({ code, name, input }) => {
  const { schema, call } = inputs.find((each) => each.name === name) as (typeof inputs)[number];
  const asJson = JSON.parse(JSON.stringify(input));
  expect(compiled[name](asJson)).toBe(true);
  expect(schema.safeParse(asJson).success).toBe(true);
  expect(issuesOf(() => call(asJson)).map((issue) => issue.code)).toEqual([code]);
});
