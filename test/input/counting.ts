/** How often each property of an input was read, by its path. */
export type Reads = ReadonlyMap<string, number>;

/** The same input behind proxies that count each value read, and where each answers with something else from the second time on. */
export function counting(input: unknown): { readonly given: unknown; readonly reads: Reads } {
  const reads = new Map<string, number>();
  const wrapped = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get(target, key) {
        if (typeof key === 'symbol') return Reflect.get(target, key);
        const at = path === '' ? key : `${path}.${key}`;
        const before = reads.get(at) ?? 0;
        reads.set(at, before + 1);
        return before === 0 ? wrapped(Reflect.get(target, key), at) : 'read again';
      },
    });
  };
  return { given: wrapped(input, ''), reads };
}

/** The path of every property of plain data. */
export function pathsOf(data: unknown, path = ''): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...pathsOf(value, at)];
  });
}
