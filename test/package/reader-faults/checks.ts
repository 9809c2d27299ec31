import { isDeepStrictEqual } from 'node:util';
import { type Referral, ReferralSchema } from '../../../src/index.ts';
import { counting, pathsOf } from '../../input/counting.ts';
import { byTrying, reported, valuesOf, without } from '../../laws/completions.ts';
import { type Context, contexts } from '../../laws/contexts.ts';
import { LEFT_OUT, pathsIn, put } from '../../laws/fact-paths.ts';
import type { CompleteReferral } from '../../laws/oracle.ts';
import { readyReferral } from '../../laws/ready-referral.ts';
import { acrossFields } from '../../schemas/across-fields.ts';
import { inputs } from '../../schemas/inputs.ts';
import { everyChange } from '../../schemas/nearly.ts';
import type { Judge } from './broken-reader.ts';

/*
 * The comparisons that the other tests make with generated inputs, on fixed ones: short enough to run on many broken copies of the reader. Each gives the first
 * input for which the copy is wrong, or undefined.
 */

/** What a call gives: a report, or the codes of what is wrong. */
function outcomeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    const { issues } = error as { readonly issues?: readonly { readonly code: string }[] };
    return issues?.map(({ code }) => code) ?? error;
  }
}

const full = inputs[0]?.full as unknown as Referral;
const changed = everyChange(full as never).map((input) => ({
  input,
  isValid: ReferralSchema.safeParse(input).success,
}));
const codesAcrossFields: readonly string[] = acrossFields.map(({ code }) => code);

function comparedWithZod(judge: Judge): unknown {
  return changed.find(({ input, isValid }) => {
    const outcome = outcomeOf(() => judge(input as never));
    const isTaken = !Array.isArray(outcome) || outcome.every((code) => codesAcrossFields.includes(code));
    return isTaken !== isValid || outcome instanceof Error;
  });
}

const bases = Object.values(contexts).flatMap((context) => {
  const ready = readyReferral(context.service);
  const five = Array.from({ length: 5 }, () => ready.children[0]) as CompleteReferral['children'];
  const court = { ...ready.court, order: 'at-fhdra' as const };
  const cafcassCymru = { ...ready.cafcassCymru, recommendation: 'none' as const, activeInvolvement: false };
  const varied = [{ mode: 'remote' as const }, { children: five }, { court, cafcassCymru }];
  return [ready, ...varied.map((change) => ({ ...ready, ...change }))].map((base) => ({ base, context }));
});
const factsOf = (base: CompleteReferral) =>
  pathsIn(base as Referral).filter((fact) => fact !== 'sessionPlan.identifiedParties');

/** A referral with the part of its report that follows, as JSON. */
interface Worked {
  readonly referral: Referral;
  readonly context: Context;
  readonly right: string;
}

/** Every fact in turn, with each of its values, in referrals in which everything is known. */
const complete: readonly Worked[] = bases.flatMap(({ base, context }) =>
  factsOf(base).flatMap((fact) =>
    valuesOf(fact, base).map((value) => {
      const referral = put(base as Referral, fact, value);
      return {
        referral,
        context,
        right: JSON.stringify(byTrying(referral as CompleteReferral, [], context)),
      };
    }),
  ),
);

/** Every fact in turn, left out or null. */
const partial: readonly Worked[] = bases.flatMap(({ base, context }) =>
  factsOf(base).flatMap((fact) => {
    const right = JSON.stringify(byTrying(base, [fact], context));
    return [LEFT_OUT, null].map((absent) => ({ referral: without(base, [fact], absent), context, right }));
  }),
);

const comparedWith = (worked: readonly Worked[]) => (judge: Judge) =>
  worked.find(({ referral, context: { under }, right }) => {
    const outcome = outcomeOf(() => reported(judge(referral, { under })));
    return JSON.stringify(outcome) !== right;
  });

const places = ['proceedings', 'court', 'children.0'] as const;
type Owner = Record<string, unknown>;
/** Ways to hold properties otherwise, and what the outcome must be then. */
const otherwise: readonly (readonly [string, (owner: Owner) => unknown, 'same' | 'empty' | string])[] = [
  ['in another order', (owner) => Object.fromEntries(Object.entries(owner).reverse()), 'same'],
  ['without a prototype', (owner) => Object.assign(Object.create(null), owner), 'same'],
  ['hidden', (owner) => Object.defineProperties({}, described(owner, { enumerable: false })), 'empty'],
  ['under symbols', (owner) => ({ [Symbol('order')]: owner }), 'empty'],
  ['inherited', (owner) => Object.create(owner), 'inherited'],
  [
    'inherited and hidden',
    (owner) => Object.create(Object.defineProperties({}, described(owner, { enumerable: false }))),
    'inherited',
  ],
  ['unreadable', (owner) => Object.defineProperties({}, described(owner, { get: thrower })), 'unreadable'],
  ['in a list', (owner) => Object.assign([], owner), 'wrong-type'],
];
const thrower = () => {
  throw new TypeError('unreadable');
};
const described = (owner: Owner, how: PropertyDescriptor): PropertyDescriptorMap =>
  Object.fromEntries(
    Object.entries(owner).map(([key, value]) => [
      key,
      'get' in how ? { enumerable: true, ...how } : { value, ...how },
    ]),
  );

function comparedWithJson(judge: Judge): unknown {
  const outcome = (input: unknown) => outcomeOf(() => judge(input as never));
  return places.find((place) =>
    otherwise.some(([, make, expected]) => {
      const owner = place === 'children.0' ? full.children?.[0] : full[place];
      const given = outcome(put(full, place as never, make(owner as Owner)));
      if (expected === 'same') return !isDeepStrictEqual(given, outcome(full));
      if (expected === 'empty') return !isDeepStrictEqual(given, outcome(put(full, place as never, {})));
      return !(Array.isArray(given) && given.includes(expected));
    }),
  );
}

function readOnce(judge: Judge): unknown {
  const { given, reads } = counting(full);
  const outcome = outcomeOf(() => judge(given as never));
  return isDeepStrictEqual(
    outcome,
    outcomeOf(() => judge(full)),
  )
    ? pathsOf(full).find((path) => reads.get(path) !== 1)
    : outcome;
}

/** Each by its name. */
export const checks = {
  'comparing with Zod what is refused': comparedWithZod,
  'the two-valued evaluator': comparedWith(complete),
  'trying every completion': comparedWith(partial),
  'comparing with what JSON would show': comparedWithJson,
  'counting how often each property is read': readOnce,
} as const;
