import { inject } from 'vitest';

/*
 * The runner notes which tests reach which mutant, whatever it is told, and then runs no others. But what is remembered is worked out in one test and
 * used in the next; so it is to note nothing, and every mutant meets every test.
 */
const namespace = inject('globalNamespace');
if (namespace !== undefined) {
  globalThis[namespace] ??= {};
  Object.defineProperty(globalThis[namespace], 'mutantCoverage', {
    get: () => undefined,
    set() {},
    configurable: true,
  });
}
