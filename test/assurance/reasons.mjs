/**
 * Why a mutant that no test kills is let live. Each is named by the text that it replaces, or how that begins, and, where one text has several, by what it
 * puts there. One that names no mutant at all is an error.
 */
export const reasons = [
  {
    reason: 'The code only saves work: without it the result is the same.',
    mutants: [
      { file: 'build/doc-comments.ts', what: '!(owner.flags & ts.TypeFlags.Object)', became: 'false' },
      { file: 'deadlines/calendar.ts', what: 'days', became: 'false' },
      { file: 'input/nearest.ts', what: 'name.length / 3', became: 'name.length * 3' },
      { file: 'logic/diagram.ts', what: 'one < other' },
    ],
  },
  {
    reason: 'The value means that there is nothing. Any value that is never looked for does as well.',
    mutants: [
      { file: 'arbitraries/leaning-referrals.ts', what: "''" },
      { file: 'deadlines/instant.ts', what: '[]' },
      { file: 'messages/explain-issue.ts', what: '[]' },
      { file: 'messages/explain-verdict.ts', what: '[]' },
      { file: 'policy/applied.ts', what: '[]' },
      { file: 'records/read-case-history.ts', what: '[]' },
    ],
  },
  {
    reason: 'One more step finds nothing: that day has been looked at already.',
    mutants: [{ file: 'deadlines/count-working-days.ts', what: 'until <= after', became: 'until < after' }],
  },
  {
    reason: 'The anchor of the pattern makes no difference: no fact has a name with anything else before it.',
    mutants: [
      { file: 'policy/fact-path.ts', what: '/^children' },
      { file: 'referral/placed.ts', what: '/^\\d/' },
    ],
  },
];
