import type * as z from 'zod/mini';

/** A Zod schema that accepts an object with the fields of `Of`. Unknown fields are refused. */
export type ObjectSchema<Of extends object> = z.ZodMiniObject<
  {
    readonly [Key in keyof Of]-?: undefined extends Of[Key]
      ? z.ZodMiniOptional<z.ZodMiniType<Exclude<Of[Key], undefined>, Exclude<Of[Key], undefined>>>
      : z.ZodMiniType<Of[Key], Of[Key]>;
  },
  z.core.$strict
>;
