/**
 * Why a mutant that no test kills is let live. Each is named by the text that it replaces, or how that begins, and, where one text has several, by what it
 * puts there.
 */
export const reasons = [
  {
    reason: 'It only saves work: the longer way comes to the same.',
    mutants: [
      { file: 'deadlines/calendar.ts', what: 'days', became: 'false' },
      { file: 'deadlines/london.ts', what: 'offset === offsetAtNoonBefore', became: 'false' },
      { file: 'decisions/verdict.ts', what: 'advised === false', became: 'false' },
      { file: 'decisions/verdict.ts', what: 'false', became: 'true' },
      { file: 'decisions/verdict.ts', what: 'const settledAs', became: '() => undefined' },
      { file: 'facts/layout.ts', what: 'group !== last?.group || child !== last.child', became: 'true' },
      { file: 'input/nearest.ts', what: 'name.length / 3', became: 'name.length * 3' },
      { file: 'input/own-data.ts', what: 'property', became: 'false' },
      { file: 'input/own-data.ts', what: 'known += 1', became: 'known -= 1' },
      { file: 'input/own-data.ts', what: 'names.length > known' },
      { file: 'input/parse.ts', what: 'false', became: 'true' },
      { file: 'input/parse.ts', what: 'reading.issues.length === 0 && !reading.doubtful', became: 'false' },
      { file: 'input/reader.ts', what: 'read !== given', became: 'true' },
      { file: 'input/reader.ts', what: "typeof given === 'object'", became: 'true' },
      { file: 'referral/check-referral-suitability.ts', what: '(Object.keys(bearing)' },
      { file: 'referral/check-referral-suitability.ts', what: 'bearing[answer].size > 0' },
      { file: 'referral/check-referral-suitability.ts', what: 'open.length > 0' },
      { file: 'referral/judge-rule.ts', what: 'applying === true', became: 'false' },
      { file: 'schemas/doc-comments.ts', what: '!(owner.flags & ts.TypeFlags.Object)', became: 'false' },
    ],
  },
  {
    reason: 'A value that stands for nothing, where another that is nothing sought does as well.',
    mutants: [
      { file: 'arbitraries/leaning-referrals.ts', what: "''" },
      { file: 'truth/settle.ts', what: '[]' },
      { file: 'deadlines/instant.ts', what: "''" },
      { file: 'deadlines/instant.ts', what: '[]' },
      { file: 'input/accepting.ts', what: '[]' },
      { file: 'input/reader.ts', what: '[]' },
      { file: 'input/reader.ts', what: '() => false', became: '() => undefined' },
      { file: 'messages/explain-issue.ts', what: "''" },
      { file: 'messages/explain-issue.ts', what: '[]' },
      { file: 'messages/explain-verdict.ts', what: "''" },
      { file: 'messages/explain-verdict.ts', what: '[]' },
      { file: 'records/read-case-history.ts', what: '[]' },
      { file: 'referral/check-referral-suitability.ts', what: "''" },
    ],
  },
  {
    reason:
      'One step more finds nothing: there is no judgement after the last, and a day has been looked at already.',
    mutants: [
      { file: 'deadlines/count-working-days.ts', what: 'until <= after', became: 'until < after' },
      {
        file: 'referral/check-referral-suitability.ts',
        what: 'number < judgements.length',
        became: 'number <=',
      },
    ],
  },
  {
    reason: 'It is put between the items of a list that has one alone.',
    mutants: [{ file: 'input/model-issue.ts', what: "''" }],
  },
  {
    reason: 'What is alike is listed once, so that one more changes nothing.',
    mutants: [{ file: 'input/own-data.ts', what: 'issues.length >= MOST_ISSUES' }],
  },
  {
    reason:
      'Whatever stands before a date puts the day of its month out of place, so that it is refused all the same.',
    mutants: [
      {
        file: 'deadlines/civil-date.ts',
        what: '/^\\d{4}-(0[1-9]|1[0-2])-\\d\\d$/',
        became: '/\\d{4}-(0[1-9]|1[0-2])-\\d\\d$/',
      },
    ],
  },
  {
    reason: 'It speaks up for a check that has no pattern yet; each has one.',
    mutants: [
      { file: 'schemas/json-schemas.ts', what: '!found', became: 'false' },
      { file: 'schemas/json-schemas.ts', what: '`No pattern' },
    ],
  },
  {
    reason: 'What stands before or behind cannot be there: no name of a fact begins, or goes on, like that.',
    mutants: [
      { file: 'facts/fact-path.ts', what: '/^children' },
      { file: 'referral/with-fact.ts', what: '/^\\d/' },
    ],
  },
];
