/**
 * Why a mutant that no test kills is let live. Each is named by the text that it replaces, or how that begins, and, where one text has several, by what it
 * puts there.
 */
export const reasons = [
  {
    reason: 'It only saves work: the longer way comes to the same.',
    mutants: [
      { file: 'decisions/verdict.ts', what: 'advised === false', became: 'false' },
      { file: 'decisions/verdict.ts', what: 'false', became: 'true' },
      { file: 'decisions/verdict.ts', what: 'const settledAs', became: '() => undefined' },
      { file: 'facts/layout.ts', what: 'group !== last?.group || child !== last.child', became: 'true' },
      { file: 'referral/check-referral-suitability.ts', what: '(Object.keys(bearing)' },
      { file: 'referral/check-referral-suitability.ts', what: 'bearing[answer].size > 0' },
      { file: 'referral/check-referral-suitability.ts', what: 'open.length > 0' },
      { file: 'referral/judge-rule.ts', what: 'applying === true', became: 'false' },
    ],
  },
];
