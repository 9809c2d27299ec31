import { expect, it } from 'vitest';
import { all, any, not } from '../../src/logic/condition.ts';
import { settle } from '../../src/logic/settle.ts';
import { given, hangsOn } from '../../src/logic/truth.ts';

it.each([true, false])('a truth that hangs on a fact turns out %s with it', (value) => {
  expect(given(hangsOn('children'), 'children', value)).toBe(value);
  expect(given(not(hangsOn('children')), 'children', value)).toBe(!value);
});

it('a fact on which a truth hangs twice is tried both ways', () => {
  const twice = all(hangsOn('children'), any(hangsOn('children'), hangsOn('mode')));
  expect(settle(twice)).toEqual({ canHold: true, canFail: true, bearing: new Set(['children']) });
});
