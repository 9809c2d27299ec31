import * as fc from 'fast-check';

const { FAST_CHECK_SEED = '20261121' } = process.env;

/** The same cases in every run, so that a failure is a change in the code; another seed tries others. */
fc.configureGlobal({ seed: Number(FAST_CHECK_SEED) });
