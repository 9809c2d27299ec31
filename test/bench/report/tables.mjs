import { middles, quotient } from '../measure/statistics.mjs';
import { duration, figure, kilobytes, table, withSpread } from './figures.mjs';

/** How long `acrossReadings` takes, for each kind of referral. */
export function acrossTable(suites, entries) {
  const rows = entries
    .filter(({ contender }) => contender.asksOther)
    .map(({ suite, nanoseconds, checked }) => {
      const { title } = suites.find(({ id }) => id === suite);
      const ours = entries.find((entry) => entry.suite === suite).nanoseconds;
      const wrong = Object.values(checked.wrong).some((count) => count > 0);
      return [
        title,
        duration(middles(nanoseconds).median),
        withSpread(quotient(nanoseconds, ours)),
        wrong ? '**no**' : 'yes',
      ];
    });
  return table(['referrals', 'one call', '× a judgement', 'what stands is what the report says'], rows);
}

export function questionsTable(questions) {
  const rows = questions.map(({ service, decision, facts, printed, next, optimum }) => [
    `${service.replace('-', ' ')}: ${decision}`,
    figure(facts),
    average(printed),
    average(next),
    optimum === undefined ? 'not computed' : average(optimum),
  ]);
  return table(
    ['answer', 'facts it can depend on', 'in printed order', 'by `nextQuestion`', 'optimum'],
    rows,
  );
}

const average = (number) => number.toFixed(2);

export function startTable(start) {
  const of = (id) => start.find((program) => program.id === id);
  const rows = start.map(({ id, name, whole, within }) => [
    name,
    `${figure(middles(whole).median)} ms`,
    id === 'bare' ? '1' : withSpread(quotient(whole, of('bare').whole)),
    id === 'bare' ? '' : `${figure(middles(within).median)} ms`,
    id === 'bare' ? '' : id === 'zod-mini' ? '1' : withSpread(quotient(within, of('zod-mini').within)),
  ]);
  return table(['program', 'whole process', '× bare', 'import and first call', '× zod/mini alone'], rows);
}

export function sizesTable(sizes) {
  const rows = sizes.map(({ name, esbuild, rollup }) => [
    `\`${name}\``,
    kilobytes(esbuild.minified),
    kilobytes(esbuild.gzip),
    kilobytes(rollup.minified),
    kilobytes(rollup.gzip),
  ]);
  return table(['imports', 'esbuild', 'gzip', 'rollup', 'gzip'], rows);
}

export const partsTables = (parts) =>
  parts.map(({ name, whole, parts, rest }) =>
    table(
      [`\`${name}\``, kilobytes(whole)],
      [...parts, { name: 'everything else', bytes: rest }].map(({ name, bytes }) => [name, kilobytes(bytes)]),
    ),
  );

export function linesTable({ folders, total }) {
  const rows = folders.map(({ folder, files, lines }) => [`\`${folder}\``, figure(files), figure(lines)]);
  const files = folders.reduce((sum, folder) => sum + folder.files, 0);
  return table(['folder', 'files', 'lines'], [...rows, ['all', figure(files), figure(total)]]);
}
