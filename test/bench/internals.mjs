/* What the benchmarks need of the package beyond its public face. Bundled before it is imported, since Node does not read TypeScript. */
export { unobjectionable } from '../../src/arbitraries/unobjectionable.ts';
export { any, not } from '../../src/logic/condition.ts';
export { inForce, readRuleOptions } from '../../src/policy/applied.ts';
export { facts } from '../../src/policy/facts.ts';
export { judgeReferral } from '../../src/referral/check-referral-suitability.ts';
export { readReferral } from '../../src/referral/read-referral.ts';
export { referralRules } from '../../src/referral/rules.ts';
