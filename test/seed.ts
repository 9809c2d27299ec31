import * as fc from 'fast-check';
import { beforeEach } from 'vitest';
import { beginTest, casesTried } from './cases-tried.ts';

const { FAST_CHECK_SEED = '20261121' } = process.env;

beforeEach(({ task }) => beginTest(task));

/** The same cases in every run, so that a failure is a change in the code; another seed tries others. */
fc.configureGlobal({
  seed: Number(FAST_CHECK_SEED),
  reporter(details) {
    casesTried(details.numRuns);
    if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  },
});
