/** Quick tests, which most mutants do not survive. */
const quick = [
  'completeness',
  'statements',
  'facts',
  'input/options',
  'input/plain-data',
  'input/reader',
  'input/referral',
  'input/session-plan',
  'deadlines/bad-arguments',
  'deadlines/calendar',
  'deadlines/compute',
  'deadlines/england-and-wales',
  'deadlines/instant',
  'deadlines/process-time-zone',
  'deadlines/working-days',
  'messages',
  'records',
];

/** By folder of `src/`, what else a mutant meets that survives the quick tests. */
const thorough = {
  root: ['laws/purity'],
  arbitraries: ['laws/arbitraries'],
  deadlines: ['laws/deadlines', 'deadlines/civil-date', 'deadlines/london'],
  decisions: ['laws/exactness', 'laws/certainty'],
  facts: ['laws/exactness', 'laws/certainty'],
  input: ['input/sentinels', 'laws/purity', 'schemas/equivalence', 'hostile'],
  messages: ['laws/purity'],
  records: ['laws/records', 'laws/purity'],
  referral: ['laws/exactness', 'laws/certainty', 'laws/relevance', 'laws/purity'],
  schemas: ['schemas/files', 'schemas/across-fields', 'schemas/dates', 'schemas/equivalence'],
  sessions: ['laws/session-plans', 'laws/exactness'],
  statements: ['laws/exactness', 'laws/session-plans', 'laws/records'],
  truth: ['laws/exactness', 'laws/certainty', 'laws/relevance'],
};

export const folders = Object.keys(thorough);

/** What no other code uses, and no other test. */
const alone = ['arbitraries', 'schemas'];

/** The tests that a mutant of this folder meets, in their order: the folder's own first. */
export function testsOf(folder, isThorough) {
  const own = [folder, ...quick.filter((path) => path.startsWith(`${folder}/`))];
  const others = quick.filter((path) => !own.includes(path));
  if (alone.includes(folder)) return ['mutation/loads', ...thorough[folder]];
  return ['mutation/loads', ...own, ...others, ...(isThorough ? thorough[folder] : [])];
}
