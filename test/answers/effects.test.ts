import { describe, expect, test } from 'vitest';
import { applying } from '../../src/policy/applied.ts';
import { readingIds } from '../../src/policy/codes.ts';
import { openClusters } from '../../src/referral/open-book.ts';
import { contextNames } from '../laws/contexts.ts';
import { type Answered, answer, type CompleteReferral } from '../laws/oracle.ts';
import { readyReferral } from '../laws/ready-referral.ts';
import { combinationsOf, forEveryReferral, planOfEachKind, valuesAt } from '../proofs/every-referral.ts';
import { answersTo, type Kind } from './answers.ts';
import { type Effect, effectsOf } from './effects.ts';
import { kindOf } from './kinds.ts';
import { variables } from './variables.ts';
import { readBy } from './whole-diagrams.ts';

const factOf = (number: number) => variables[number]?.fact as string;

/** The outcome of the same answer by the independent evaluator. */
const outcomeIn = (answered: Answered, { kind, name }: Pick<Effect, 'kind' | 'name'>): string => {
  if (kind === 'decision') return answered[name as 'funding'];
  return (answered.actions as readonly string[]).includes(name) ? 'follows' : 'does not follow';
};

/** The ready referral of one child, with a session plan of the first kind. */
const readyOf = ({ service }: Kind): CompleteReferral => {
  const ready = readyReferral(service);
  return { ...ready, children: ready.children.slice(0, 1), sessionPlan: planOfEachKind[0] };
};

describe.each(contextNames)('%s', (name) => {
  const kind = kindOf(name, 1);

  test('with every reading as it is taken, the rules left open give the same answers', () => {
    const open = answersTo(kind, openClusters(applying(kind.under), kind.service)).answers.filter(
      (answer) => answer.kind !== 'finding',
    );
    const closed = answersTo(kind).answers.filter((answer) => answer.kind !== 'finding');
    expect(open.map(({ name }) => name)).toEqual(closed.map(({ name }) => name));
    for (const [place, { diagram }] of closed.entries()) expect(open[place]?.diagram).toBe(diagram);
  });

  test('each example has the two answers that the independent evaluator gives', () => {
    let tried = 0;
    for (const reading of readingIds) {
      for (const effect of effectsOf([reading], kind).effects) {
        const referral = effect.example.reduce(
          (whole, { variable, value }) => changed(whole, factOf(variable), value),
          readyOf(kind),
        );
        const taken = answer(referral, kind.under, () => false);
        const otherWay = answer(referral, kind.under, (other) => other === reading);
        expect(outcomeIn(taken, effect)).toBe(effect.taken);
        expect(outcomeIn(otherWay, effect)).toBe(effect.otherWay);
        expect(effect.taken).not.toBe(effect.otherWay);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(5);
  });
});

/** Every answer that a reading of the second statement changes rests on too many facts. */
const withFirst = contextNames.filter((name) => name !== 'supervised, second statement');

describe.each(withFirst)('%s', (name) => {
  const kind = kindOf(name, 1);

  test('each count is what trying every combination gives, where there are few enough', () => {
    let tried = 0;
    for (const reading of readingIds) {
      const { combinations, effects } = effectsOf([reading], kind);
      for (const effect of effects) {
        const facts = factsIn(effect, kind);
        if (combinationsOf(facts) > MOST_TRIED) continue;
        let differing = 0;
        forEveryReferral(readyOf(kind), facts, (referral) => {
          const taken = answer(referral, kind.under, () => false);
          const otherWay = answer(referral, kind.under, (other) => other === reading);
          if (outcomeIn(taken, effect) !== outcomeIn(otherWay, effect)) differing++;
        });
        const others = combinations / BigInt(combinationsOf(facts));
        expect(effect.combinations).toBe(BigInt(differing) * others);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(4);
  });
});

const MOST_TRIED = 5000;

/** The facts that make a difference to an answer, however the readings are taken. */
function factsIn({ name }: Effect, kind: Kind): readonly string[] {
  const diagrams = [[], ...readingIds.map((reading) => [`reading ${reading}`])].flatMap((readings) =>
    answersTo(kind, openClusters(applying(kind.under), kind.service), readings).answers.filter(
      (answer) => answer.name === name,
    ),
  );
  return [...new Set(diagrams.flatMap(({ diagram }) => readBy(diagram)))].map(factOf);
}

function changed(referral: CompleteReferral, fact: string, value: number): CompleteReferral {
  const copy = structuredClone(referral);
  const keys = fact.split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], copy);
  (holder as Record<string, unknown>)[last] = valuesAt(fact)[value];
  return copy;
}
