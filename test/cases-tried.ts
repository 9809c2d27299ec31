import type { TaskMeta } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How many inputs a test has tried, where it generates or enumerates them. */
    cases?: number;
  }
}

let meta: TaskMeta = {};

/** From now on, cases are those of this test. */
export function beginTest(test: { readonly meta: TaskMeta }): void {
  meta = test.meta;
}

/** Adds to what the report of the running test says. */
export function casesTried(cases: number): void {
  meta.cases = (meta.cases ?? 0) + cases;
}
