// Judges referrals, and lists what is owed in a case, in a terminal.
//
//   npm run demo                                   every referral and case history beside this file
//   npm run demo -- path/to/referral.json          a referral of your own
//   npm run demo -- --history path/to/case.json    a case history of your own
//   npm run demo -- --as-of 2027-01-08             the day against which "overdue" is told
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, styleText } from 'node:util';
import {
  askFor,
  checkReferralSuitability,
  countWorkingDays,
  en,
  explain,
  explainVerdict,
  requiredRecords,
} from 'family-time-rules';

const folder = (name) => {
  const path = fileURLToPath(new URL(name, import.meta.url));
  return readdirSync(path).map((file) => `${path}/${file}`);
};

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { history: { type: 'string' }, 'as-of': { type: 'string', default: '2027-01-08' } },
  });
  const ownGiven = positionals.length > 0 || values.history !== undefined;
  for (const path of ownGiven ? positionals : folder('referrals')) showReferral(path);
  for (const path of ownGiven ? [values.history ?? []].flat() : folder('case-histories')) {
    showHistory(path, values['as-of']);
  }
}

function showReferral(path) {
  const report = checkReferralSuitability(readJson(path));
  title(basename(path, '.json'));
  for (const decision of ['funding', 'suitability', 'readiness']) {
    answer(decision, explainVerdict(decision, report[decision], en));
  }
  const failing = report.findings.filter(({ status }) => status === 'not-met');
  list('What stands in the way', failing, (finding) => [
    `${strengthMark(finding)} ${child(finding)}${explain(finding, en)}`,
    finding.clauses.join(', '),
  ]);
  list('What follows', report.actions, (action) => [`→ ${explain(action, en)}`, action.clauses.join(', ')]);
  list('Still to be found out', report.missing, ({ fact, changes }) => [
    `? ${askFor(fact, en)}`,
    `${fact} · bears on ${changes.join(', ')}`,
  ]);
  list('Given, but read by no rule here', report.unread, (fact) => [`· ${askFor(fact, en)}`, fact]);
}

function showHistory(path, asOf) {
  const { required, notExpected } = requiredRecords(readJson(path), { asOf });
  title(`${basename(path, '.json')}, as of ${asOf}`);
  list('What is owed', required, (item) => [`${statusMark(item)} ${explain(item, en)}`, details(item, asOf)]);
  const skipped = required.flatMap(({ due }) => (due.kind === 'by' ? due.deadline.skipped : []));
  const named = new Map(skipped.filter(({ reason }) => reason === 'holiday').map((day) => [day.date, day]));
  list('Holidays passed over', [...named.values()], (day) => [`· ${explain(day, en)}`, day.date]);
  list('Not expected', notExpected, (item) => [`· ${explain(item, en)}`, item.clauses.join(', ')]);
}

function details({ due, status, clauses }, asOf) {
  const cited = clauses.join(', ');
  if (due.kind !== 'by' || status.startsWith('done')) return cited;
  const { dueOn } = due.deadline;
  if (status === 'overdue') return `overdue by ${plural(daysFrom(dueOn, asOf), 'day')} · ${cited}`;
  const left =
    'workingDays' in due.period
      ? plural(countWorkingDays({ after: asOf, until: dueOn }), 'working day')
      : plural(daysFrom(asOf, dueOn), 'day');
  return `${left} left · ${cited}`;
}

const daysFrom = (from, until) => (Date.parse(until) - Date.parse(from)) / 86_400_000;
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const child = (finding) => (finding.child === undefined ? '' : `Child ${finding.child + 1}: `);
const strengthMark = ({ strength }) =>
  strength === 'must' ? styleText('red', '✗') : styleText('yellow', '!');
const statusMark = ({ status }) =>
  ({
    awaiting: '…',
    outstanding: styleText('yellow', '○'),
    overdue: styleText('red', '‼'),
    done: styleText('green', '✓'),
    'done-late': styleText('yellow', '✓'),
  })[status];

function title(text) {
  console.log(`\n${styleText('bold', text)}\n${'─'.repeat(text.length)}`);
}

function answer(label, text) {
  console.log(wrapped(`${label.padEnd(12)}${text}`, 12));
}

function list(heading, items, lines) {
  if (items.length === 0) return;
  console.log(`\n${styleText('underline', heading)}`);
  for (const item of items) {
    const [text, source] = lines(item);
    console.log(wrapped(`  ${text}`, 4));
    console.log(styleText('dim', wrapped(`    ${source}`, 4)));
  }
}

/** Breaks a text into lines of at most 96 letters, each but the first indented. */
function wrapped(text, indent) {
  const lines = [''];
  for (const word of text.split(/(?<=\S) /)) {
    const line = `${lines.at(-1)}${lines.at(-1).trim() === '' ? '' : ' '}${word}`;
    if (line.length <= 96) lines[lines.length - 1] = line;
    else lines.push(' '.repeat(indent) + word);
  }
  return lines.join('\n');
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} is not a JSON file.`);
  }
}

try {
  main();
} catch (error) {
  const lines =
    error.name === 'InvalidInputError'
      ? error.issues.map(({ path, message }) => `  ${path || '(the whole file)'}: ${message}`)
      : [`  ${error.message}`];
  console.error(`${styleText('red', 'This cannot be judged:')}\n${lines.join('\n')}`);
  process.exitCode = 1;
}
