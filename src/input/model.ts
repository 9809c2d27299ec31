import * as z from 'zod/mini';
import { inEnglish } from './zod-issue.ts';

/** A part of an input: the Zod schema that judges it, and the names under which its parts are read. */
export interface Model<Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly schema: Schema;
  /** Of an object: the names of its fields, and their models in the same order. */
  readonly fields?: { readonly keys: readonly string[]; readonly models: readonly Model[] };
  /** Of a list: what each element is, and how many are read. */
  readonly elements?: { readonly model: Model; readonly most: number };
}

export const yesOrNo = (): Model<z.ZodMiniBoolean> => ({ schema: z.boolean(inEnglish) });

export const choice = <Choice extends string>(
  choices: readonly Choice[],
): Model<z.ZodMiniType<Choice, Choice>> => ({ schema: z.enum(choices, inEnglish) });

/** A whole number from `least` to `most`, both included. */
export const wholeNumber = (least: number, most?: number): Model<z.ZodMiniNumberFormat> => ({
  schema: z
    .int(inEnglish)
    .check(z.minimum(least, inEnglish), ...(most === undefined ? [] : [z.maximum(most, inEnglish)])),
});

/** A text of a pattern that passes further checks. The sentence says what is wrong with one that has not the pattern. */
export const text = (
  pattern: string,
  sentence: (given: string) => string,
  ...checks: readonly z.core.$ZodCheck<string>[]
): Model<z.ZodMiniString> => ({
  schema: z
    .string(inEnglish)
    .check(
      z.regex(new RegExp(pattern, 'u'), { error: ({ input }) => sentence(input as string), abort: true }),
      ...checks,
    ),
});

type Schemas<Fields extends Readonly<Record<string, Model>>> = {
  [Key in keyof Fields]: Fields[Key]['schema'];
};

/** An object with these fields and no others. */
export function object<Fields extends Readonly<Record<string, Model>>>(
  fields: Fields,
): Model<z.ZodMiniObject<Schemas<Fields>, z.core.$strict>> {
  const keys = Object.keys(fields);
  const schemas = Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]));
  return {
    schema: z.strictObject(schemas as Schemas<Fields>, inEnglish),
    fields: { keys, models: Object.values(fields) },
  };
}

/** A list of at least `least` and at most `most` elements. */
export const list = <Schema extends z.ZodMiniType>(
  model: Model<Schema>,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): Model<z.ZodMiniArray<Schema>> => ({
  schema: z.array(model.schema, inEnglish).check(z.minLength(least, inEnglish), z.maxLength(most, inEnglish)),
  elements: { model, most },
});

/** The same, which may also be left out or null: not known. */
export const known = <Schema extends z.ZodMiniType>(
  model: Model<Schema>,
): Model<z.ZodMiniOptional<z.ZodMiniNullable<Schema>>> => ({
  ...model,
  schema: z.optional(z.nullable(model.schema)),
});
