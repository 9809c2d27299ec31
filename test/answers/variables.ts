import { type FactKey, isChildKey, pathOf } from '../../src/policy/fact-path.ts';
import { facts } from '../../src/policy/facts.ts';

/** The most children whose facts have a variable of their own. */
export const MOST_CHILDREN_TOLD_APART = 3;

/** What a session plan can turn out to be within a referral, in the order of the levels of the guidelines that it breaks. */
export const planKinds = ['keeps the guidelines', 'keeps the hours alone', 'keeps neither'] as const;

/** A fact of a complete referral, as a diagram tests it. */
export interface Variable {
  readonly fact: string;
  /** In the order of the branches of a diagram. */
  readonly values: readonly string[];
}

const keys = (Object.keys(facts) as FactKey[]).filter(
  (key) => key === 'sessionPlan' || (typeof facts[key] !== 'string' && key !== 'service'),
);

/** Keys with the child that each is of; the facts of one child stand together. */
const placed: readonly { readonly key: FactKey; readonly child: number | undefined }[] = (() => {
  const ofChild = keys.filter(isChildKey);
  const first = keys.findIndex(isChildKey);
  const before = keys.slice(0, first);
  const after = keys.slice(first + ofChild.length);
  const ofCase = (key: FactKey) => ({ key, child: undefined });
  return [
    ...before.map(ofCase),
    ...Array.from({ length: MOST_CHILDREN_TOLD_APART }, (_, child) =>
      ofChild.map((key) => ({ key, child })),
    ).flat(),
    ...after.map(ofCase),
  ];
})();

/** Every fact of a complete referral, in printed order. The number of a variable is its place here. */
export const variables: readonly Variable[] = placed.map(({ key, child }) => ({
  fact: pathOf(key, child),
  values: key === 'sessionPlan' ? planKinds : (facts[key] as readonly (string | boolean)[]).map(inWords),
}));

/** The number of the variable for a fact; of a fact of children, for that child. */
export const variableOf = (key: FactKey, child: number | undefined): number =>
  placed.findIndex((each) => each.key === key && each.child === (isChildKey(key) ? child : undefined));

/** A value as the recorded answers write it. */
export function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
