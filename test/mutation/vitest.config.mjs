import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { testsOf } from './tests-of.mjs';

const { FOLDER = 'logic', THOROUGH } = process.env;
const tests = testsOf(FOLDER, THOROUGH !== undefined);
const place = ({ moduleId }) => tests.findIndex((path) => moduleId.includes(`/test/${path}`));

class InTheirOrder extends BaseSequencer {
  async sort(files) {
    return files.toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    include: tests.map((path) => `test/${path}{,/**/*,*}.test.ts`),
    // One worker for all files of a run, and a new one for every run: nothing remembered under one mutant outlives it.
    isolate: false,
    setupFiles: ['test/mutation/no-coverage.mjs', 'test/seed.ts', 'test/mutation/without-shrinking.mjs'],
    sequence: { sequencer: InTheirOrder },
    testTimeout: 60_000,
  },
});
