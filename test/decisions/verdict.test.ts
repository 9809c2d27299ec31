import { describe, expect, it } from 'vitest';
import { threeOutcomes, twoOutcomes, verdictsOf } from '../../src/decisions/verdict.ts';

const three = verdictsOf(threeOutcomes('suitable', 'unlikely', 'unsuitable'));
const two = verdictsOf(twoOutcomes('ready', 'incomplete'));

/** Levels as bits: nothing against it, a `should` that is not met, a `must` that is not met. */
const NOTHING = 1;
const SHOULD = 2;
const MUST = 4;

describe('the verdict of a decision with three outcomes', () => {
  it.each<[string, number, readonly string[]]>([
    ['nothing is against it', NOTHING, ['suitable']],
    ['a should is not met', SHOULD, ['unlikely']],
    ['a must is not met', MUST, ['unsuitable']],
    ['a should may not be met', NOTHING + SHOULD, ['suitable', 'unlikely']],
    ['a must may not be met', NOTHING + MUST, ['suitable', 'unsuitable']],
    ['a should is not met, and a must may not be', SHOULD + MUST, ['unlikely', 'unsuitable']],
    ['each may not be met', NOTHING + SHOULD + MUST, ['suitable', 'unlikely', 'unsuitable']],
  ])('where %s', (_, levels, possible) => {
    expect(three[levels]).toEqual(verdict(possible));
  });
});

describe('the verdict of a decision with two outcomes', () => {
  it.each<[string, number, readonly string[]]>([
    ['nothing is against it', NOTHING, ['ready']],
    ['a should is not met', SHOULD, ['ready']],
    ['a should may not be met', NOTHING + SHOULD, ['ready']],
    ['a must is not met', MUST, ['incomplete']],
    ['a must may not be met', NOTHING + MUST, ['ready', 'incomplete']],
    ['a should is not met, and a must may not be', SHOULD + MUST, ['ready', 'incomplete']],
    ['each may not be met', NOTHING + SHOULD + MUST, ['ready', 'incomplete']],
  ])('where %s', (_, levels, possible) => {
    expect(two[levels]).toEqual(verdict(possible));
  });
});

it('verdicts are frozen', () => {
  for (const each of [...three, ...two])
    expect([Object.isFrozen(each), Object.isFrozen(each.possible)]).toEqual([true, true]);
});

const verdict = (possible: readonly string[]) => ({
  outcome: possible.length === 1 ? possible[0] : 'undetermined',
  possible,
});
