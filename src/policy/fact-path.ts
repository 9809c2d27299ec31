import { facts } from './facts.ts';

type Facts = typeof facts;
/** A fact as rules name it; `*` stands for a child's place. */
export type FactKey = keyof Facts;
/** The facts with a closed list of values. */
export type ChoiceFact = { [Key in FactKey]: Facts[Key] extends readonly unknown[] ? Key : never }[FactKey];
export type ValueOf<Key extends ChoiceFact> = Facts[Key][number];

export type ChildKey = Extract<FactKey, `children.*.${string}`>;
type ChildField = ChildKey extends `children.*.${infer Field}` ? Field : never;

/**
 * The path of a fact in an input, such as 'court.order' or 'children.0.refusing' (children are counted from 0). 'children' stands for the whole list while it
 * is not given, and 'sessionPlan' for the whole plan. 'reviewAfter' and 'identifiedParties' belong to a plan that is given to `validateSessionPlan`.
 */
export type FactPath = Exclude<FactKey, ChildKey> | `children.${number}.${ChildField}`;

/** The path of a fact in a `Referral`. */
export type ReferralFactPath = Exclude<FactPath, 'reviewAfter' | 'identifiedParties'>;

/** A referral's children at the most. */
export const MOST_CHILDREN = 20;

const ofChild = 'children.*.';

export const isChildKey = (key: FactKey): key is ChildKey => key.startsWith(ofChild);

/** Where a fact stands, once it is said which child it is of. */
export const pathOf = (key: FactKey, child: number | undefined): FactPath =>
  (child === undefined ? key : key.replace('*', `${child}`)) as FactPath;

/** The fact that a path names, whichever child it is of; undefined where it names none. */
export function factAt(path: unknown): FactKey | undefined {
  if (typeof path !== 'string' || path.includes('*')) return undefined;
  const key = path.replace(/^children\.(0|[1-9]\d*)\./, (prefix, child) =>
    child < MOST_CHILDREN ? ofChild : prefix,
  );
  return Object.hasOwn(facts, key) ? (key as FactKey) : undefined;
}
