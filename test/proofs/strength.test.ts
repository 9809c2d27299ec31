import { describe, expect, test } from 'vitest';
import { kindOf } from '../answers/kinds.ts';
import { contextNames } from '../laws/contexts.ts';
import { answerIn, answersOf, anyIs, counterexample, findingsOf } from './law.ts';

/** What a decision is where a `must` is not met, where only a `should` is not, and where every rule is met. */
const outcomes = {
  funding: { must: 'parties', should: 'cafcass-cymru', none: 'cafcass-cymru' },
  suitability: { must: 'unsuitable', should: 'unlikely', none: 'suitable' },
  readiness: { must: 'incomplete', should: 'ready', none: 'ready' },
} as const;

describe.each(contextNames)('%s: a `must` outranks a `should`, in every complete referral', (name) => {
  test.each([
    ['one child', 'funding', 1],
    ['one child', 'suitability', 1],
    ['one child', 'readiness', 1],
    ['two children', 'suitability', 2],
    ['two children', 'readiness', 2],
  ] as const)('%s: %s follows from the strengths of the rules that are not met', (_, decision, children) => {
    const kind = kindOf(name, children);
    const answers = answersOf(kind);
    const notMet = (strength: 'must' | 'should') => anyIs(findingsOf(answers, decision, strength), 'not met');
    const { must, should, none } = outcomes[decision];
    expect(
      counterexample(
        kind,
        [answerIn(answers, decision), notMet('must'), notMet('should')],
        (outcome, mustFails, shouldFails) =>
          outcome === (mustFails === 'yes' ? must : shouldFails === 'yes' ? should : none),
      ),
    ).toBeUndefined();
  });
});
