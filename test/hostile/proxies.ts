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

/** The same value at the first look at each property, a sentinel at every later one. */
export function wavering(value: object): object {
  const seen = new Set<PropertyKey>();
  const again = (key: PropertyKey) => key !== 'length' && seen.size === seen.add(key).size;
  return new Proxy(value, {
    get: (_, key) => (again(key) ? sentinel : Reflect.get(value, key)),
    getOwnPropertyDescriptor: (_, key) => {
      const described = Reflect.getOwnPropertyDescriptor(value, key);
      return described && again(key) ? { ...described, value: sentinel } : described;
    },
  });
}
