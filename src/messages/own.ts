/** An own data property of whatever a caller gave; undefined where it has none, is null, or is a proxy that throws. */
export function own(owner: unknown, key: unknown): unknown {
  if (typeof owner !== 'object' || typeof key !== 'string') return undefined;
  try {
    return Object.getOwnPropertyDescriptor(owner, key)?.value;
  } catch {
    return undefined;
  }
}

/** The text at the end of a way through own properties; undefined where there is none. */
export function textAt(owner: unknown, ...way: readonly unknown[]): string | undefined {
  const end = way.reduce(own, owner);
  return typeof end === 'string' ? end : undefined;
}
