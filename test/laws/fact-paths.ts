import type { FactPath, Referral, ReferralFactPath } from '../../src/index.ts';
import { facts } from '../../src/policy/facts.ts';

const CHILD = 'children.*.';
const keys = Object.keys(facts).filter(
  (key) => !['service', 'reviewAfter', 'identifiedParties'].includes(key),
);

/** The facts that each child has, without the child. */
const fieldsOfChildren = keys.filter((key) => key.startsWith(CHILD)).map((key) => key.slice(CHILD.length));

/** Where facts can stand in this referral, in printed order: `children` while absent, else those of each child; likewise the session plan. */
export function pathsIn(referral: Referral): ReferralFactPath[] {
  return keys.flatMap((key) => {
    if (key === 'children' && referral.children) {
      return referral.children.flatMap((_, child) =>
        fieldsOfChildren.map((field) => `children.${child}.${field}`),
      );
    }
    if (key.startsWith(CHILD) || (key === 'sessionPlan' && referral.sessionPlan)) return [];
    if (key.startsWith('sessionPlan.') && !referral.sessionPlan) return [];
    return [key];
  }) as ReferralFactPath[];
}

/** The facts of a referral with so many children, both where the children and the plan are given and where they are not. */
export const pathsWith = (children: number): ReferralFactPath[] => [
  ...pathsIn({
    service: 'supervised-contact',
    children: Array.from({ length: children }, () => ({})),
    sessionPlan: { sessions: [{ minutes: 60 }] },
  }),
  'children',
  'sessionPlan',
];

/** A fact's place in the table of facts, whichever child it is of. */
export const keyOf = (fact: ReferralFactPath) =>
  fact.replace(/^children\.\d+\./, CHILD) as keyof typeof facts;

/** The values of a fact that has a closed list of them. */
export function choicesOf(fact: ReferralFactPath): readonly (string | boolean)[] {
  const choices = facts[keyOf(fact)];
  if (typeof choices === 'string') throw new Error(`${fact} has no list of values`);
  return choices;
}

type Tree = Readonly<Record<string, unknown>> | readonly unknown[] | null | undefined;

/** The value of a fact; undefined or null where it is not known. */
export function valueAt(referral: Referral, fact: FactPath): unknown {
  return fact
    .split('.')
    .reduce<unknown>((tree, key) => (tree as Readonly<Record<string, unknown>> | null)?.[key], referral);
}

/** Put where a value is to be left out altogether. */
export const LEFT_OUT = Symbol('left out');

/** A copy of the referral with the value in its place; it reads and checks nothing. */
export function put(referral: Referral, fact: FactPath, value: unknown): Referral {
  return putAt(referral, fact.split('.'), value) as Referral;
}

function putAt(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = putAt((tree as Tree)?.[key as never], rest, value);
  if (Array.isArray(tree)) return tree.map((each, place) => (place === Number(key) ? inner : each));
  const copy: Record<string, unknown> = { ...(tree as object | null | undefined) };
  if (inner === LEFT_OUT) delete copy[key];
  else copy[key] = inner;
  return copy;
}
