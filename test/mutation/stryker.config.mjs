const { FOLDER = 'logic', MUTATE, REPORT = `reports/mutation/${FOLDER}.json` } = process.env;

/** Left out are words, and the holidays: what they must be is what they say. */
const words = [
  'src/messages/{en,cy,names,holidays,across-words,report-in-english,report-in-welsh,*-cy}.ts',
  'src/input/{data-words,model-issue}.ts',
  'src/policy/shared-readings.ts',
  'src/records/history-issue.ts',
  'src/deadlines/england-and-wales.ts',
];

export default {
  packageManager: 'npm',
  tempDirName: 'reports/mutation/sandbox',
  mutate: MUTATE?.split(',') ?? [`src/${FOLDER}/**/*.ts`, ...words.map((path) => `!${path}`)],
  ignorePatterns: [
    'examples/referral-*',
    'examples/unit-tests',
    'reports',
    'dist',
    'test/bench',
    'test/runtimes',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  plugins: ['@stryker-mutator/*', './test/mutation/left-out.mjs'],
  ignorers: ['left-out'],
  coverageAnalysis: 'off',
  // The first run, which says how long the tests take, has the machine nearly to itself; later ones share it.
  timeoutFactor: 4,
  timeoutMS: 10_000,
  checkers: ['typescript'],
  tsconfigFile: 'test/mutation/tsconfig.json',
  typescriptChecker: { prioritizePerformanceOverAccuracy: true },
  // At first half of the processes check types; then all run tests.
  concurrency: 3,
  // A process takes more memory with each run, so it is replaced.
  maxTestRunnerReuse: 50,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: REPORT },
};
