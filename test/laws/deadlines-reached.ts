import { expect } from 'vitest';

/** Counts how often each kind of case came up; a law that never met one of them has shown nothing. */
export function reached<Kind extends string>(...kinds: Kind[]) {
  const counts = new Map(kinds.map((kind) => [kind, 0]));
  return {
    note: (kind: Kind, met = true) => counts.set(kind, (counts.get(kind) ?? 0) + Number(met)),
    all: () => expect([...counts].filter(([, count]) => count === 0)).toEqual([]),
  };
}
