import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../paths.mjs';

/** What does not count as machinery: what the statements say, the words for it, and the generators of test data. */
const leftOut = {
  'sections of the statements': [
    'policy/child-contact-services/',
    'policy/supervised-family-time/',
    'policy/shared-readings.ts',
  ],
  words: ['messages/'],
  generators: ['arbitraries/'],
};

/** The files that serve one purpose alone. */
const purposes = {
  acrossReadings: [
    'referral/across-readings.ts',
    'referral/open-book.ts',
    'policy/readings.ts',
    'policy/reading-test.ts',
  ],
  nextQuestion: ['referral/next-question.ts'],
  schemas: ['build/'],
};

/** Lines of code in src/: those that hold more than a comment. By folder, what is left out, and what some purposes take. */
export function countLines() {
  const files = readdirSync(`${root}src`, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ file, lines: codeLines(readFileSync(`${root}src/${file}`, 'utf8')) }));
  const within = (paths) => {
    for (const path of paths) {
      if (!files.some(({ file }) => file.startsWith(path))) throw new Error(`There is no src/${path}`);
    }
    return files.filter(({ file }) => paths.some((path) => file.startsWith(path)));
  };
  const others = within(Object.values(leftOut).flat());
  const machinery = files.filter((file) => !others.includes(file));
  return {
    total: sum(machinery),
    folders: byFolder(machinery),
    leftOut: sums(leftOut, within),
    purposes: sums(purposes, within),
  };
}

const sum = (files) => files.reduce((total, { lines }) => total + lines, 0);

const sums = (groups, within) =>
  Object.fromEntries(Object.entries(groups).map(([name, paths]) => [name, sum(within(paths))]));

function byFolder(files) {
  return [...new Set(files.map(folderOf))].map((folder) => {
    const own = files.filter((file) => folderOf(file) === folder);
    return { folder, files: own.length, lines: sum(own) };
  });
}

const folderOf = ({ file }) => (file.includes('/') ? `src/${file.slice(0, file.indexOf('/') + 1)}` : 'src/');

/** How many lines of a text have part of a token. */
export function codeLines(text) {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const lines = new Set();
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line;
  const note = (node) => {
    if (ts.isJSDoc(node)) return;
    const parts = node.getChildren(source);
    for (const part of parts) note(part);
    if (parts.length > 0 || node.getWidth(source) === 0) return;
    for (let line = lineAt(node.getStart(source)); line <= lineAt(node.end); line += 1) lines.add(line);
  };
  note(source);
  return lines.size;
}
