import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  type Condition,
  fold,
  leaves,
  not,
  type Test,
  type Value,
} from '../../src/logic/condition.ts';

type Fact = 'yesNo' | 'choice';
const values: Readonly<Record<Fact, readonly Value[]>> = {
  yesNo: [true, false],
  choice: ['one', 'two', 'three'],
};

const test = (fact: Fact, ...holds: readonly Value[]): Test => ({
  fact,
  holds,
  fails: values[fact].filter((value) => !holds.includes(value)),
});

const tests: fc.Arbitrary<Test> = fc
  .constantFrom<Fact>('yesNo', 'choice')
  .chain((fact) => fc.subarray([...values[fact]]).map((holds) => test(fact, ...holds)));

const { condition: conditions } = fc.letrec<{ condition: Condition<Test> }>((tie) => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'medium' },
      tests,
      parts.map((some) => all(...some)),
      parts.map((some) => any(...some)),
    ),
  };
});

type Facts = Readonly<Record<string, Value>>;
const everyFacts: readonly Facts[] = values.yesNo.flatMap((yesNo) =>
  values.choice.map((choice) => ({ yesNo, choice })),
);

/** What a condition says of facts that are all known. */
function holdsWith(condition: Condition<Test>, facts: Facts): boolean {
  if (!('combine' in condition)) return condition.holds.includes(facts[condition.fact] as Value);
  const { combine, parts } = condition;
  return combine === 'all'
    ? parts.every((part) => holdsWith(part, facts))
    : parts.some((part) => holdsWith(part, facts));
}

const truths = (condition: Condition<Test>) => everyFacts.map((facts) => holdsWith(condition, facts));

describe('a condition', () => {
  it('and its opposite hold of different facts, and fail of none together', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(truths(not(condition))).toEqual(truths(condition).map((truth) => !truth));
        expect(not(not(condition))).toEqual(condition);
      }),
    );
  });

  it('is what its leaves give, joined part by part', () => {
    const reached = { true: 0, false: 0 };
    fc.assert(
      fc.property(conditions, fc.constantFrom(...everyFacts), (condition, facts) => {
        const folded = fold(
          condition,
          ({ fact, holds }) => holds.includes(facts[fact] as Value),
          (left, right, combine) => (combine === 'all' ? left && right : left || right),
        );
        expect(folded).toBe(holdsWith(condition, facts));
        reached[`${folded}`] += 1;
      }),
    );
    expect(Math.min(reached.true, reached.false)).toBeGreaterThan(20);
  });

  it('lists its leaves from left to right', () => {
    const [first, second, third] = [test('yesNo', true), test('choice', 'one'), test('yesNo', false)];
    expect(leaves(any(first, all(second, third), second))).toEqual([first, second, third, second]);
    expect(leaves(first)).toEqual([first]);
  });
});
