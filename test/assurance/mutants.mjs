import { table } from '../bench/report/figures.mjs';
import { mutantsOf, ranOut, survives } from '../mutation/reports.mjs';
import { isThat, reasons } from './reasons.mjs';
import { code, count } from './words.mjs';

/** What became of the mutants of some reports together. */
export function tally(reports) {
  const mutants = reports.flatMap(mutantsOf);
  const of = (...wanted) => mutants.filter(({ status }) => wanted.includes(status)).length;
  const outOfTimeOrMemory = mutants.filter(ranOut).length;
  const killed = of('Killed') + outOfTimeOrMemory;
  const survived = mutants.filter(survives).length;
  const valid = killed + survived;
  const unknown = mutants.length - valid - of('CompileError', 'Ignored');
  if (unknown > 0) throw new Error(`${unknown} mutants ended neither dead nor alive.`);
  return {
    made: mutants.length,
    valid,
    killed,
    outOfTimeOrMemory,
    survived,
    score: ((100 * killed) / valid).toFixed(1),
  };
}

export function foldersTable(reports) {
  const rows = reports.map((report) => {
    const { made, valid, killed, outOfTimeOrMemory, survived, score } = tally([report]);
    return [
      `\`src/${report.folder}/\``,
      ...[made, valid, killed, outOfTimeOrMemory, survived].map(count),
      score,
    ];
  });
  const heads = [
    'folder',
    'mutants',
    'that compile',
    'killed',
    'of these by time or memory',
    'survived',
    'killed, %',
  ];
  return table(heads, rows);
}

/** The survivors by the reason why they are let live, then those without one. Throws if a reason names no mutant. */
export function survivorsTables(reports) {
  const all = reports.flatMap(mutantsOf);
  const stale = reasons
    .flatMap(({ mutants }) => mutants)
    .filter(({ file }) => reports.some(({ folder }) => file.startsWith(`${folder}/`)))
    .filter((mutant) => !all.some((each) => isThat(each, mutant)));
  if (stale.length > 0) {
    throw new Error(`test/assurance/reasons.mjs names no mutant with ${JSON.stringify(stale)}`);
  }
  const survivors = all.filter(survives);
  const unexplained = new Set(survivors);
  const tables = reasons.flatMap(({ reason, mutants }) => {
    const found = survivors.filter((survivor) => mutants.some((mutant) => isThat(survivor, mutant)));
    for (const survivor of found) unexplained.delete(survivor);
    return found.length === 0 ? [] : [reason, table(['where', 'what', 'became'], found.map(row))];
  });
  if (unexplained.size === 0) return tables;
  return [
    ...tables,
    `No reason is given for these ${count(unexplained.size)}. A test is missing, or a reason.`,
    table(['where', 'what', 'became'], [...unexplained].map(row)),
  ];
}

const row = ({ file, location, original, replacement }) => [
  `\`${file}:${location.start.line}\``,
  code(shortened(original)),
  code(shortened(replacement)),
];

const shortened = (text) => (text.length > 100 ? `${text.slice(0, 99)}…` : text || ' ');
