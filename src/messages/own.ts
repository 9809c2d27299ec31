/** An own data property of whatever a caller gave; undefined where it has none, is null, or is a proxy that throws. */
export function own(owner: unknown, key: unknown): unknown {
  if (typeof owner !== 'object' || typeof key !== 'string') return undefined;
  try {
    return Object.getOwnPropertyDescriptor(owner, key)?.value;
  } catch {
    return undefined;
  }
}

/** The text at the end of a path through own properties; undefined where there is none. */
export function textAt(owner: unknown, ...path: readonly unknown[]): string | undefined {
  const end = path.reduce(own, owner);
  return typeof end === 'string' ? end : undefined;
}

/** The elements of a list that a caller gave, as a copy; undefined where it is not a list, or longer than `most`. */
export function elementsOf(list: unknown, most: number): readonly unknown[] | undefined {
  const length = own(list, 'length');
  if (typeof length !== 'number' || length > most || !Array.isArray(list)) return undefined;
  return Array.from({ length }, (_, place) => own(list, `${place}`));
}
