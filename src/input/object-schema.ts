import type * as z from 'zod/mini';

/** The Zod schema of an object that accepts the fields of a type and nothing else. */
export type ObjectSchema<Of extends object> = z.ZodMiniObject<
  { readonly [Key in keyof Of]-?: FieldSchema<Of[Key]> },
  z.core.$strict
>;

type FieldSchema<Value> = undefined extends Value
  ? z.ZodMiniOptional<z.ZodMiniType<Exclude<Value, undefined>, Exclude<Value, undefined>>>
  : z.ZodMiniType<Value, Value>;
