import { describe, expect, test } from 'vitest';
import type { ActionId } from '../../src/index.ts';
import type { FactKey } from '../../src/policy/fact-path.ts';
import { facts } from '../../src/policy/facts.ts';
import type { Answers } from '../answers/answers.ts';
import { kindOf } from '../answers/kinds.ts';
import { variables } from '../answers/variables.ts';
import { type ContextName, contextNames, contexts } from '../laws/contexts.ts';
import { actionsIn } from '../laws/readings-oracle.ts';
import { answerIn, answersOf, counterexample, factAsAnswer, factsThatMatterTo } from './law.ts';

const decisions = ['funding', 'suitability', 'readiness'] as const;
const outcomes: Readonly<Record<(typeof decisions)[number], readonly string[]>> = {
  funding: ['cafcass-cymru', 'parties'],
  suitability: ['suitable', 'unlikely', 'unsuitable'],
  readiness: ['ready', 'incomplete'],
};

test('a remote supported referral is never suitable', () => {
  const kind = kindOf('supported', 1);
  const law = [factAsAnswer('mode'), answerIn(answersOf(kind), 'suitability')];
  expect(
    counterexample(kind, law, (mode, outcome) => mode !== 'remote' || outcome === 'unsuitable'),
  ).toBeUndefined();
  expect(counterexample(kind, law, (mode) => mode !== 'remote')).toBe('the ready referral, but mode remote');
});

/** When each action follows: the answers and facts that it rests on, and the condition on their outcomes. */
const actionLaws: Readonly<
  Record<ActionId, readonly [readonly string[], (...outcomes: readonly string[]) => boolean]>
> = {
  'challenge-unconsulted-order': [
    ['court.order', 'court.consultedCafcassCymru'],
    (order, consulted) => order !== 'none' && consulted === 'no',
  ],
  'parties-refer-and-fund': [['funded-route'], (status) => status === 'not met'],
  'consider-supervised-contact': [['risk.identified'], (identified) => identified === 'yes'],
  'explain-remote-unsafe': [['remote-assessed-suitable'], (status) => status === 'not met'],
  'confirm-ordered-referral': [
    ['court.order', 'cafcassCymru.recommendation'],
    (order, recommendation) => order !== 'none' && recommendation === 'none',
  ],
  'write-to-court': [
    ['court.order', 'suitability'],
    (order, suitability) => order !== 'none' && suitability === 'unsuitable',
  ],
};

describe.each(contextNames)('%s: each action follows exactly where its clause says so', (name) => {
  describe.each([1, 2])('children: %i', (children) => {
    const kind = kindOf(name, children);
    const answers = answersOf(kind);

    test.each(actionsIn(contexts[name]))('%s', (action) => {
      const [names, isOwed] = actionLaws[action];
      const parts = names.map((each) =>
        Object.hasOwn(facts, each) ? factAsAnswer(each as FactKey) : answerIn(answers, each),
      );
      expect(
        counterexample(
          kind,
          [answerIn(answers, action), ...parts],
          (outcome, ...outcomes) => (outcome === 'follows') === isOwed(...outcomes),
        ),
      ).toBeUndefined();
    });
  });
});

const firstRoute = [
  'court.order',
  'court.consultedCafcassCymru',
  'court.partiesAgreed',
  'cafcassCymru.recommendation',
  'cafcassCymru.activeInvolvement',
];
const fundingRests: Readonly<Record<ContextName, readonly string[]>> = {
  supported: firstRoute,
  'supervised, first statement': firstRoute,
  'supervised, second statement': ['cafcassCymru.assessmentUnderway'],
  'supervised, both statements': [...firstRoute, 'cafcassCymru.assessmentUnderway'],
};

describe.each(contextNames)('%s', (name) => {
  const kind = kindOf(name, 1);
  const answers = answersOf(kind);

  test('funding rests on the facts of its two rules alone, and on each of them', () => {
    expect(factsThatMatterTo(answerIn(answers, 'funding'))).toEqual(fundingRests[name]);
  });

  test('every fact that a form shows can change a decision, an action or a finding', () => {
    const mattering = new Set(answers.answers.flatMap(factsThatMatterTo));
    const shown = answers.read.map((number) => variables[number]?.fact);
    expect(shown.filter((fact) => !mattering.has(fact as string))).toEqual([]);
    expect(shown.length).toBeGreaterThan(10);
  });

  test('every action has a complete referral that brings it and one that does not', () => {
    const actions = answers.answers.filter(({ kind }) => kind === 'action');
    expect(actions.map(({ name }) => name)).toEqual(actionsIn(contexts[name]));
    for (const action of actions) {
      for (const outcome of ['follows', 'does not follow']) {
        expect(counterexample(kind, [action], (found) => found !== outcome)).toBeDefined();
      }
    }
  });

  test('no action follows for the ready referral', () => {
    for (const action of answers.answers.filter(({ kind }) => kind === 'action')) {
      expect(counterexample(kind, [action], (found) => found === 'follows')).toBe('the ready referral');
    }
  });
});

describe('supported contact', () => {
  test('no answer rests on the children', () => {
    const { answers } = answersOf(kindOf('supported', 2));
    const mattering = new Set(answers.flatMap(factsThatMatterTo));
    expect([...mattering].filter((fact) => fact.startsWith('children.'))).toEqual([]);
    expect(mattering.size).toBe(17);
  });
});

describe('supervised contact under both statements', () => {
  const kind = kindOf('supervised, both statements', 2);
  const byStatements: readonly Answers[] = [
    kind,
    kindOf('supervised, first statement', 2),
    kindOf('supervised, second statement', 2),
  ].map(answersOf);

  test.each(decisions)('%s is the worse of what each statement alone gives', (decision) => {
    const worse = (one: string, other: string) =>
      outcomes[decision][
        Math.max(outcomes[decision].indexOf(one), outcomes[decision].indexOf(other))
      ] as string;
    expect(
      counterexample(
        kind,
        byStatements.map((answers) => answerIn(answers, decision)),
        (both = '', first = '', second = '') => both === worse(first, second),
      ),
    ).toBeUndefined();
  });
});
