import { readdirSync, readFileSync } from 'node:fs';
import { table } from '../bench/report/figures.mjs';
import { casesOf, root } from './reports.mjs';
import { count } from './words.mjs';

/*
 * Over how many referrals an answer is checked, and how. Every figure is from the last run of the tests, or from the recorded answers that it held the rules to.
 */

const RECORDED = 'test/answers/recorded/';
const LOCK = 'every answer to every complete referral is as recorded';

/** For each kind of referral, how many complete ones there are, and how many answers are recorded. Throws unless the last run held them all. */
export function kindsTable(files) {
  const held = testsOf(files, 'answers/lock.test.ts').filter(({ titles }) => titles[0] === LOCK);
  const rows = readdirSync(`${root}${RECORDED}`).map((file) => {
    const text = readFileSync(`${root}${RECORDED}${file}`, 'utf8');
    const name = text.slice(0, text.indexOf(':'));
    if (!held.some(({ titles }) => names(titles.at(-1), name)))
      throw new Error(`${LOCK}: not tested for ${name}`);
    const [, combinations] = /^([\d,]+) combinations$/m.exec(text);
    const answers = (kind) => text.match(new RegExp(`^${kind} `, 'gm'))?.length ?? 0;
    const kinds = ['decision', 'action', 'finding'].map((kind) => count(answers(kind)));
    return { size: BigInt(combinations.replaceAll(',', '')), cells: [name, combinations, ...kinds] };
  });
  rows.sort((one, other) => Number(one.size - other.size));
  return table(
    ['kind', 'complete referrals', 'decisions', 'actions', 'findings'],
    rows.map(({ cells }) => cells),
  );
}

/** Vitest puts a name into quotation marks, and shortens one that is long. */
const names = (title, name) => name.startsWith(title.replaceAll("'", '').replace(/…$/, ''));

const isSupervised = ({ titles }) => titles[0].includes('supervised');

/** What is tried one after another. */
const enumerated = [
  {
    file: 'proofs/supported-oracle.test.ts',
    what: 'Every complete supported referral: the public function and an independent evaluator agree on every decision, action and finding, and the diagrams count as many of each.',
  },
  {
    file: 'proofs/supervised-oracle.test.ts',
    of: isSupervised,
    what: 'Supervised referrals, rule by rule: the diagram of each rule and the independent evaluator agree on every combination of the facts that either reads.',
  },
  {
    file: 'decisions/clusters.test.ts',
    what: 'Every state of every cluster, not known included: what its table says is what trying every completion gives.',
  },
  {
    file: 'laws/exhaustive.test.ts',
    what: 'Facts that are read together: each value of each, and not known. The report is what trying every completion gives.',
  },
];

/** What is tried on generated inputs alone. */
const sampled = [
  {
    file: 'answers/diagrams.test.ts',
    of: isSupervised,
    what: 'Complete supervised referrals: the public function gives what the diagrams and the recorded answers give.',
  },
  {
    file: 'laws/exactness.test.ts',
    what: 'Partial referrals: what is possible, missing, unanswered and certain is what trying every completion gives.',
  },
  { file: 'laws/certainty.test.ts', what: 'Partial referrals: what one more fact can change.' },
  {
    file: 'laws/relevance.test.ts',
    what: 'Partial referrals: which facts are relevant, unread and unanswered.',
  },
  {
    file: 'laws/across-readings.test.ts',
    what: '`acrossReadings`: each answer is what every combination of readings and completion of the unknown facts gives.',
  },
  { file: 'laws/next-question.test.ts', what: '`nextQuestion`: the question is the best one.' },
  {
    file: 'laws/session-plans.test.ts',
    what: 'Session plans: which guidelines a plan keeps. The diagrams take it as one of three kinds.',
  },
  {
    file: 'laws/deadlines.test.ts',
    what: 'Deadlines and working days. No diagram covers dates.',
  },
  { file: 'laws/records.test.ts', what: 'What is owed in a case. No diagram covers records.' },
];

export const enumeratedTable = (files) => triedTable(files, enumerated);
export const sampledTable = (files) => triedTable(files, sampled);

function triedTable(files, checks) {
  const rows = checks.map(({ file, what, of = () => true }) => {
    const inputs = casesOf(testsOf(files, file).filter(of));
    if (inputs === 0) throw new Error(`test/${file} says of no input that it was tried.`);
    return [what, count(inputs), `\`${file}\``];
  });
  return table(['what', 'inputs', 'in `test/`'], rows);
}

function testsOf(files, name) {
  const found = files.find((file) => file.name === `test/${name}`);
  if (!found) throw new Error(`The last run of the tests did not run test/${name}.`);
  return found.tests;
}
