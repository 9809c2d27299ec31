import { expect, it } from 'vitest';

/** First of all: a mutant with which the package does not load fails a test here, where no other test would so much as begin. */
it.each([
  () => import('../../src/index.ts'),
  () => import('../../src/arbitraries/index.ts'),
  () => import('../../src/build/json-schemas.ts'),
])('%s loads', async (load) => {
  expect(await load()).toBeTypeOf('object');
});
