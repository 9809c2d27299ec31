import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../../src/index.ts';
import { acrossFields } from './across-fields.ts';
import { compiled } from './compiled.ts';
import { inputs } from './inputs.ts';
import { everyChange } from './nearly.ts';

const codesAcrossFields: readonly string[] = acrossFields.map(({ code }) => code);

function answerOf(call: () => unknown): 'taken' | 'refused' | 'refused across fields' {
  try {
    call();
    return 'taken';
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const onlyAcrossFields = error.issues.every(({ code }) => codesAcrossFields.includes(code));
    return onlyAcrossFields ? 'refused across fields' : 'refused';
  }
}

describe.each(inputs)('the JSON Schema of a $name', ({ name, schema, call, full, valid, any }) => {
  const check = compiled[name];

  test('takes every valid one', () => {
    fc.assert(
      fc.property(valid, (input) => {
        expect(check(input), JSON.stringify(check.errors)).toBe(true);
      }),
    );
  });

  test('takes and refuses what they do, whatever is changed in a full one', () => {
    expect(check(full), JSON.stringify(check.errors)).toBe(true);
    const changed = everyChange(full);
    const taken = changed.filter((input) => check(input));
    const differing = changed.filter(
      (input) =>
        check(input) !== schema.safeParse(input).success ||
        check(input) !== (answerOf(() => call(input)) !== 'refused'),
    );
    expect(differing).toEqual([]);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(changed.length);
  });

  test('takes and refuses what the Zod schema does, and what the function does but across fields', () => {
    const reached = { taken: 0, refused: 0, 'refused across fields': 0 };
    fc.assert(
      fc.property(any, (input) => {
        const answer = answerOf(() => call(input));
        reached[answer] += 1;
        expect(check(input)).toBe(answer !== 'refused');
        expect(schema.safeParse(input).success).toBe(answer !== 'refused');
      }),
      { numRuns: 2000 },
    );
    expect(reached.taken).toBeGreaterThan(200);
    expect(reached.refused).toBeGreaterThan(200);
    expect(reached['refused across fields']).toBeGreaterThan(0);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['text', 'referral'],
    ['an object without its required keys', {}],
    ['a key named as an object’s prototype', JSON.parse('{"service":"supported-contact","__proto__":{}}')],
    ['a key named as an inherited method', { service: 'supported-contact', constructor: {} }],
  ])('refuses %s, as the Zod schema does', (_, input) => {
    expect(schema.safeParse(input).success).toBe(false);
    expect(check(input)).toBe(false);
  });
});
