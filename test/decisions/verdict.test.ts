import { describe, expect, it } from 'vitest';
import { decide, type Failure } from '../../src/decisions/verdict.ts';
import type { Truth } from '../../src/logic/truth.ts';

const must = (fails: Truth): Failure => ({ strength: 'must', fails });
const should = (fails: Truth): Failure => ({ strength: 'should', fails });
const unknown = { fact: 'mode', holds: [true], fails: [false] };

describe('a verdict', () => {
  const three = { best: 'suitable', middle: 'unlikely', worst: 'unsuitable' };
  const two = { best: 'ready', worst: 'incomplete' };

  it.each<[string, { best: string; middle?: string; worst: string }, Failure[], string[]]>([
    ['nothing fails', three, [must(false), should(false)], ['suitable']],
    ['a should fails', three, [must(false), should(true)], ['unlikely']],
    ['a must fails', three, [must(true), should(true)], ['unsuitable']],
    ['a should may fail', three, [must(false), should(unknown)], ['suitable', 'unlikely']],
    ['a must may fail', three, [must(unknown), should(false)], ['suitable', 'unsuitable']],
    ['a must may fail, and a should does', three, [must(unknown), should(true)], ['unlikely', 'unsuitable']],
    ['both hang on one fact', three, [must(unknown), should(unknown)], ['suitable', 'unsuitable']],
    ['of two outcomes, a should fails', two, [must(false), should(true)], ['ready']],
    ['of two outcomes, a must fails', two, [must(true)], ['incomplete']],
    ['of two outcomes, a must may fail', two, [must(unknown)], ['ready', 'incomplete']],
    ['there are no rules', two, [], ['ready']],
  ])('where %s', (_, outcomes, failures, possible) => {
    const { verdict, bearing } = decide(failures, outcomes);
    expect(verdict).toEqual({ outcome: possible.length === 1 ? possible[0] : 'undetermined', possible });
    expect([...bearing]).toEqual(possible.length === 1 ? [] : ['mode']);
  });
});
