import * as fc from 'fast-check';

/** Whether a generated field is given, is not known, or may be either. */
export type Presence = 'known' | 'unknown' | 'either';

const leftOut = Symbol('left out');

/** The three ways of not being known: left out, undefined, or null. It shrinks towards left out. */
export const absent = (): fc.Arbitrary<unknown> => fc.constantFrom<unknown>(leftOut, undefined, null);

/** A value, or what is not known where that may be, in the proportion of the weights. It shrinks towards left out. */
export function present(
  value: fc.Arbitrary<unknown>,
  presence: Presence,
  { known, notKnown }: { readonly known: number; readonly notKnown: number },
): fc.Arbitrary<unknown> {
  if (presence === 'known') return value;
  if (presence === 'unknown') return absent();
  return fc.oneof(
    { withCrossShrink: true },
    { weight: notKnown, arbitrary: absent() },
    { weight: known, arbitrary: value },
  );
}

/** Objects with these fields, without those that came as left out. */
export function objectOf<Whole>(
  fields: {
    readonly [Field in keyof Whole]: fc.Arbitrary<Whole[Field]>;
  },
): fc.Arbitrary<Whole> {
  return fc
    .record(fields)
    .map(
      (whole) => Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== leftOut)) as Whole,
    );
}
