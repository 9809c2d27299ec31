const watched: Readonly<Record<string, object>> = {
  Object: Object.prototype,
  Array: Array.prototype,
  Function: Function.prototype,
  String: String.prototype,
  Number: Number.prototype,
  Boolean: Boolean.prototype,
  Symbol: Symbol.prototype,
  Date: Date.prototype,
  RegExp: RegExp.prototype,
  Map: Map.prototype,
  Set: Set.prototype,
  WeakMap: WeakMap.prototype,
  Promise: Promise.prototype,
  Error: Error.prototype,
};

/** Everything that ordinary objects inherit: each prototype's own properties, as they are described, and its own prototype. */
export const prototypes = (): unknown =>
  Object.entries(watched).map(([name, prototype]) => [
    name,
    Reflect.ownKeys(prototype).map((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)]),
    Object.getPrototypeOf(prototype),
    Object.isExtensible(prototype),
  ]);
