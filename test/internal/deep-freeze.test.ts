import { expect, it } from 'vitest';
import { deepFreeze } from '../../src/internal/deep-freeze.ts';

it('the same data is returned, with everything in it frozen', () => {
  const data = { list: [{ fact: 'mode' }, null], text: 'a', nothing: undefined };
  expect(deepFreeze(data)).toBe(data);
  expect([data, data.list, data.list[0]].every(Object.isFrozen)).toBe(true);
});

it('what is frozen already is taken to be frozen throughout', () => {
  const inner = { fact: 'mode' };
  expect(deepFreeze(Object.freeze({ inner }))).toEqual({ inner });
  expect(Object.isFrozen(inner)).toBe(false);
});

it.each([1, 'a', true, null, undefined])('%j is returned as it is', (value) => {
  expect(deepFreeze(value)).toBe(value);
});
