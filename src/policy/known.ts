/** Left out, undefined or null: not known, which is never taken as false. */
export type Known<T> = T | null | undefined;
