/** A value, or undefined or null if it is not known. Not known is never taken for false. */
export type Known<T> = T | null | undefined;
