import type { Referral } from '../referral/referral.ts';
import type { Value } from '../truth/condition.ts';
import { type FactKey, type FactPath, isChildKey, pathOf } from './fact-path.ts';
import { facts } from './facts.ts';

/** The facts of one referral. */
export interface KnownFacts {
  /** Where a fact can stand, in printed order. `children` is one fact while absent; once there, the facts of each child are. */
  readonly paths: readonly FactPath[];
  /** The values that are known, in printed order. What is no single value, as the session plan, is not among them. */
  readonly values: ReadonlyMap<string, Value>;
}

export function knownFacts(referral: Referral): KnownFacts {
  const paths: FactPath[] = [];
  const values = new Map<string, Value>();
  const add = (path: FactPath, value: unknown) => {
    paths.push(path);
    if (typeof value === 'string' || typeof value === 'boolean') values.set(path, value);
  };
  for (const { key, group, field } of places) {
    const found = referral[group];
    if (field !== undefined) add(pathOf(key, undefined), (found as Group)?.[field]);
    else if (group !== 'children' || !referral.children) add(pathOf(key, undefined), found);
    else {
      for (const [child, known] of referral.children.entries()) {
        for (const fact of childPlaces)
          add(pathOf(fact.key, child), (known as Group)?.[fact.field as string]);
      }
    }
  }
  return { paths, values };
}

type Group = Readonly<Record<string, unknown>> | null | undefined;

interface Place {
  readonly key: FactKey;
  readonly group: keyof Referral;
  readonly field: string | undefined;
}

const allPlaces: readonly Place[] = /* @__PURE__ */ (() =>
  (Object.keys(facts) as FactKey[]).map((key) => {
    const parts = key.split('.');
    return { key, group: parts[0] as keyof Referral, field: parts.length > 1 ? parts.at(-1) : undefined };
  }))();
const places = /* @__PURE__ */ (() => allPlaces.filter(({ key }) => !isChildKey(key)))();
const childPlaces = /* @__PURE__ */ (() => allPlaces.filter(({ key }) => isChildKey(key)))();
