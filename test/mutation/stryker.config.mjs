const { FOLDER = 'truth', MUTATE } = process.env;

/** Left out are words, and the holidays: what they must be is what they say. */
const words = [
  'src/messages/{en,cy,names,holidays}.ts',
  'src/input/data-words.ts',
  'src/deadlines/england-and-wales.ts',
];

export default {
  packageManager: 'npm',
  tempDirName: 'reports/mutation/sandbox',
  mutate: MUTATE?.split(',') ?? [
    FOLDER === 'root' ? 'src/*.ts' : `src/${FOLDER}/**/*.ts`,
    ...words.map((path) => `!${path}`),
  ],
  ignorePatterns: ['examples', 'reports', 'dist', 'test/bench', 'test/runtimes'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'off',
  timeoutMS: 10_000,
  checkers: ['typescript'],
  tsconfigFile: 'test/mutation/tsconfig.json',
  typescriptChecker: { prioritizePerformanceOverAccuracy: true },
  concurrency: 2,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${FOLDER}.json` },
};
