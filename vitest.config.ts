import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false,
    maxWorkers: '100%',
    setupFiles: ['test/seed.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    testTimeout: 60_000,
  },
});
