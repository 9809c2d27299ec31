import * as fc from 'fast-check';
import { oddValues } from './odd-values.ts';
import { sentinel, sentinelNumber } from './sentinels.ts';

/** Stands for what it makes until just before the call: fast-check looks into its values, and some throw at any look. */
class Recipe {
  readonly make: () => unknown;
  constructor(make: () => unknown) {
    this.make = make;
  }
}

const hostileKeys = [
  ...[sentinel, `${sentinel}.order`, `mode${sentinel}`, '__proto__', 'constructor', 'prototype', 'toString'],
  ...['toJSON', 'then', 'length', 'valueOf', '0', '-1', ''],
];

const secrets = [
  ...[sentinel, `children.${sentinel}`, `court.${sentinel}`, `${sentinel}T12:00Z`, `2026-06-10T${sentinel}`],
  ...['__proto__', '__proto__.polluted', 'constructor.prototype.polluted', 'children.__proto__.refusing'],
  ...['children.-1.refusing', 'children.1e9.refusing', 'children.4294967295.refusing', 'hasOwnProperty'],
  ...[sentinelNumber, -sentinelNumber, 0, -0, 1.5, -1, 2 ** 53, 1e308, Number.POSITIVE_INFINITY, Number.NaN],
  BigInt(sentinelNumber),
];

/** Any JSON value and any JavaScript value, as recipes, with sentinels throughout; `keys` and `values` are those that a function knows. */
export function anyValue(keys: readonly string[], values: readonly unknown[]): fc.Arbitrary<unknown> {
  const secret = fc.constantFrom<unknown>(...secrets);
  const known = fc.constantFrom(...values);
  const odd = fc.constantFrom(...oddValues.map((make) => new Recipe(make)));
  const thing = fc.anything({
    key: fc.oneof(
      { weight: 7, arbitrary: fc.constantFrom(...hostileKeys, ...keys, ...keys) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    ),
    values: [known, secret, odd, fc.string({ maxLength: 20 }), fc.double(), fc.boolean()],
    maxDepth: 2,
    maxKeys: 4,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  return fc.oneof(
    { weight: 3, arbitrary: thing },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: secret },
    { weight: 1, arbitrary: known },
  );
}

/** The same value with what each recipe in it makes. */
export function made(value: unknown): unknown {
  if (value instanceof Recipe) return value.make();
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return value.map(made);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, made(part)]);
  return Object.setPrototypeOf(Object.fromEntries(entries), prototype);
}
