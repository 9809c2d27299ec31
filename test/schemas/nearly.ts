import * as fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Tree = Json[] | Record<string, Json>;

interface Change {
  readonly kind: 'replace' | 'remove' | 'add' | 'rename' | 'repeat';
  /** Which of the places in the tree, counted round. */
  readonly place: number;
  readonly value: Json;
  readonly key: string;
  readonly times: number;
}

const values: readonly Json[] = [
  ...[null, true, false, '', 'remote', 'at-fhdra', 'pending', 'incident-report', [], {}],
  ...[0, -0, 1, -1, 1.5, 1440, 1441, 2 ** 53 - 1, 2 ** 53, 1e300],
  ...['2026-02-28', '2026-02-29', '2024-02-29', '0000-01-01', '2026-03-01 ', '2026-3-1'],
  ...['1899-12-31', '1900-01-01', ' a', '\u00a0'],
  ...['2026-03-01T10:00Z', '2026-03-01T10:00', '2026-03-01T24:00Z', '2026-06-31T10:00Z'],
];
const keys = ['mode', 'order', 'refusing', 'minutes', 'on', 'of', 'at', 'Mode', '__proto__', 'x', ''];
/** On both sides of every bound on the length of a list. */
const lengths = [0, 1, 2, 20, 21, 50, 51, 100, 101, 1000, 1001];

const unchanged = { kind: 'replace', place: 0, value: null, key: '', times: 0 } as const;

/** A value with one change made, in each place and of each kind. */
export function everyChange(valid: Json): Json[] {
  const places = placesIn(valid);
  return places.flatMap((_, place) =>
    [
      { kind: 'remove' } as const,
      ...values.map((value) => ({ kind: 'replace', value }) as const),
      ...keys.flatMap((key) => [{ kind: 'rename', key } as const, { kind: 'add', key } as const]),
      ...lengths.map((times) => ({ kind: 'repeat', times }) as const),
    ].map((change) => changed(valid, { ...unchanged, ...change, place })),
  );
}

/** Values as valid ones, with up to three places changed: some are still valid, most nearly so. */
export function nearly(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change: fc.Arbitrary<Change> = fc.record({
    kind: fc.constantFrom('replace', 'remove', 'add', 'rename', 'repeat'),
    place: fc.nat(),
    value: fc.oneof(fc.constantFrom(...values), fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>),
    key: fc.constantFrom(...keys),
    times: fc.constantFrom(...lengths),
  });
  return fc
    .tuple(valid, fc.array(change, { maxLength: 3 }))
    .map(([value, made]) => made.reduce(changed, value as Json));
}

/** The same tree with one change made in it. */
function changed(tree: Json, { kind, place, value, key, times }: Change): Json {
  const copy = structuredClone(tree);
  const places = placesIn(copy);
  const [owner, at] = places[place % Math.max(places.length, 1)] ?? [];
  if (owner === undefined || at === undefined) return value;
  const current = (owner as Record<string, Json>)[at] as Json;
  if (kind === 'replace') set(owner, at, value);
  else if (kind === 'remove') remove(owner, at);
  else if (kind === 'add') set(owner, key, value);
  else if (kind === 'repeat' && Array.isArray(current))
    set(owner, at, Array(times).fill(current[0] ?? value));
  else if (kind === 'rename') {
    remove(owner, at);
    set(owner, key, current);
  }
  return copy;
}

/** Every property and list element below the top, as its owner and its key. */
function placesIn(tree: Json): (readonly [Tree, string])[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => [[tree, key] as const, ...placesIn(value)]);
}

/** As JSON.parse does: a property of one's own, whatever its name. */
function set(owner: Tree, key: string, value: Json): void {
  if (Array.isArray(owner)) owner[Object.hasOwn(owner, key) ? Number(key) : owner.length] = value;
  else Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove(owner: Tree, key: string): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
}
