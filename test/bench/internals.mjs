/* What the benchmarks need of the package beyond its public face. Bundled before it is imported, since Node does not read TypeScript. */
export { favourable } from '../../src/arbitraries/favourable.ts';
export { any, not } from '../../src/logic/condition.ts';
export { inForce, referralRules, statementsOn } from '../../src/policy/applied.ts';
export { facts } from '../../src/policy/facts.ts';
export { judgeReferral } from '../../src/referral/judge-referral.ts';
export { readReferral } from '../../src/referral/read-referral.ts';
export { questionRows } from './questions/question-rows.ts';
