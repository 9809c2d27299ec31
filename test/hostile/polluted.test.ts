import { afterEach, describe, expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';
import { sentinel } from './sentinels.ts';
import { type Call, functions, validArguments } from './valid-arguments.ts';

const prototype = Object.prototype as unknown as Record<string, unknown>;
const keys = [
  'mode',
  'court',
  'order',
  'refusing',
  'reviewAfter',
  'of',
  'calendar',
  'under',
  'asOf',
  'child',
  'from',
  sentinel,
];

function pollute(enumerable: boolean): void {
  for (const key of keys)
    Object.defineProperty(prototype, key, {
      value: sentinel,
      enumerable,
      configurable: true,
      writable: true,
    });
}
function clean(): void {
  for (const key of keys) delete prototype[key];
}
afterEach(clean);

/** What a call gives, as text. */
function given(call: Call, list: readonly unknown[]): string {
  try {
    return JSON.stringify(call(...list)) ?? 'undefined';
  } catch {
    return 'refused';
  }
}

describe.each(functions)('%s, with valid arguments', (name, call) => {
  const lists = validArguments[name];

  test('answers the same while Object.prototype holds hidden properties with known names', () => {
    const before = lists.map((list) => given(call, list));
    pollute(false);
    const after = lists.map((list) => given(call, list));
    clean();
    expect(after).toEqual(before);
  });

  test('answers the same, or refuses, while they are shown', () => {
    const before = lists.map((list) => given(call, list));
    const failures: unknown[] = [];
    pollute(true);
    const after = lists.map((list) => {
      try {
        return outcomeOf(call, list) === 'refused' ? 'refused' : given(call, list);
      } catch (failure) {
        failures.push(failure);
        return '';
      }
    });
    clean();
    if (failures.length > 0) throw failures[0];
    for (const [place, answer] of after.entries())
      if (answer !== 'refused') expect(answer).toBe(before[place]);
  });
});
