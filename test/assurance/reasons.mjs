/**
 * Why a mutant that no test kills is let live. Each is named by the text that it replaces, or how that begins, and, where one text has several, by what it
 * puts there. One that names no mutant at all is an error.
 */
export const reasons = [
  {
    reason: 'The code only saves work or memory: without it the result is the same.',
    mutants: [
      { file: 'build/doc-comments.ts', what: '!(owner.flags & ts.TypeFlags.Object)', became: 'false' },
      { file: 'deadlines/calendar.ts', what: 'days', became: 'false' },
      {
        file: 'deadlines/compute-working-day-deadline.ts',
        what: 'deadlines.size >= MOST_DAYS',
        became: 'deadlines.size > ',
      },
      { file: 'input/nearest.ts', what: 'name.length / 3', became: 'name.length * 3' },
      { file: 'input/own-data.ts', what: 'keys[next] === key', became: 'false' },
      { file: 'input/own-data.ts', what: 'place + 1', became: 'place - 1' },
      { file: 'input/own-data.ts', what: 'found += 1', became: 'found -= 1' },
      { file: 'input/own-data.ts', what: 'found === keys.length', became: 'false' },
      { file: 'input/own-data.ts', what: 'new Array<unknown>(', became: 'new Array()' },
      { file: 'logic/diagram.ts', what: 'one < other' },
      { file: 'logic/table.ts', what: 'membersOf(values).length > 1', became: 'true' },
      { file: 'logic/table.ts', what: 'membersOf(values).length > 1', became: 'membersOf(values).length >=' },
      { file: 'records/calendar-basis.ts', what: 'calendar === bundled', became: 'false' },
      { file: 'referral/clusters.ts', what: 'levels.filter((', became: 'levels' },
      { file: 'referral/clusters.ts', what: 'level !== nothing', became: 'true' },
      { file: 'referral/entries.ts', what: 'rules.some(isUnknown) || levels', became: 'true' },
      { file: 'referral/entries.ts', what: 'membersOf(set).length > 1', became: 'true' },
      { file: 'referral/entries.ts', what: 'membersOf(set).length > 1', became: 'membersOf(set).length >=' },
      { file: 'referral/entries.ts', what: 'membersOf(set).length > 1', became: 'membersOf(set).length <=' },
      { file: 'referral/entries.ts', what: 'Array.from({ length: facts }', became: 'Array.from' },
      { file: 'referral/entries.ts', what: 'pairs === 0', became: 'false' },
      { file: 'referral/entries.ts', what: 'isUnanswered || decides.length > 0', became: 'true' },
      { file: 'referral/entries.ts', what: 'decides.length > 0', became: 'decides.length >= 0' },
      { file: 'referral/fields.ts', what: "typeof value === 'string'", became: 'true' },
      { file: 'referral/judge-referral.ts', what: 'levelsAt(levels, IS_OPEN)', became: 'true' },
      {
        file: 'referral/open-book.ts',
        what: 'inForce(actions, applied).filter(',
        became: 'inForce(actions, applied)',
      },
      { file: 'referral/parts.ts', what: 'list[place] === 0', became: 'true' },
      { file: 'referral/read-referral.ts', what: 'keys[next] === key', became: 'false' },
      { file: 'referral/read-referral.ts', what: 'place + 1', became: 'place - 1' },
      { file: 'referral/read-referral.ts', what: 'found += 1', became: 'found -= 1' },
      { file: 'referral/read-referral.ts', what: 'found < keys.length', became: 'true' },
      { file: 'referral/read-referral.ts', what: 'found < keys.length', became: 'found <= ' },
      { file: 'referral/read-referral.ts', what: '3 * childGroup.keys.length', became: '3 / ' },
      { file: 'referral/read-referral.ts', what: 'states.length < FIRST_CHILD', became: 'states.length <= ' },
      { file: 'referral/read-referral.ts', what: 'issues.length > since', became: 'true' },
      { file: 'referral/read-referral.ts', what: 'issues.length > since', became: 'issues.length >= ' },
      { file: 'referral/relevance.ts', what: 'given++', became: 'given--' },
      { file: 'referral/relevance.ts', what: 'given === idle.length', became: 'false' },
      { file: 'referral/relevance.ts', what: 'given === 0 && !namesParties', became: 'false' },
      { file: 'referral/still-open.ts', what: 'mark === 0', became: 'false' },
      { file: 'referral/still-open.ts', what: 'levelsAt(own, IS_OPEN)', became: 'true' },
      { file: 'sessions/quick-plan.ts', what: '[undefined, undefined, undefined]' },
      { file: 'sessions/quick-plan.ts', what: 'issues.length > since', became: 'true' },
      { file: 'sessions/quick-plan.ts', what: 'issues.length > since', became: 'issues.length >= ' },
      { file: 'sessions/quick-plan.ts', what: 'code < 0x7f', became: 'code <= 0x7f' },
    ],
  },
  {
    reason: 'Nothing that is read stands in the place after the last one, or before the first.',
    mutants: [
      { file: 'input/own-data.ts', what: 'place < keys.length', became: 'place <= ' },
      { file: 'logic/diagram.ts', what: 'value < length', became: 'value <= ' },
      { file: 'logic/levels.ts', what: 'level < 3', became: 'level <= ' },
      { file: 'referral/entries.ts', what: 'place < length', became: 'place <= ' },
      { file: 'referral/fields.ts', what: 'place < values.length', became: 'place <= ' },
      { file: 'referral/judge-referral.ts', what: 'place < actions.length', became: 'place <= ' },
      { file: 'referral/open-book.ts', what: 'place < 0', became: 'place <= 0' },
      { file: 'referral/open-book.ts', what: 'which < places.length', became: 'which <= ' },
      { file: 'referral/report-template.ts', what: "path === 'sessionPlan'", became: 'true' },
      { file: 'referral/still-open.ts', what: 'part > 0', became: 'part >= 0' },
      { file: 'sessions/read-session-plan.ts', what: 'place < sessions.length', became: 'place <= ' },
    ],
  },
  {
    reason: 'The check says so for the reader. What follows comes to the same without it.',
    mutants: [
      { file: 'arbitraries/session-plans.ts', what: '{ minLength: 1 }', became: '{}' },
      { file: 'messages/catalogue.ts', what: "typeof said === 'string'", became: 'false' },
      { file: 'messages/catalogue.ts', what: '[said]', became: '[]' },
      { file: 'records/due-date.ts', what: 'error instanceof OutsideCalendarError', became: 'true' },
      { file: 'referral/entries.ts', what: 'plan >= 0', became: 'true' },
      { file: 'referral/entries.ts', what: 'review < 0', became: 'false' },
      { file: 'referral/entries.ts', what: "statusOf(statuses) === 'unknown'", became: 'true' },
      { file: 'referral/open-book.ts', what: 'isOfChild(one) && child === undefined', became: 'false' },
      { file: 'referral/read-referral.ts', what: '!isObject(value)', became: 'false' },
      {
        file: 'referral/read-referral.ts',
        what: '{\n    reading.isCertain = false;\n    return undefined;',
        became: '{}',
      },
      { file: 'referral/with-fact.ts', what: 'value === undefined', became: 'false' },
      { file: 'sessions/validate-session-plan.ts', what: 'other === rule', became: 'false' },
    ],
  },
  {
    reason: 'Zod is shown another value that is as valid as what was read.',
    mutants: [{ file: 'referral/read-so-far.ts', what: '(states[place] as number) - 1' }],
  },
  {
    reason: 'The value means that there is nothing. Any value that is never looked for does as well.',
    mutants: [
      { file: 'arbitraries/leaning-referrals.ts', what: "''" },
      { file: 'arbitraries/referrals.ts', what: '[]' },
      { file: 'input/date-models.ts', what: '[]' },
      { file: 'input/zod-issue.ts', what: '[]' },
      { file: 'input/zod-issue.ts', what: "''" },
      { file: 'messages/explain-issue.ts', what: '[]' },
      { file: 'messages/explain-across.ts', what: '[]' },
      { file: 'messages/explain-verdict.ts', what: '[]' },
      { file: 'messages/report-standing.ts', what: '[settled]', became: '[]' },
      { file: 'policy/applied.ts', what: '[]' },
      { file: 'records/read-case-history.ts', what: '[]' },
      { file: 'referral/clusters.ts', what: '[]' },
      { file: 'referral/entries.ts', what: '-1', became: '+1' },
      { file: 'referral/row.ts', what: '[]' },
      { file: 'sessions/session-plan-schema.ts', what: '[]' },
    ],
  },
  {
    reason: 'Any number does that no two periods have in common.',
    mutants: [
      {
        file: 'deadlines/compute-working-day-deadline.ts',
        what: 'period.from * (LONGEST + 1) + period.length',
        became: 'period.from * (LONGEST + 1) - ',
      },
    ],
  },
  {
    reason: 'A fact with yes among its choices has no among them, too.',
    mutants: [{ file: 'messages/label-for.ts', what: 'true', became: 'false' }],
  },
  {
    reason: 'One more step finds nothing: that day has been looked at already.',
    mutants: [{ file: 'deadlines/count-working-days.ts', what: 'until <= after', became: 'until < after' }],
  },
  {
    reason:
      'The anchor of the pattern makes no difference: no fact has a name with anything else before it, and no key has digits beside letters.',
    mutants: [
      { file: 'messages/in-words.ts', what: '/^\\d+$/', became: '/^\\d+/' },
      { file: 'messages/in-words.ts', what: '/^\\d+$/', became: '/\\d+$/' },
      { file: 'messages/still-to-find-out.ts', what: '/^children', became: '/children' },
      { file: 'policy/fact-path.ts', what: '/^children' },
      { file: 'referral/placed.ts', what: '/^\\d/' },
    ],
  },
  {
    reason:
      'The flag of the pattern makes no difference: a letter that is written with two units passes as one, and as two.',
    mutants: [{ file: 'input/model.ts', what: "'u'" }],
  },
];

/** Whether a mutant of a report is the one that a reason names. */
export const isThat = ({ file, original, replacement }, { file: named, what, became = '' }) =>
  file === `src/${named}` && original.startsWith(what) && (replacement ?? '').startsWith(became);

export const hasReason = (mutant) =>
  reasons.some(({ mutants }) => mutants.some((named) => isThat(mutant, named)));
