import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, type Condition, leaves, type Test, type Value } from '../../src/logic/condition.ts';
import { settle } from '../../src/logic/settle.ts';
import { judge, type Open, type Truth } from '../../src/logic/truth.ts';

const values: Readonly<Record<string, readonly Value[]>> = {
  a: [true, false],
  b: [true, false],
  c: ['one', 'two', 'three'],
  d: ['one', 'two', 'three'],
  e: [true, false],
};

const test = (fact: string, ...holds: readonly Value[]): Test => ({
  fact,
  holds,
  fails: (values[fact] as Value[]).filter((value) => !holds.includes(value)),
});

const tests: fc.Arbitrary<Test> = fc.constantFrom(...Object.keys(values)).chain((fact) => {
  const all = values[fact] as Value[];
  return fc.subarray(all, { minLength: 1, maxLength: all.length - 1 }).map((holds) => test(fact, ...holds));
});

const { condition: conditions } = fc.letrec<{ condition: Condition<Test> }>((tie) => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 4 });
  return {
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'medium' },
      tests,
      parts.map((some) => all(...some)),
      parts.map((some) => any(...some)),
    ),
  };
});

/** Every completion of the facts that a condition tests, and what the condition then is. */
function completionsOf(open: Open): readonly { facts: ReadonlyMap<string, Value>; truth: boolean }[] {
  let completions: ReadonlyMap<string, Value>[] = [new Map()];
  for (const fact of new Set(leaves(open).map((leaf) => leaf.fact))) {
    completions = completions.flatMap((facts) =>
      (values[fact] as Value[]).map((value) => new Map([...facts, [fact, value]])),
    );
  }
  const truthIn = (facts: ReadonlyMap<string, Value>, part: Open): boolean => {
    if ('fact' in part) return part.holds.includes(facts.get(part.fact) as Value);
    const truths = part.parts.map((one) => truthIn(facts, one));
    return part.combine === 'all' ? !truths.includes(false) : truths.includes(true);
  };
  return completions.map((facts) => ({ facts, truth: truthIn(facts, open) }));
}

/** The facts of which two values give different truths, whatever the others are. */
function bearingOn(open: Open): readonly string[] {
  const completions = completionsOf(open);
  const facts = [...new Set(leaves(open).map(({ fact }) => fact))];
  return facts.filter((fact) => {
    const truths = new Map<string, boolean>();
    return completions.some((completion) => {
      const others = JSON.stringify([...completion.facts].filter(([other]) => other !== fact));
      const before = truths.get(others) ?? completion.truth;
      truths.set(others, completion.truth);
      return before !== completion.truth;
    });
  });
}

/** Which of two branches is taken makes a difference, though they are written much alike. */
const muchAlike: readonly Condition<Test>[] = [
  [all(test('a', true), test('b', true)), any(test('a', true), test('b', true))],
  [all(test('a', true), test('b', true), test('c', 'one')), all(test('a', true), test('b', true))],
  [test('c', 'one', 'two'), test('c', 'one')],
  [test('c', 'one', 'two'), test('c', 'two', 'three')],
  [test('c', 'one'), test('d', 'one')],
].map(([one, other]) =>
  any(all(test('e', true), one as Condition<Test>), all(test('e', false), other as Condition<Test>)),
);

const simplified = (condition: Condition<Test>): Truth => judge(condition, (test) => test);

describe('what a truth can become, and what that hangs on', () => {
  it('is exactly what trying every completion gives', () => {
    const reached = { certain: 0, hidden: 0, shared: 0, all: 0, any: 0 };
    fc.assert(
      fc.property(conditions, (condition) => {
        const open = simplified(condition);
        if (typeof open === 'boolean') return;
        const truths = completionsOf(open).map(({ truth }) => truth);
        const prospect = settle(open);
        const bearing = bearingOn(open);
        expect(prospect.canHold).toBe(truths.includes(true));
        expect(prospect.canFail).toBe(truths.includes(false));
        expect([...prospect.bearing].sort()).toEqual([...bearing].sort());

        const tested = leaves(open).map(({ fact }) => fact);
        if (!prospect.canHold || !prospect.canFail) reached.certain += 1;
        else if (bearing.length < new Set(tested).size) reached.hidden += 1;
        if (new Set(tested).size < tested.length) reached.shared += 1;
        if ('combine' in open) reached[open.combine] += 1;
      }),
      { numRuns: 3_000, examples: muchAlike.map((condition) => [condition]) },
    );
    for (const [kind, times] of Object.entries(reached)) expect.soft(times, kind).toBeGreaterThan(100);
  });

  it.each<[string, (groups: readonly Condition<Test>[]) => Condition<Test>]>([
    ['side by side', (groups) => all(...groups)],
    ['beside a fact of their own', (groups) => all(...groups, once('alone'))],
    ['in one part of a condition', (groups) => all(any(...groups), once('alone'))],
  ])('costs little more than twice as much for twice as many facts, %s', (_, combined) => {
    expect(looksAt(combined, 16)).toBeLessThan(3 * looksAt(combined, 8));
  });
});

const once = (fact: string): Test => ({ fact, holds: [true], fails: [false] });

/** How often a fact is looked at while a condition of so many groups is settled, each with a fact that it tests twice. */
function looksAt(combined: (groups: readonly Condition<Test>[]) => Condition<Test>, count: number): number {
  let looks = 0;
  const counted = (fact: string, holds: boolean): Test => ({
    get fact() {
      looks += 1;
      return fact;
    },
    holds: [holds],
    fails: [!holds],
  });
  const groups = Array.from({ length: count }, (_, group) =>
    any(
      all(counted(`twice ${group}`, true), counted(`first ${group}`, true)),
      all(counted(`twice ${group}`, false), counted(`second ${group}`, true)),
    ),
  );
  settle(combined(groups) as Open);
  return looks;
}
