import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/input/nearest.ts';

describe('the known name that a misspelt one is closest to', () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ['a letter left out', 'cildren', ['children', 'mode'], 'children'],
    ['a letter too many', 'mmode', ['children', 'mode'], 'mode'],
    ['another letter', 'mofe', ['children', 'mode'], 'mode'],
    ['two letters swapped', 'chidlren', ['children', 'mode'], 'children'],
    ['capitals', 'MODE', ['children', 'mode'], 'mode'],
    ['the closer of two', 'stages', ['stager', 'stage', 'stagers'], 'stager'],
    ['the first of two as close', 'abcx', ['abcd', 'abce'], 'abcd'],
    ['the closer though it comes later', 'abcdex', ['abxxex', 'abcdef'], 'abcdef'],
    ['a third of its letters', 'abcxyz', ['abcdef'], undefined],
    ['just a third of its letters', 'abcdxy', ['abcdef'], 'abcdef'],
    ['a third of its letters left out', 'abcd', ['abcdef'], 'abcdef'],
    ['more than a third left out', 'abc', ['abcdef'], undefined],
    ['nothing', '', ['mode'], undefined],
    ['nothing known', 'mode', [], undefined],
  ])('%s', (_, given, known, wanted) => {
    expect(nearest(given, known)).toEqual(wanted === undefined ? [] : [wanted]);
  });
});
