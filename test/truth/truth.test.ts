import { expect, it } from 'vitest';
import { given, hangsOn } from '../../src/truth/truth.ts';

it.each([true, false])('a truth that hangs on a fact turns out %s with it', (value) => {
  expect(given(hangsOn('children'), 'children', value)).toBe(value);
});
