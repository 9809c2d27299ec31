import type * as z from 'zod/mini';
import { dataWords } from './data-words.ts';
import { InvalidInputError, issue } from './invalid-input-error.ts';
import type { DataCode, InputIssue, ModelCode } from './issue.ts';
import type { Model } from './model.ts';
import { modelIssue, modelWords } from './model-issue.ts';
import { at, copyOf, isObject, putWithin, readFields, readList } from './own-data.ts';

/** An input that a caller gave, as a copy that is wholly valid; or an InvalidInputError that names every place. */
export function parse<Schema extends z.ZodMiniType>(model: Model<Schema>, value: unknown): z.output<Schema> {
  const issues: InputIssue[] = [];
  const copy = plainCopy(value, model, issues);
  return accept(model, copy, issues);
}

/** A copy that has been read, if the schema accepts it and reading found nothing wrong; or an InvalidInputError. Only Zod judges values. */
export function accept<Schema extends z.ZodMiniType>(
  { schema }: Model<Schema>,
  copy: unknown,
  issues: readonly InputIssue[],
): z.output<Schema> {
  const result = schema.safeParse(copy);
  if (result.success && issues.length === 0) return copy as z.output<Schema>;
  throw new InvalidInputError([...issues, ...wrongValues(result.error?.issues, copy, issues)]);
}

/** An input copied part by part under its known names. */
export function plainCopy(value: unknown, { fields, elements }: Model, issues: InputIssue[]): unknown {
  if (fields && isObject(value)) {
    const { keys, models } = fields;
    const values: unknown[] = keys.map(() => undefined);
    if (!readFields(value, '', keys, issues, values)) return undefined;
    const copies = values.map((part, place) =>
      copyOfPart(part, models[place] as Model, keys[place] as string, issues),
    );
    return copyOf(keys, copies);
  }
  if (elements && isObject(value)) {
    const list = readList(value, '', elements.most, issues);
    return list?.map((part, place) => copyOfPart(part, elements.model, place, issues));
  }
  return plainValue(value);
}

function copyOfPart(part: unknown, model: Model, key: string | number, issues: InputIssue[]): unknown {
  const since = issues.length;
  const copy = plainCopy(part, model, issues);
  putWithin(key, issues, since);
  return copy;
}

/** A single value. Nobody looks into an object or a function that stands in its place. */
export const plainValue = (value: unknown): unknown =>
  isObject(value) || typeof value === 'function' ? NOT_DATA : value;

const NOT_DATA = /* @__PURE__ */ Symbol('not data');

/** What the schema finds wrong, the first issue at each place, without the gaps that reading has left. */
function wrongValues(
  found: readonly z.core.$ZodIssue[] = [],
  input: unknown,
  unread: readonly InputIssue[],
): readonly InputIssue[] {
  const wrong = new Map<string, InputIssue>();
  for (const one of found) {
    const translated = translate(one, input);
    const isNew = !wrong.has(translated.path) && !unread.some(({ path }) => isWithin(path, translated.path));
    if (isNew) wrong.set(translated.path, translated);
  }
  return [...wrong.values()];
}

const isWithin = (path: string, place: string) =>
  place === '' || path === place || path.startsWith(`${place}.`);

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
      return modelIssue(path, 'not-a-choice', found.values.map(String));
    case 'too_small':
      return found.origin === 'array'
        ? modelIssue(path, 'too-few', [`${found.minimum}`])
        : issue(path, 'too-small', [`${found.minimum}`]);
    case 'too_big':
      return issue(path, 'too-large', [`${found.maximum}`]);
    default:
      if (Object.hasOwn(modelWords, found.message)) return modelIssue(path, found.message as ModelCode);
      return issue(
        path,
        Object.hasOwn(dataWords, found.message) ? (found.message as DataCode) : 'unreadable',
      );
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}
