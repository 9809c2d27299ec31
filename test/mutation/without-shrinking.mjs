import * as fc from 'fast-check';

/** One counterexample is enough to kill a mutant: to look for the smallest takes longer than all other tests together. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
