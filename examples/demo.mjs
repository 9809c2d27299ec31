// Judges referrals and session plans, and lists what is owed in a case: `npm run demo -- --help`.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { requiredRecords } from 'family-time-rules';
import { aboutCaseHistory } from './demo/about-case-history.mjs';
import { aboutReferral } from './demo/about-referral.mjs';
import { aboutSessionPlan } from './demo/about-session-plan.mjs';
import { red } from './demo/layout.mjs';
import { readInput } from './demo/read-input.mjs';

const DAY_OF_THE_EXAMPLES = '2027-01-08';

const help = `Judges referrals and session plans, and lists what is owed in a case.

  npm run demo                                   every referral and case history in examples/
  npm run demo -- path/to/file.json              your own: referrals, session plans and case histories
  npm run demo -- case.json --as-of 2027-01-08   what is owed in a case as of that day
  npm run demo -- --help                         this help

The keys in a file tell which of the three it holds. Without --as-of, a case of your own is shown
as of today, and a case in examples/ as of ${DAY_OF_THE_EXAMPLES}.`;

const aboutInput = {
  referral: aboutReferral,
  'session plan': aboutSessionPlan,
  'case history': aboutCaseHistory,
};

/** A mistake in how the command is written. */
class WrongCommand extends Error {}

function main() {
  const { files, asOf, helpWanted } = readCommand();
  if (helpWanted) return console.log(help);
  // Every file is judged before anything is printed, so that a refusal does not follow half an answer.
  const sections = files.flatMap((file) => {
    const { name, kind, input } = readInput(file);
    return inFile(file, () => aboutInput[kind](name, input, asOf));
  });
  console.log(sections.join('\n'));
}

function readCommand() {
  const { values, positionals: files } = parseCommand();
  const given = values['as-of'];
  if (given !== undefined && !isDay(given))
    throw new WrongCommand('--as-of must be followed by a date that exists, such as 2027-01-08.');
  return {
    helpWanted: values.help,
    files: files.length > 0 ? files : [...examples('referrals'), ...examples('case-histories')],
    asOf: given ?? (files.length > 0 ? new Date() : DAY_OF_THE_EXAMPLES),
  };
}

function parseCommand() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'as-of': { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch ({ message }) {
    throw new WrongCommand(message);
  }
}

function isDay(asOf) {
  try {
    requiredRecords({ service: 'supported-contact' }, { asOf });
    return true;
  } catch {
    return false;
  }
}

/** The files in a folder of `examples`; the path holds where this file stands, and where `npm run demo` bundles it, in `reports`. */
function examples(folder) {
  const path = fileURLToPath(new URL(`../examples/${folder}`, import.meta.url));
  return readdirSync(path).map((file) => `${path}/${file}`);
}

/** A refusal, with each place in the file. */
function inFile(file, judge) {
  try {
    return judge();
  } catch (error) {
    if (error.name !== 'InvalidInputError') throw error;
    const lines = error.issues.map(({ path, message }) => `  ${path ? `${path}: ` : ''}${message}`);
    throw new Error([`${file} cannot be judged:`, ...lines].join('\n'));
  }
}

try {
  main();
} catch (error) {
  const more = error instanceof WrongCommand ? '\nnpm run demo -- --help lists what can be given.' : '';
  console.error(red(error.message) + more);
  process.exitCode = error instanceof WrongCommand ? 2 : 1;
}
