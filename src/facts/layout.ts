import type { Referral } from '../referral/referral.ts';
import type { Value } from '../truth/condition.ts';
import { type FactKey, type FactPath, isChildKey, pathOf } from './fact-path.ts';
import { facts } from './facts.ts';

/** Where one fact stands in a referral. */
export interface Place {
  readonly path: FactPath;
  readonly group: keyof Referral;
  readonly field: string | undefined;
  readonly child: number | undefined;
}

/** Where each fact stands in a referral with so many children, in printed order. `children` is one fact while absent; then the facts of each are. */
export function layout(children: number | undefined): readonly Place[] {
  const keys = Object.keys(facts) as FactKey[];
  const place = (key: FactKey, child?: number): Place => {
    const [group, ...fields] = key.split('.');
    return { path: pathOf(key, child), group: group as keyof Referral, field: fields.at(-1), child };
  };
  const ofChild = (_: unknown, child: number) => keys.filter(isChildKey).map((key) => place(key, child));
  return keys.flatMap((key) => {
    if (isChildKey(key)) return [];
    if (key !== 'children' || children === undefined) return [place(key)];
    return Array.from({ length: children }, ofChild).flat();
  });
}

/** The values that are known, by path, in printed order. What is no single value, as the session plan, is not among them. */
export function knownFacts(referral: Referral, places: readonly Place[]): ReadonlyMap<FactPath, Value> {
  const known = new Map<FactPath, Value>();
  for (const { path, group, field, child } of places) {
    const found = child === undefined ? referral[group] : referral.children?.[child];
    const value = field === undefined ? found : (found as Group)?.[field];
    if (typeof value === 'string' || typeof value === 'boolean') known.set(path, value);
  }
  return known;
}

type Group = Readonly<Record<string, unknown>> | null | undefined;
