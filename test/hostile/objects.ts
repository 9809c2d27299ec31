import { fail, sentinel } from './sentinels.ts';

/** Everything that a class can add to an object without a known name: a getter, a method, and a way to write itself as JSON. */
class Instance {
  get [sentinel]() {
    return fail();
  }
  toJSON() {
    return { service: sentinel };
  }
  toString() {
    return sentinel;
  }
}

/** The same properties in an object of a class. */
export const ofAClass = (value: object): object =>
  Array.isArray(value) ? value : Object.assign(new Instance(), value);

/** The same object after so many keys came and went that an engine keeps it as a dictionary. */
export function withManyKeys(value: object): object {
  const owner = value as Record<string, unknown>;
  for (let key = 0; key < 1_500; key++) owner[`${sentinel}${key}`] = key;
  for (let key = 0; key < 1_500; key++) delete owner[`${sentinel}${key}`];
  return owner;
}

/** The same list with a hole, or with one more if it is empty. */
export function withHole(list: readonly unknown[], place: number): unknown[] {
  const copy = [...list];
  if (copy.length === 0) copy.length = 1;
  else delete copy[place % copy.length];
  return copy;
}
