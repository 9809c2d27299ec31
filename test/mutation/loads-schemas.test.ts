import { expect, it } from 'vitest';

/** As in loads.test.ts, of what the tests of the JSON Schemas make of them before they begin. */
it('the JSON Schemas are written and compiled', async () => {
  expect(Object.keys((await import('../schemas/compiled.ts')).compiled)).toHaveLength(3);
});
