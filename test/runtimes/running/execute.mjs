import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a program prints; an error with what it complained of where it fails or takes too long. */
export async function output(program, given, options = {}) {
  const { stdout } = await execute(program, given, { timeout: 120_000, maxBuffer: 2 ** 26, ...options });
  return stdout;
}

/** The line that the smoke suite prints, found in what a runtime printed. */
export function resultsIn(printed) {
  const line = printed.split('\n').find((each) => each.startsWith('{"passed":'));
  if (!line) throw new Error(`No results were printed: ${printed.slice(0, 1000)}`);
  return JSON.parse(line);
}
