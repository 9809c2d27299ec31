import { describe, expect, test } from 'vitest';
import type { Answer } from '../answers/answers.ts';
import { kindOf } from '../answers/kinds.ts';
import { type ContextName, contextNames } from '../laws/contexts.ts';
import { answerIn, answersOf, anyIs, counterexample, findingsOf } from './law.ts';

const best = { funding: 'cafcass-cymru', suitability: 'suitable', readiness: 'ready' } as const;
const decisions = ['funding', 'suitability', 'readiness'] as const;

/**
 * The rules that can never alone decide. `child-observed` is a `should`, and no `should` changes readiness. Remote supported contact is barred already, so
 * that it does not matter whether it was found suitable. Remote supervised contact is always supervised. A rule for the other service never applies.
 */
const neverDecides: Readonly<Record<ContextName, readonly string[]>> = {
  supported: ['remote-assessed-suitable', 'centre-finds-party-suitable'],
  'supervised, first statement': ['remote-is-supervised', 'centre-can-manage-risk', 'no-identified-risk'],
  'supervised, second statement': ['child-observed, child 1'],
  'supervised, both statements': [
    'remote-is-supervised',
    'centre-can-manage-risk',
    'no-identified-risk',
    'child-observed, child 1',
  ],
};

describe.each(contextNames)('%s', (name) => {
  const kind = kindOf(name, 1);
  const answers = answersOf(kind);

  test('every rule in force can alone decide its answer, except those proved never to', () => {
    const never = decisions.flatMap((decision) => {
      const rules = findingsOf(answers, decision);
      return rules.filter((rule) => !canAlone(rule, rules, decision)).map(({ name }) => name);
    });
    expect(never).toEqual(neverDecides[name]);
  });

  /** Whether some referral meets every other rule of the decision and not this one, and is not at its best. */
  function canAlone(rule: Answer, rules: readonly Answer[], decision: keyof typeof best): boolean {
    const others = rules.filter((other) => other !== rule);
    const example = counterexample(
      kind,
      [rule, anyIs(others, 'not met'), answerIn(answers, decision)],
      (status, othersFail, outcome) =>
        !(status === 'not met' && othersFail === 'no' && outcome !== best[decision]),
    );
    return example !== undefined;
  }

  test('every rule can be met, and not met, except those proved never to be', () => {
    const rules = answers.answers.filter(({ rule }) => rule);
    const statusesOf = (rule: Answer) => {
      const statuses = ['met', 'not met', 'not applicable'];
      return statuses.filter((wanted) => counterexample(kind, [rule], (status) => status !== wanted));
    };
    const oneSided = rules.filter((rule) => {
      const statuses = statusesOf(rule);
      return !(statuses.includes('met') && statuses.includes('not met'));
    });
    expect(oneSided.map((rule) => `${rule.name}: ${statusesOf(rule).join(' or ')}`)).toEqual(
      oneSidedIn[name],
    );
  });
});

const oneSidedIn: Readonly<Record<ContextName, readonly string[]>> = {
  supported: [
    'remote-is-supervised: not met or not applicable',
    'centre-finds-party-suitable: not applicable',
  ],
  'supervised, first statement': [
    'remote-is-supervised: met or not applicable',
    'centre-can-manage-risk: not applicable',
    'no-identified-risk: not applicable',
  ],
  'supervised, second statement': [],
  'supervised, both statements': [
    'remote-is-supervised: met or not applicable',
    'centre-can-manage-risk: not applicable',
    'no-identified-risk: not applicable',
  ],
};
