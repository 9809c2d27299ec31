import { revoked, throwingAtAnyLook } from './proxies.ts';
import { fail, sentinel, sentinelNumber } from './sentinels.ts';

const longText = `${sentinel}${'x'.repeat(1_000_000)}`;
const manyKeys = Object.fromEntries(
  Array.from({ length: 10_000 }, (_, place) => [`${sentinel}${place}`, place]),
);
const longList = Array.from({ length: 100_000 }, () => sentinel);
const deepList = nested((inner) => [inner]);
const deepObject = nested((inner) => ({ court: inner, children: [inner], [sentinel]: inner }));

function nested(around: (inner: unknown) => unknown): unknown {
  let whole: unknown = sentinel;
  for (let depth = 0; depth < 10_000; depth++) whole = around(whole);
  return whole;
}

function cyclic(): object {
  const knot: Record<string, unknown> = { service: 'supervised-contact', name: sentinel };
  for (const key of ['court', 'sessionPlan', 'from', 'calendar', 'due', sentinel]) knot[key] = knot;
  for (const key of ['children', 'sessions', 'holidays', 'events', 'possible']) knot[key] = [knot];
  return knot;
}

class Referral {
  service = 'supervised-contact';
  mode = sentinel;
}

/** Values that JSON cannot hold and ways to make them, anew but for the large ones. */
export const oddValues: readonly (() => unknown)[] = [
  () => new Proxy({}, throwingAtAnyLook),
  () => new Proxy([], throwingAtAnyLook),
  () => new Proxy(fail, throwingAtAnyLook),
  () => revoked({}),
  () => revoked([]),
  () => new Proxy(new Date(0), {}),
  () => new Proxy([sentinel], { get: (_, key) => (key === 'length' ? sentinel : fail()) }),
  () => new Proxy([], { get: () => ({ valueOf: fail }) }),
  () => new Proxy({}, { getPrototypeOf: () => new Proxy({}, throwingAtAnyLook) }),
  () => new Proxy({}, { ownKeys: () => [sentinel, 'service'] }),
  cyclic,
  () => {
    const knot: unknown[] = [];
    knot.push(knot);
    return knot;
  },
  () => Object.defineProperty({}, 'service', { get: fail, enumerable: true }),
  () => Object.defineProperty({}, sentinel, { get: fail, enumerable: true }),
  () => Object.defineProperty([], 0, { get: fail, enumerable: true }),
  () => ({ toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail }),
  () => ({ [Symbol(sentinel)]: sentinel }),
  () => Object.create({ [sentinel]: 1 }),
  () => Object.create({ service: 'supervised-contact', from: '2026-06-10', kind: sentinel }),
  () => Object.assign([sentinel], { [sentinel]: sentinel, [Symbol(sentinel)]: sentinel }),
  () => new Referral(),
  () => new (class extends Array {})(3),
  () =>
    new (class extends Date {
      override getTime = fail;
      override valueOf = fail;
    })(),
  () => new Date(Number.NaN),
  () => new Date(8.64e15),
  () => new Date(sentinelNumber),
  () => new Map([[sentinel, sentinel]]),
  () => new WeakMap(),
  () => new Error(sentinel),
  () => Promise.resolve(sentinel),
  () => Symbol(sentinel),
  () => Symbol.iterator,
  () => Object(Symbol(sentinel)),
  () => Object(sentinel),
  () => Object(BigInt(sentinelNumber)),
  () => fail,
  () => class Zq7Sentinel {},
  () => globalThis,
  () => Object.prototype,
  () => Array.prototype,
  () => /Zq7Sentinel/,
  () => new Array(4_294_967_295),
  () => new Uint8Array(1_000),
  () => new ArrayBuffer(8),
  () => longText,
  () => `2026-06-10T12:00:00.${longText}Z`,
  () => ({ [longText]: 1 }),
  () => manyKeys,
  () => longList,
  () => deepList,
  () => deepObject,
];
