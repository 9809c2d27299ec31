import { defineConfig } from 'vitest/config';

/** The tests by what they are about, so that each part can run alone: `npx vitest run --project laws`. */
const projects: Readonly<Record<string, readonly string[]>> = {
  rules: [
    'cases',
    'statements',
    'decisions',
    'logic',
    'facts',
    'deadlines',
    'records',
    'input',
    'messages',
    'completeness',
    'internal',
  ],
  laws: ['laws'],
  hostile: ['hostile'],
  documents: ['docs', 'schemas'],
  proofs: ['proofs', 'answers'],
  package: ['package', 'types', 'lint', 'sources'],
};

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    maxWorkers: '100%',
    projects: Object.entries(projects).map(([name, folders]) => ({
      test: {
        name,
        include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
        isolate: false,
        setupFiles: ['test/seed.ts'],
        testTimeout: 60_000,
      },
    })),
  },
});
