import { describe, expect, it } from 'vitest';
import { cy } from '../../src/messages/cy.ts';
import { explain } from '../../src/messages/explain.ts';
import { welshCount, welshForm } from '../../src/messages/welsh-number.ts';

describe('the form of a Welsh noun after a number', () => {
  const forms = new Intl.PluralRules('cy');
  const counts = Array.from({ length: 1001 }, (_, count) => count);

  it('is CLDR’s, as the runtime has it, for 0 to 1000', () => {
    expect(forms.resolvedOptions().locale).toBe('cy');
    expect(counts.map(welshForm)).toEqual(counts.map((count) => forms.select(count)));
  });

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [4, 'other'],
    [5, 'other'],
    [6, 'many'],
    [7, 'other'],
    [11, 'other'],
    [12, 'other'],
    [1000, 'other'],
  ] as const)('after %i: %s', (count, form) => {
    expect(welshForm(count)).toBe(form);
  });
});

describe('a number with its noun', () => {
  const questions = {
    zero: 'cwestiwn',
    one: 'cwestiwn',
    two: 'gwestiwn',
    few: 'chwestiwn',
    many: 'chwestiwn',
    other: 'cwestiwn',
  };

  it.each([
    [0, '0 cwestiwn'],
    [1, '1 cwestiwn'],
    [2, '2 gwestiwn'],
    [3, '3 chwestiwn'],
    [5, '5 cwestiwn'],
    [6, '6 chwestiwn'],
    [10, '10 cwestiwn'],
  ])('%i', (count, said) => {
    expect(welshCount(count, questions)).toBe(said);
  });

  it('takes the form after other numbers where it has none of its own', () => {
    expect(welshCount(2, { other: 'sesiwn' })).toBe('2 sesiwn');
  });

  it.each([
    ['too-few', '1', 'Mae’r rhestr hon yn rhy fyr; mae angen o leiaf 1 eitem.'],
    ['too-many', '2', 'Mae’r rhestr hon yn rhy hir; y mwyaf a ganiateir yw 2 eitem.'],
    ['too-many', '20', 'Mae’r rhestr hon yn rhy hir; y mwyaf a ganiateir yw 20 o eitemau.'],
  ] as const)('in a sentence: %s %s', (code, count, sentence) => {
    expect(explain({ path: 'children', code, message: '', expected: [count] }, cy)).toBe(sentence);
  });
});
