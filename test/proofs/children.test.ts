import { describe, expect, test } from 'vitest';
import { kindOf } from '../answers/kinds.ts';
import { contextNames } from '../laws/contexts.ts';
import { answerIn, answersOf, counterexample, factsThatMatterTo } from './law.ts';

const order = ['cafcass-cymru', 'suitable', 'ready', 'unlikely', 'unsuitable', 'parties', 'incomplete'];

describe.each(contextNames)('%s: one more child, whatever the child is like', (name) => {
  describe.each([
    ['a second', 1],
    ['a third', 2],
  ] as const)('%s', (_, children) => {
    const fewer = kindOf(name, children);
    const before = answersOf(fewer);
    const after = answersOf(kindOf(name, children + 1));

    test.each(['funding', 'suitability', 'readiness'])('never betters %s', (decision) => {
      expect(
        counterexample(
          fewer,
          [answerIn(before, decision), answerIn(after, decision)],
          (then = '', now = '') => order.indexOf(now) >= order.indexOf(then),
        ),
      ).toBeUndefined();
    });

    test('takes no action back', () => {
      for (const { kind, name } of before.answers) {
        if (kind !== 'action') continue;
        const law = [answerIn(before, name), answerIn(after, name)];
        expect(
          counterexample(fewer, law, (then, now) => then !== 'follows' || now === 'follows'),
        ).toBeUndefined();
      }
    });

    test('changes no finding on the case or on another child', () => {
      for (const finding of before.answers.filter(({ kind }) => kind === 'finding')) {
        expect(answerIn(after, finding.name).diagram).toBe(finding.diagram);
      }
    });
  });
});

test('a second child can make a supervised referral unsuitable and incomplete, and never changes who funds it', () => {
  const one = kindOf('supervised, both statements', 1);
  const before = answersOf(one);
  const after = answersOf(kindOf('supervised, both statements', 2));
  const worsens = (decision: string) =>
    counterexample(one, [answerIn(before, decision), answerIn(after, decision)], (then, now) => then === now);
  expect(worsens('suitability')).toBe('the ready referral, but children.1.refusing yes');
  expect(worsens('readiness')).toBe('the ready referral, but children.1.spokenTo no');
  expect(worsens('funding')).toBeUndefined();
  expect(factsThatMatterTo(answerIn(after, 'suitability'))).toContain('children.1.refusing');
});
