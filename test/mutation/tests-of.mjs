const ofJudgement = ['cases/cases', 'statements', 'facts', 'completeness/facts'];
const ofReading = [
  'input/referral',
  'input/as-json',
  'input/unreadable',
  'input/session-plan',
  'input/options',
];
const lawsOfJudgement = ['laws/exactness', 'laws/certainty', 'laws/relevance'];

/** By folder of `src/`, the quick tests that its mutants meet; none depends on more. Those that are nearest to the folder, and load least, come first; the slowest come last. */
const quick = {
  arbitraries: ['laws/arbitraries'],
  build: [],
  deadlines: [
    'deadlines/instant',
    'deadlines/working-days',
    'deadlines/compute',
    'deadlines/bad-arguments',
    'deadlines/calendar',
    'deadlines/england-and-wales',
    'deadlines/without-london',
    'deadlines/process-time-zone',
    'records',
    'laws/deadlines-civil-dates',
  ],
  decisions: ['decisions/finding', 'decisions/verdict', ...ofJudgement],
  input: [
    'input/nearest',
    'input/parse',
    ...ofReading,
    'input/references',
    'input/prototypes',
    'input/large',
    'records/bad-histories',
    'deadlines/bad-arguments',
  ],
  internal: ['internal', 'cases/cases', 'deadlines/working-days'],
  logic: ['logic'],
  messages: ['messages'],
  policy: [
    'cases/cases',
    'completeness/clauses',
    'completeness/statements',
    'completeness/facts',
    'statements',
    'records',
    'decisions/third-statement',
  ],
  records: ['records', 'cases/cases'],
  referral: [
    'decisions',
    ...ofJudgement,
    ...ofReading,
    'input/without-zod',
    'input/prototypes',
    'input/next-question',
    'messages/refusals',
    'laws/one-unknown',
    'laws/next-question',
    'laws/across-readings',
  ],
  sessions: [
    'input/quick-checks',
    'input/session-plan',
    'input/references',
    'cases/cases',
    'statements',
    'input/referral',
  ],
};

/** What else a mutant meets that survives those: the laws, which take longer. */
const thorough = {
  arbitraries: ['laws/deadlines-calendars', 'laws/records', 'laws/session-plans', 'laws/purity'],
  build: ['mutation/loads-schemas', 'schemas'],
  deadlines: ['laws/deadlines', 'messages/days', 'laws/purity'],
  decisions: lawsOfJudgement,
  input: [
    'schemas/in-english',
    'schemas/dates',
    'schemas/files',
    'schemas/equivalence',
    'input',
    'messages/refusals',
    'messages/issues',
    'laws/purity',
  ],
  internal: ['laws/purity', 'deadlines/calendar'],
  logic: ['decisions', 'cases/cases', 'laws/exactness'],
  messages: ['completeness/clauses', 'laws/purity', 'deadlines/without-london', 'schemas/react-hook-form'],
  policy: [
    'laws/across-readings',
    'input/options',
    'facts',
    'completeness',
    'messages',
    'laws/session-plans',
    'laws/records',
    ...lawsOfJudgement,
  ],
  records: ['laws/records', 'laws/purity', 'messages/explain'],
  referral: ['input', 'laws/purity', ...lawsOfJudgement, 'proofs'],
  sessions: ['input', 'laws/session-plans', 'laws/exactness'],
};

export const folders = Object.keys(thorough);

/** Every test, or group of tests, that is named here. */
export const entries = [
  ...new Set([...Object.values(quick).flat(), ...Object.values(thorough).flat(), 'mutation/loads']),
];

/** Where there are no quick tests, a mutant meets all at once. */
export const hasQuickTests = (folder) => quick[folder].length > 0;

/** Which folders load with no more than their own tests: for these, whether the whole package loads is asked last. */
const standAlone = ['logic'];

/** The tests that a mutant of this folder meets, in their order. The first one to fail ends its run, and what has survived the quick ones meets the others first. */
export function testsOf(folder, isThorough) {
  const all = isThorough || !hasQuickTests(folder);
  const own = [...(all ? thorough[folder] : []), ...quick[folder]];
  return [...new Set(standAlone.includes(folder) ? own : ['mutation/loads', ...own])];
}
