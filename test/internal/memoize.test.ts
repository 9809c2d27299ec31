import { describe, expect, it } from 'vitest';
import { memoize } from '../../src/internal/memoize.ts';

describe('a memoized function', () => {
  function counted(most?: number) {
    const asked: string[] = [];
    const answer = memoize((question: string) => {
      asked.push(question);
      return `${question}!`;
    }, most);
    return { asked, answer };
  }

  it('computes each answer once', () => {
    const { asked, answer } = counted();
    expect(['a', 'b', 'a', 'b', 'a'].map(answer)).toEqual(['a!', 'b!', 'a!', 'b!', 'a!']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('clears its cache when that is full', () => {
    const { asked, answer } = counted(2);
    for (const question of ['a', 'b', 'a', 'c', 'c', 'a', 'c', 'a']) answer(question);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
