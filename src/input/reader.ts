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

/** A reader made once from a schema. Whatever it does not know of a schema's ways leaves the reading in doubt. */
export function readerOf(schema: z.core.$ZodType): Reader {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return orNothing(undefined, readerOf(def.innerType));
  if (def.type === 'nullable') return orNothing(null, readerOf(def.innerType));
  if (def.type === 'object') return readerOfObject(def);
  if (def.type === 'array') return readerOfList(def);
  const accepts = accepting(def);
  return (value, _, reading) => {
    if (!accepts(value)) reading.doubtful = true;
    return value;
  };
}

const orNothing =
  (nothing: null | undefined, reader: Reader): Reader =>
  (value, path, reading) =>
    value === nothing ? value : reader(value, path, reading);

function readerOfObject({ shape }: z.core.$ZodObjectDef): Reader {
  const keys = Object.keys(shape);
  const readers = keys.map((key) => [key, readerOf(shape[key] as z.core.$ZodType)] as const);
  return orDoubt((value, path, reading) => {
    const copy = readObject(value, path, keys, reading.issues);
    if (copy)
      for (const [key, reader] of readers) copy[key] = readPart(reader, copy[key], path, key, reading);
    return copy;
  });
}

function readerOfList({ element, checks = [] }: z.core.$ZodArrayDef): Reader {
  const reader = readerOf(element);
  const passes = passing(checks);
  const longest = checks.map(({ _zod }) => _zod.def as z.core.$ZodCheckMaxLengthDef);
  const most = longest.find(({ check }) => check === 'max_length')?.maximum ?? LONGEST_LIST;
  return orDoubt((value, path, reading) => {
    const copy = readList(value, path, most, reading.issues);
    if (copy && !passes(copy)) reading.doubtful = true;
    return copy?.map((given, place) => readPart(reader, given, path, place, reading));
  });
}

/** What is no object at all is left as it is, for the schema to refuse. */
const orDoubt =
  (reader: Reader): Reader =>
  (value, path, reading) => {
    if (typeof value === 'object' && value !== null) return reader(value, path, reading);
    reading.doubtful = true;
    return value;
  };

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
