import type { InputIssue } from '../input/issue.ts';
import { copyOf, isObject } from '../input/own-data.ts';
import { plainValue } from '../input/parse.ts';
import { childGroup, type Fields, fieldGroups } from './fields.ts';
import { CHILDREN, FIRST_CHILD, PLAN, referralKeys } from './places.ts';

/** What has been read of a referral. */
export interface ReadSoFar {
  /** What stands under each key of the referral: groups and children as they were given, the session plan as a copy. */
  readonly parts: unknown[];
  /** The row. */
  readonly states: number[];
  readonly issues: InputIssue[];
  /** The values of facts that do not have such values, with their places in the row. */
  readonly aside: { readonly place: number; readonly value: unknown }[];
  /** Whether the rest is certainly valid. */
  isCertain: boolean;
}

/** A plain copy of all that was read. */
export function copyOfWhatWasRead({ parts, states, aside }: ReadSoFar): unknown {
  const valuesAside = new Map(aside.map(({ place, value }) => [place, plainValue(value)]));
  const objectAt = ({ keys, fields }: Fields, base: number) =>
    copyOf(
      keys,
      fields.map(({ values }, field) => {
        const place = base + field;
        return valuesAside.has(place) ? valuesAside.get(place) : values[(states[place] as number) - 1];
      }),
    );
  const copy = parts.map(plainValue);
  for (const group of fieldGroups) {
    if (isObject(parts[group.place])) copy[group.place] = objectAt(group, group.base);
  }
  const children = parts[CHILDREN];
  if (Array.isArray(children)) {
    copy[CHILDREN] = children.map((child, place) =>
      isObject(child)
        ? objectAt(childGroup, FIRST_CHILD + place * childGroup.keys.length)
        : plainValue(child),
    );
  }
  copy[PLAN] = inheritingNothing(parts[PLAN]);
  return copyOf(referralKeys, copy);
}

/** The same data in objects that inherit nothing. */
function inheritingNothing(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inheritingNothing);
  if (!isObject(data)) return data;
  return copyOf(Object.keys(data), Object.values(data).map(inheritingNothing));
}
