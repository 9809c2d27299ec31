import type * as z from 'zod/mini';
import { accepting, passing } from './accepting.ts';
import type { InputIssue } from './issue.ts';
import { at, LONGEST_LIST, readList, readObject } from './own-data.ts';

/** One reading of an input. */
export interface Reading {
  /** What is not plain data, or has no place in the schema. */
  readonly issues: InputIssue[];
  /** Some value may not be what the schema asks for; the schema itself can tell. */
  doubtful: boolean;
}

/** Copies own data in the shape of a schema, and looks at each value on the way. */
export type Reader = (value: unknown, path: string, reading: Reading) => unknown;

/** Stands for an object where none belongs, which might answer whoever looks at it. */
const noValue = /* @__PURE__ */ Symbol('no value');

type Def = z.core.$ZodTypes['_zod']['def'];

/** A reader made once from a schema. Whatever it does not know of a schema's ways leaves the reading in doubt. */
export function readerOf(schema: z.core.$ZodType): Reader {
  const nothing: unknown[] = [];
  let { def } = (schema as z.core.$ZodTypes)._zod;
  while (def.type === 'optional' || def.type === 'nullable') {
    nothing.push(def.type === 'optional' ? undefined : null);
    def = (def.innerType as z.core.$ZodTypes)._zod.def;
  }
  const readParts = readerOfParts(def);
  const accepts = readParts ? () => false : accepting(def);
  return (value, path, reading) => {
    if (readParts && typeof value === 'object' && value !== null) return readParts(value, path, reading);
    if (!nothing.includes(value) && !accepts(value)) reading.doubtful = true;
    return (typeof value === 'object' && value !== null) || typeof value === 'function' ? noValue : value;
  };
}

function readerOfParts(def: Def): Reader | undefined {
  if (def.type === 'object') return readerOfObject(def);
  return def.type === 'array' ? readerOfList(def) : undefined;
}

function readerOfObject({ shape, checks }: z.core.$ZodObjectDef): Reader {
  const passes = passing(checks);
  const keys = Object.keys(shape);
  const readers = keys.map((key) => readerOf(shape[key] as z.core.$ZodType));
  return (value, path, reading) => {
    const copy = readObject(value, path, keys, reading.issues);
    if (!copy) return undefined;
    for (let place = 0; place < keys.length; place++) {
      const key = keys[place] as string;
      const given = copy[key];
      const read = readPart(readers[place] as Reader, given, path, key, reading);
      if (read !== given) copy[key] = read;
    }
    if (!passes(copy)) reading.doubtful = true;
    return copy;
  };
}

function readerOfList({ element, checks = [] }: z.core.$ZodArrayDef): Reader {
  const reader = readerOf(element);
  const passes = passing(checks);
  const longest = checks.map(({ _zod }) => _zod.def as z.core.$ZodCheckMaxLengthDef);
  const most = longest.find(({ check }) => check === 'max_length')?.maximum ?? LONGEST_LIST;
  return (value, path, reading) => {
    const copy = readList(value, path, most, reading.issues);
    if (copy && !passes(copy)) reading.doubtful = true;
    return copy?.map((given, place) => readPart(reader, given, path, place, reading));
  };
}

/** A path is needed only where there is more to read. */
function readPart(
  reader: Reader,
  given: unknown,
  path: string,
  key: string | number,
  reading: Reading,
): unknown {
  return reader(given, typeof given === 'object' ? at(path, key) : path, reading);
}
