import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SessionPlanSchema } from '../../src/index.ts';
import { REFERENCE } from '../../src/input/patterns.ts';

const reference = new RegExp(REFERENCE, 'u');
const isReference = (text: string) =>
  SessionPlanSchema.safeParse({
    service: 'supported-contact',
    sessions: [{ minutes: 60 }],
    identifiedParties: [text],
  }).success;

const everyCharacter = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));

test.each([
  ['alone', (character: string) => character],
  ['first', (character: string) => `${character}a`],
  ['last', (character: string) => `a${character}`],
  ['within', (character: string) => `a${character}a`],
])('the pattern of a reference takes those that the package does, with every character %s', (_, written) => {
  const differing = everyCharacter.map(written).filter((text) => reference.test(text) !== isReference(text));
  expect(differing).toEqual([]);
});

test('the pattern of a reference takes any texts that the package does', () => {
  const reached = new Set<boolean>();
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('', ' ', '\n'),
      (text, end) => {
        expect(reference.test(text + end)).toBe(isReference(text + end));
        reached.add(reference.test(text + end));
      },
    ),
    { numRuns: 1000 },
  );
  expect(reached.size).toBe(2);
});
