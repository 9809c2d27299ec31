import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseHistories, referrals, sessionPlans } from '../../src/arbitraries/index.ts';
import {
  acrossReadings,
  checkReferralSuitability,
  cy,
  describeFact,
  en,
  explainReport,
  nextQuestion,
  type Referral,
  type ReferralFactPath,
  requiredRecords,
  validateSessionPlan,
  withFact,
} from '../../src/index.ts';
import { choicesOf, pathsIn, pathsWith, valueAt } from './fact-paths.ts';

interface Step {
  readonly referral: Referral;
  readonly fact: ReferralFactPath;
  readonly value: unknown;
}

const choiceFacts = pathsWith(2).filter((fact) => !/^children$|^sessionPlan/.test(fact));
const steps: fc.Arbitrary<Step> = fc
  .tuple(
    referrals({ maxChildren: 2 }),
    fc.oneof(
      ...choiceFacts.map((fact) =>
        fc.constantFrom(null, ...choicesOf(fact)).map((value) => ({ fact, value })),
      ),
    ),
  )
  .map(([referral, set]) => ({ referral, ...set }));

interface Function {
  readonly inputs: fc.Arbitrary<object>;
  readonly call: (input: never) => object;
}

/** Every function of referrals, plans and histories that answers with data, as one of a single input. */
const functions: Readonly<Record<string, Function>> = {
  checkReferralSuitability: { inputs: referrals(), call: checkReferralSuitability },
  acrossReadings: { inputs: referrals(), call: acrossReadings },
  nextQuestion: {
    inputs: referrals({ maxChildren: 2 }),
    call: (referral: Referral) =>
      Object.freeze({ question: nextQuestion(referral, { decision: 'readiness' }) ?? 'none' }),
  },
  explainReport: {
    inputs: fc.record(
      { referral: referrals(), words: fc.constantFrom('en', 'cy') },
      { noNullPrototype: true },
    ),
    call: ({ referral, words }: { referral: Referral; words: 'en' | 'cy' }) =>
      explainReport(checkReferralSuitability(referral), { en, cy }[words]),
  },
  validateSessionPlan: { inputs: sessionPlans(), call: validateSessionPlan },
  requiredRecords: { inputs: caseHistories(), call: requiredRecords },
  withFact: {
    inputs: steps,
    call: ({ referral, fact, value }: Step) => withFact(referral, fact, value as never),
  },
  describeFact: {
    inputs: fc.constantFrom(...pathsWith(2)).map((fact) => ({ fact })),
    call: ({ fact }: Step) => describeFact(fact),
  },
};

describe.each(Object.entries(functions))('%s', (name, { inputs, call }) => {
  const answer = call as (input: object) => object;
  const always = (law: (input: object) => void) => fc.assert(fc.property(inputs, law), { numRuns: 200 });

  test('the order of keys in the input makes no difference', () => {
    let reordered = 0;
    fc.assert(
      fc.property(inputs, keyOrders, (input, order) => {
        const other = inOrder(input, order);
        if (JSON.stringify(other) !== JSON.stringify(input)) reordered++;
        expect(answer(other)).toStrictEqual(answer(input));
      }),
      { numRuns: 200 },
    );
    if (name !== 'describeFact') expect(reordered).toBeGreaterThan(100);
  });

  test('the input is never modified, and may be frozen', () =>
    always((input) => {
      const copy = structuredClone(input);
      const fromLoose = answer(input);
      expect(input).toStrictEqual(copy);
      expect(answer(frozen(input))).toStrictEqual(fromLoose);
    }));

  test('the answer is frozen through and through', () =>
    always((input) => {
      expect(unfrozenParts(answer(input))).toEqual([]);
    }));

  test('of plain JSON, the answer is plain JSON', () =>
    always((input) => {
      const given = answer(throughJson(input));
      expect(throughJson(given)).toStrictEqual(given);
    }));
});

test('withFact sets that fact and no other', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(steps, ({ referral, fact, value }) => {
      const next = withFact(referral, fact, value as never);
      expect(valueAt(next, fact)).toBe(value);
      const others = pathsIn(referral).filter((other) => other !== fact);
      for (const other of others.filter((each) => !fact.startsWith(`${each}.`)))
        expect(valueAt(next, other)).toEqual(valueAt(referral, other));
      seen.add(fact);
    }),
    { numRuns: 400 },
  );
  expect(seen.size).toBeGreaterThan(choiceFacts.length / 2);
});

function throughJson<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data));
}

const keysOfInputs = [
  ...new Set(pathsWith(1).flatMap((fact) => fact.split('.'))),
  ...['service', 'sessions', 'minutes', 'on', 'attendees', 'fact', 'value', 'referral', 'words'],
  ...['referralReceivedAt', 'heldOn', 'contactCeasedOn', 'incidents', 'at', 'safeguardingConcerns', 'of'],
  ...['nonEngagement', 'otherIssues', 'noticedOn', 'declinedOn', 'completed', 'record'],
];
const keyOrders = fc.shuffledSubarray(keysOfInputs, { minLength: keysOfInputs.length });

/** The same data with the keys of each object in the order given. */
function inOrder<Data>(data: Data, order: readonly string[]): Data {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((each) => inOrder(each, order)) as Data;
  const keys = Object.keys(data).sort((left, right) => order.indexOf(left) - order.indexOf(right));
  return Object.fromEntries(keys.map((key) => [key, inOrder(data[key as keyof Data], order)])) as Data;
}

function frozen<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null) Object.values(data).forEach(frozen);
  return Object.freeze(data);
}

function unfrozenParts(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  const within = Object.values(data).flatMap(unfrozenParts);
  return Object.isFrozen(data) ? within : [data, ...within];
}
