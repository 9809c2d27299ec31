import type * as z from 'zod/mini';
import { memoize } from '../internal/memoize.ts';
import { InvalidInputError, issue } from './invalid-input-error.ts';
import type { DataCode, InputIssue } from './issue.ts';
import { modelIssue } from './model-issue.ts';
import { at } from './own-data.ts';
import { type Reading, readerOf } from './reader.ts';

const readerFor = /* @__PURE__ */ memoize(readerOf);

/**
 * The input as the schema's type, as a copy made of own data alone, whose objects inherit nothing. Refused with an InvalidInputError that names
 * every place: whatever is not plain data, is not in the schema, or is there with a wrong value. The schema is asked only where the reader, which is
 * several times as fast, is in doubt.
 */
export function parse<Output>(schema: z.ZodMiniType<Output>, value: unknown): Output {
  const reading: Reading = { issues: [], doubtful: false };
  const copy = readerFor(schema)(value, '', reading);
  if (reading.issues.length === 0 && !reading.doubtful) return copy as Output;
  const result = schema.safeParse(copy);
  if (reading.issues.length === 0 && result.success) return copy as Output;
  throw new InvalidInputError([
    ...reading.issues,
    ...wrongValues(result.error?.issues, copy, reading.issues),
  ]);
}

/** What the schema finds wrong, one issue a place, but for the gaps that reading has left. */
function wrongValues(
  found: readonly z.core.$ZodIssue[] = [],
  input: unknown,
  unread: readonly InputIssue[],
): readonly InputIssue[] {
  const wrong = new Map<string, InputIssue>();
  for (const one of found) {
    const translated = translate(one, input);
    if (!unread.some(({ path }) => isWithin(path, translated.path))) wrong.set(translated.path, translated);
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
      return issue(path, found.message as DataCode);
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}
