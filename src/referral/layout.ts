import type { Value } from '../logic/condition.ts';
import { type FactKey, type FactPath, isChildKey, pathOf } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import type { Referral } from './referral.ts';

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

/** The value at each place; undefined where it is not known, or is no single value, as the session plan. */
export function knownFacts(referral: Referral, places: readonly Place[]): readonly (Value | undefined)[] {
  let found: unknown;
  let last: Place | undefined;
  return places.map((place) => {
    const { group, field, child } = place;
    if (group !== last?.group || child !== last.child) {
      found = child === undefined ? referral[group] : referral.children?.[child];
      last = place;
    }
    const value = field === undefined ? found : (found as Group)?.[field];
    return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
  });
}

type Group = Readonly<Record<string, unknown>> | null | undefined;
