import { OwnData } from '../input/own-data.ts';

/**
 * A copy of the tree with the value at the end of the path; a path goes through lists by number. Groups and places in lists are made as needed. The copied
 * objects inherit nothing.
 */
export function placed(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (!/^\d/.test(key)) {
    const group = tree as Readonly<Record<string, unknown>> | null | undefined;
    const copy: Record<string, unknown> = Object.assign(new OwnData(), group);
    copy[key] = placed(copy[key], rest, value);
    return copy;
  }
  const list = (tree as readonly unknown[] | null | undefined) ?? [];
  const length = Math.max(list.length, Number(key) + 1);
  return Array.from({ length }, (_, place) => {
    const element = place < list.length ? list[place] : new OwnData();
    return place === Number(key) ? placed(element, rest, value) : element;
  });
}
