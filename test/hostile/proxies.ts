import { fail, sentinel } from './sentinels.ts';

const traps = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'isExtensible'];

export const throwingAtAnyLook: ProxyHandler<object> = Object.fromEntries(traps.map((trap) => [trap, fail]));

/** The same value but for one way of looking into it, counted round, which throws. */
export const throwingAtOneLook = (value: object, trap: number): object =>
  new Proxy(value, { [traps[trap % traps.length] as string]: fail });

export function revoked(value: object): object {
  const { proxy, revoke } = Proxy.revocable(value, {});
  revoke();
  return proxy;
}

/** The same value at the first reading of each property, a sentinel at every later one. */
export function wavering(value: object): object {
  const read = new Set<PropertyKey>();
  return new Proxy(value, {
    get(_, key) {
      const isFirst = key === 'length' || !read.has(key);
      read.add(key);
      return isFirst ? Reflect.get(value, key) : sentinel;
    },
  });
}

/** The same value, which says at each look that it has other keys. */
export function shifting(value: object): object {
  let looks = 0;
  return new Proxy(value, {
    ownKeys: () => {
      looks += 1;
      return looks % 2 === 1 ? Reflect.ownKeys(value) : [];
    },
    has: () => looks % 2 === 1,
  });
}
