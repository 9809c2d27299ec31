const ofDeadlines = [
  'deadlines/compute',
  'deadlines/working-days',
  'deadlines/instant',
  'deadlines/bad-arguments',
  'deadlines/calendar',
  'deadlines/england-and-wales',
  'deadlines/process-time-zone',
];
const ofInput = [
  'input/plain-data',
  'input/reader',
  'input/accepting',
  'input/nearest',
  'input/parse',
  'input/referral',
  'input/session-plan',
  'input/options',
  'deadlines/bad-arguments',
  'deadlines/calendar',
  'records',
  'messages/refusals',
];
const ofJudgement = ['statements', 'facts', 'completeness/facts', 'input/session-plan'];

/** By folder of `src/`, the quick tests that its mutants meet; none depends on more. What fails first comes first. */
const quick = {
  root: ['remembered', 'completeness/package', 'deadlines/calendar', 'statements'],
  arbitraries: ['laws/arbitraries'],
  deadlines: [...ofDeadlines, 'records'],
  decisions: ['decisions', ...ofJudgement],
  facts: [...ofJudgement, 'input/referral', 'messages/refusals'],
  input: ofInput,
  messages: ['messages', 'completeness/clauses'],
  records: ['records', 'completeness/clauses', 'messages/explain'],
  referral: [...ofJudgement, 'input/referral', 'messages/refusals'],
  schemas: [],
  sessions: [...ofJudgement, 'input/referral', 'messages/refusals'],
  statements: [
    'completeness/clauses',
    'completeness/statements',
    'statements',
    'records',
    'completeness/facts',
    'input/options',
  ],
  truth: ['truth', ...ofJudgement],
};

/** What else a mutant meets that survives those: the laws, which take longer. */
const thorough = {
  root: ['laws/purity'],
  arbitraries: ['laws/deadlines-calendars', 'laws/records', 'laws/session-plans', 'laws/purity'],
  deadlines: ['laws/deadlines', 'deadlines/civil-date', 'deadlines/london', 'messages'],
  decisions: ['laws/exactness', 'laws/certainty'],
  facts: ['laws/exactness', 'laws/certainty', 'schemas'],
  input: ['messages', 'input/sentinels', 'laws/purity', 'schemas/equivalence'],
  messages: ['laws/purity', 'schemas/react-hook-form'],
  records: ['laws/records', 'laws/purity', 'messages'],
  referral: ['laws/exactness', 'laws/certainty', 'laws/relevance', 'laws/purity'],
  schemas: ['mutation/loads-schemas', 'schemas'],
  sessions: ['laws/session-plans', 'laws/exactness'],
  statements: ['laws/exactness', 'laws/session-plans', 'laws/records', 'completeness', 'messages'],
  truth: ['laws/exactness', 'laws/certainty', 'laws/relevance'],
};

export const folders = Object.keys(thorough);

/** Where there are no quick tests, a mutant meets all at once. */
export const hasQuickTests = (folder) => quick[folder].length > 0;

/** The tests that a mutant of this folder meets, in their order. */
export function testsOf(folder, isThorough) {
  const all = isThorough || !hasQuickTests(folder);
  return [...new Set(['mutation/loads', ...quick[folder], ...(all ? thorough[folder] : [])])];
}
