import { readdirSync } from 'node:fs';
import { entries, folders } from './tests-of.mjs';

/** What `tests-of.mjs` names that is not there, and which folders of `src/` it does not name. */
export function faultsIn(root) {
  const tests = readdirSync(`${root}test`, { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  const there = readdirSync(`${root}src`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return [
    ...entries.filter((entry) => !tests.some((file) => isOf(file, entry))).map((entry) => `no test ${entry}`),
    ...folders.filter((folder) => !there.includes(folder)).map((folder) => `no folder src/${folder}`),
    ...there.filter((folder) => !folders.includes(folder)).map((folder) => `no tests for src/${folder}`),
  ];
}

/** An entry names a test file, the beginning of its name, or its folder. */
function isOf(file, entry) {
  if (!file.startsWith(entry)) return false;
  const rest = file.slice(entry.length);
  return rest.startsWith('/') || !rest.includes('/');
}
