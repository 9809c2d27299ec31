import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../src/policy/clause.ts';
import { statements } from '../../src/policy/statements.ts';
import type { Fingerprints } from './fingerprint.ts';
import { record } from './record.ts';
import { reportOn } from './report-on.ts';
import { sayRecorded } from './say-recorded.ts';

const usage = `Usage: npm run check:sources -- <folder> [--record]
The folder holds a copy of each statement, as <statement>.txt.
--record says what differs from the recorded fingerprints, records those of the copies, and says what to do next.`;

/**
 * Compares copies of the statements with the fingerprints in a file, clause by clause. With `--record`, it says what differs and then writes the
 * fingerprints of the copies.
 *
 * @returns The exit code. 0: every word of both is as it was encoded, or the copies are recorded. 1: something differs. 2: the call is wrong.
 */
export function checkSources(args: readonly string[], file: string, say: (line: string) => void): number {
  const folders = args.filter((arg) => !arg.startsWith('-'));
  const flags = args.filter((arg) => arg.startsWith('-'));
  const [folder] = folders;
  if (folder === undefined || folders.length > 1 || flags.some((flag) => flag !== '--record')) {
    say(usage);
    return 2;
  }
  const fingerprints: Partial<Fingerprints> = JSON.parse(readFileSync(file, 'utf8'));
  const copyOf = ({ id }: Statement) => {
    const path = join(folder, `${id}.txt`);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    say(`${id}: there is no ${id}.txt in ${folder}`);
    return undefined;
  };
  if (flags.length > 0) {
    const recorded = statements.map((statement) => {
      const earlier = fingerprints[statement.id];
      const copy = copyOf(statement);
      if (copy === undefined) return [statement.id, earlier];
      if (earlier) reportOn(statement, copy, earlier, (line) => !line.startsWith('  found: ') && say(line));
      else say(`${statement.id}: no fingerprints were recorded before`);
      const headings = [...new Set(statement.clauses.map(({ section }) => section))];
      const sections = record(copy, headings, earlier ?? []);
      sayRecorded(statement, copy, sections, say);
      return [statement.id, sections];
    });
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(recorded), null, 2)}\n`);
    return 0;
  }
  const same = statements.map((statement) => {
    const copy = copyOf(statement);
    const recorded = fingerprints[statement.id];
    if (!recorded) say(`${statement.id}: no fingerprints are recorded; record them with --record`);
    return copy !== undefined && recorded !== undefined && reportOn(statement, copy, recorded, say);
  });
  return same.includes(false) ? 1 : 0;
}
