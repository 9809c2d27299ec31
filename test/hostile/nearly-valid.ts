import * as fc from 'fast-check';
import { made } from './any-value.ts';
import { ofAClass, withHole, withManyKeys } from './objects.ts';
import { revoked, shifting, throwingAtOneLook, wavering } from './proxies.ts';
import { fail, sentinel, sentinelNumber } from './sentinels.ts';

type Owner = Record<string, unknown>;

/** One change, at the end of a route through a list of arguments, whose numbers are places among keys, counted round. */
export interface Change {
  readonly kind: keyof typeof changesOfValue | keyof typeof changesOfProperty;
  readonly route: readonly number[];
  /** Which property is changed there, or which trap of a proxy throws. */
  readonly place: number;
  /** What stands there instead, if that is the change. */
  readonly value: unknown;
}

const changesOfValue = {
  keep: (value: unknown) => value,
  freeze: (value: unknown) => (isObject(value) ? Object.freeze(copied(value)) : value),
  replace: (_: unknown, other: unknown) => other,
  spoil: (value: unknown) => {
    if (isObject(value)) return Object.assign(copied(value), { [sentinel]: sentinel });
    return typeof value === 'number' ? sentinelNumber : `${String(value)}${sentinel}`;
  },
  box: (value: unknown) => Object(value),
  wrapInProxy: (value: unknown) => new Proxy(Object(value), {}),
  wrapInThrowingProxy: (value: unknown, _: unknown, place: number) => throwingAtOneLook(Object(value), place),
  revoke: (value: unknown) => revoked(Object(value)),
  waver: (value: unknown) => (isObject(value) ? wavering(copied(value)) : value),
  shift: (value: unknown) => (isObject(value) ? shifting(copied(value)) : value),
  makeInstance: (value: unknown) => (isObject(value) ? ofAClass(copied(value)) : value),
  makeDictionary: (value: unknown) => (isObject(value) ? withManyKeys(copied(value)) : value),
  makeHole: (value: unknown, _: unknown, place: number) =>
    Array.isArray(value) ? withHole(value, place) : value,
  replaceByFunction: () => new Proxy(fail, { get: fail }),
  makePrototype: (value: unknown) => Object.create(Object(value)),
  otherShape: (value: unknown) =>
    Array.isArray(value) ? { ...value } : isObject(value) ? Object.values(value) : [value],
  lengthen: (value: unknown) => {
    if (Array.isArray(value)) return Array(1001).fill(value[0]);
    return typeof value === 'string' ? value.repeat(1000) : [value];
  },
  makeMegabyte: (value: unknown) =>
    `${String(Object(value) === value ? sentinel : String(value))}${'x'.repeat(1_000_000)}`,
  tie: (value: unknown) => {
    const knot = isObject(value) ? copied(value) : {};
    for (const key of Object.keys(knot)) if (isObject(knot[key])) knot[key] = knot;
    return knot;
  },
} satisfies Record<string, (value: unknown, other: unknown, place: number) => unknown>;

const changesOfProperty = {
  remove: (owner: Owner, key: string) => delete owner[key],
  rename: (owner: Owner, key: string) => moved(owner, key, sentinel),
  misspell: (owner: Owner, key: string) => moved(owner, key, `${key}s`),
  renameToPrototype: (owner: Owner, key: string) => moved(owner, key, '__proto__'),
  renameToConstructor: (owner: Owner, key: string) => moved(owner, key, 'constructor'),
  addSymbol: (owner: Owner) => Object.assign(owner, { [Symbol(sentinel)]: sentinel }),
  hide: (owner: Owner, key: string) => Object.defineProperty(owner, key, { enumerable: false }),
  inherit: (owner: Owner, key: string) => {
    Object.setPrototypeOf(owner, { [key]: owner[key] });
    delete owner[key];
  },
  makeGetter: (owner: Owner, key: string) => {
    const value = owner[key];
    Object.defineProperty(owner, key, { get: () => value });
  },
  makeThrowingGetter: (owner: Owner, key: string) => Object.defineProperty(owner, key, { get: fail }),
  makeSetter: (owner: Owner, key: string) => Object.defineProperty(owner, key, { set: fail }),
} satisfies Record<string, (owner: Owner, key: string) => unknown>;

export const kinds = [...Object.keys(changesOfValue), ...Object.keys(changesOfProperty)] as Change['kind'][];

export const changes = (values: fc.Arbitrary<unknown>): fc.Arbitrary<Change> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    route: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    place: fc.nat(),
    value: values,
  });

/** The arguments with one change made in one of them. They are left as they are: what leads to the place is copied, frozen where it was. */
export function changed(
  given: readonly unknown[],
  { route: [first = 0, ...rest], ...change }: Change,
): unknown[] {
  const chosen = first % given.length;
  return given.map((argument, place) =>
    place === chosen ? changedAt(argument, { ...change, route: rest }) : argument,
  );
}

function changedAt(value: unknown, { route: [next, ...rest], ...change }: Change): unknown {
  const { kind, place } = change;
  const keys = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || keys.length === 0) return valueChanged(value, change);
  if (next === undefined && isOfValue(kind)) return valueChanged(value, change);
  const copy = copied(value);
  const key = keys[(next ?? place) % keys.length] as string;
  if (next !== undefined) copy[key] = changedAt(copy[key], { ...change, route: rest });
  else if (!isOfValue(kind)) changesOfProperty[kind](copy, key);
  return Object.isFrozen(value) ? Object.freeze(copy) : copy;
}

/** What has no properties to change is replaced. */
const valueChanged = (value: unknown, { kind, place, value: other }: Omit<Change, 'route'>): unknown =>
  changesOfValue[isOfValue(kind) ? kind : 'replace'](value, made(other), place);

const isOfValue = (kind: Change['kind']): kind is keyof typeof changesOfValue => kind in changesOfValue;

const isObject = (value: unknown): value is Owner => typeof value === 'object' && value !== null;

const copied = (value: Owner): Owner =>
  Array.isArray(value) ? ([...value] as unknown as Owner) : { ...value };

function moved(owner: Owner, key: string, to: string): void {
  const value = owner[key];
  delete owner[key];
  Object.defineProperty(owner, to, { value, enumerable: true, configurable: true, writable: true });
}
