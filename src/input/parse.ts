import type * as z from 'zod/mini';
import { InvalidInputError } from './invalid-input-error.ts';
import type { InputIssue } from './issue.ts';
import type { Model } from './model.ts';
import { copyOf, isObject, putWithin, readFields, readList } from './own-data.ts';
import { ourIssue } from './zod-issue.ts';

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
  throw new InvalidInputError([...issues, ...wrongValues(result.error?.issues, issues)]);
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
  unread: readonly InputIssue[],
): readonly InputIssue[] {
  const wrong = new Map<string, InputIssue>();
  for (const one of found) {
    const place = one.path.join('.');
    const isNew = !wrong.has(place) && !unread.some(({ path }) => isWithin(path, place));
    if (isNew) wrong.set(place, ourIssue(place, one));
  }
  return [...wrong.values()];
}

const isWithin = (path: string, place: string) =>
  place === '' || path === place || path.startsWith(`${place}.`);
