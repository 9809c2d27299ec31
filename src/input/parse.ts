import type * as z from 'zod/mini';
import { remembered } from '../remembered.ts';
import { InvalidInputError, issue } from './invalid-input-error.ts';
import type { InputIssue, IssueCode } from './issue.ts';
import { at, LONGEST_LIST, readList, readObject } from './own-data.ts';

/**
 * The input as the schema's type, as a copy made of own data alone, whose objects inherit nothing. Refused with an InvalidInputError that names every place:
 * whatever is not plain data, is not in the schema, or is there with a wrong value.
 */
export function parse<Output>(schema: z.ZodMiniType<Output>, value: unknown): Output {
  const issues: InputIssue[] = [];
  const copy = copyOwn(schema, value, '', issues);
  const result = schema.safeParse(copy);
  if (issues.length === 0 && result.success) return copy as Output;
  const unread = issues.map(({ path }) => path);
  const others = result.error?.issues.map((found) => translate(found as z.core.$ZodIssue, copy)) ?? [];
  throw new InvalidInputError([...issues, ...others.filter(({ path }) => !unread.includes(path))]);
}

/** Reads the value in the shape of the schema. What is no object or list is left for the schema to judge. */
function copyOwn(schema: z.core.$ZodType, value: unknown, path: string, issues: InputIssue[]): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable') {
    return value === undefined || value === null ? value : copyOwn(def.innerType, value, path, issues);
  }
  if (def.type === 'object') {
    const keys = keysOf(schema as z.core.$ZodObject);
    const copy = readObject(value, path, keys, issues);
    for (const key of keys) {
      const given = copy?.[key];
      if (copy && typeof given === 'object' && given !== null) {
        copy[key] = copyOwn(def.shape[key] as z.core.$ZodType, given, at(path, key), issues);
      }
    }
    return copy;
  }
  if (def.type === 'array') {
    const copy = readList(value, path, LONGEST_LIST, issues);
    return copy?.map((element, place) => copyOwn(def.element, element, at(path, place), issues));
  }
  return value;
}

const keysOf = /* @__PURE__ */ remembered((schema: z.core.$ZodObject) => Object.keys(schema._zod.def.shape));

/** Zod's issue as one of ours: no value, no key that is not in the schema. */
function translate(found: z.core.$ZodIssue, input: unknown): InputIssue {
  const path = found.path.reduce<string>((parent, key) => at(parent, key as string | number), '');
  if (valueAt(input, found.path) === undefined) return issue(path, 'missing');
  switch (found.code) {
    case 'invalid_type':
      return found.expected === 'int'
        ? issue(path, 'not-a-whole-number')
        : issue(path, 'wrong-type', [found.expected]);
    case 'invalid_value':
      return issue(path, 'not-a-choice', found.values.map(String));
    case 'too_small':
      return issue(path, found.origin === 'array' ? 'too-few' : 'too-small', [`${found.minimum}`]);
    case 'too_big':
      return issue(path, found.origin === 'array' ? 'too-many' : 'too-large', [`${found.maximum}`]);
    default:
      return issue(path, found.message as IssueCode);
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}
