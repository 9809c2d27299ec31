import * as z from 'zod/mini';

/** A part of an input: the Zod schema that judges it, and the names under which its parts are read. */
export interface Model<Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly schema: Schema;
  /** Of an object: the names of its fields, and their models in the same order. */
  readonly fields?: { readonly keys: readonly string[]; readonly models: readonly Model[] };
  /** Of a list: what each element is, and how many are read. */
  readonly elements?: { readonly model: Model; readonly most: number };
}

/** A single value. */
export const value = <Schema extends z.ZodMiniType>(schema: Schema): Model<Schema> => ({ schema });

type Schemas<Fields extends Readonly<Record<string, Model>>> = {
  [Key in keyof Fields]: Fields[Key]['schema'];
};

/** An object with these fields and no others. */
export function object<Fields extends Readonly<Record<string, Model>>>(
  fields: Fields,
): Model<z.ZodMiniObject<Schemas<Fields>, z.core.$strict>> {
  const schemas = Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]));
  return {
    schema: z.strictObject(schemas as Schemas<Fields>),
    fields: { keys: Object.keys(fields), models: Object.values(fields) },
  };
}

/** A list of at least `least` and at most `most` elements. */
export const list = <Schema extends z.ZodMiniType>(
  model: Model<Schema>,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): Model<z.ZodMiniArray<Schema>> => ({
  schema: z.array(model.schema).check(z.minLength(least), z.maxLength(most)),
  elements: { model, most },
});

/** The same, which may also be left out or null: not known. */
export const known = <Schema extends z.ZodMiniType>(
  model: Model<Schema>,
): Model<z.ZodMiniOptional<z.ZodMiniNullable<Schema>>> => ({
  ...model,
  schema: z.optional(z.nullable(model.schema)),
});
