import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { schemas } from './compiled.ts';
import { inputs } from './inputs.ts';

test.each(inputs)('Zod writes a $name with the patterns of the file that is shipped', ({ name, schema }) => {
  const written = patternsIn(z.toJSONSchema(schema));
  expect(written).toEqual(patternsIn(schemas[name]));
  expect(written.length).toBeGreaterThan(1);
});

test.each(['draft-7', 'openapi-3.0'] as const)('and does so in %s too', (target) => {
  for (const { name, schema } of inputs)
    expect(patternsIn(z.toJSONSchema(schema, { target }))).toEqual(patternsIn(schemas[name]));
});

/** Every pattern that a text must have, with the names of the properties that lead to it. */
function patternsIn(schema: unknown, place = ''): [place: string, pattern: unknown][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]): [string, unknown][] => {
    if (key === 'pattern' && typeof part === 'string') return [[place, part]];
    if (key === 'properties')
      return Object.entries(part as object).flatMap(([name, of]) => patternsIn(of, `${place}.${name}`));
    if (key === 'items') return patternsIn(part, `${place}.*`);
    return key === 'anyOf' ? (part as unknown[]).flatMap((of) => patternsIn(of, place)) : [];
  });
}
