/** A value that may not be known. Left out, undefined and null all mean that it is not known, which is never taken as false. */
export type Known<T> = T | null | undefined;
