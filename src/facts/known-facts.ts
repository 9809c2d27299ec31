import type { Referral } from '../referral/referral.ts';
import { remembered } from '../remembered.ts';
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
  const { paths, places } = layout(referral.children?.length);
  const values = new Map<string, Value>();
  for (const { path, group, field, child } of places) {
    const found = child === undefined ? referral[group] : referral.children?.[child];
    const value = field === undefined ? found : (found as Group)?.[field];
    if (typeof value === 'string' || typeof value === 'boolean') values.set(path, value);
  }
  return { paths, values };
}

type Group = Readonly<Record<string, unknown>> | null | undefined;

interface Place {
  readonly path: FactPath;
  readonly group: keyof Referral;
  readonly field: string | undefined;
  readonly child: number | undefined;
}

/** Where each fact stands in a referral with so many children. */
const layout = /* @__PURE__ */ remembered((children: number | undefined) => {
  const keys = Object.keys(facts) as FactKey[];
  const place = (key: FactKey, child?: number): Place => {
    const [group, ...fields] = key.split('.');
    return { path: pathOf(key, child), group: group as keyof Referral, field: fields.at(-1), child };
  };
  const ofChild = (_: unknown, child: number) => keys.filter(isChildKey).map((key) => place(key, child));
  const places = keys.flatMap((key) => {
    if (isChildKey(key)) return [];
    return key === 'children' && children !== undefined
      ? Array.from({ length: children }, ofChild).flat()
      : [place(key)];
  });
  return { places, paths: places.map(({ path }) => path) };
});
