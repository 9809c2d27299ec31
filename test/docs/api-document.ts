import { code, paragraphs } from './markdown.ts';
import { type Export, type Kind, publicFace } from './public-face.ts';

/** docs/api.md: every export of the package, with its declaration and what is said of it. */
export function apiDocument(): string {
  const main = publicFace('src/index.ts');
  const arbitraries = publicFace('src/arbitraries/index.ts');
  return `${paragraphs(
    '# Every export',
    'Every input is read and none is changed; every answer is plain JSON, deeply frozen. What a bad input gets is in the README, what the words mean in [guide.md](guide.md).',
    ...grouped(main.exports),
    '### Referred to, not exported by name',
    ...main.internal.map(entry),
    '## `family-time-rules/arbitraries`',
    'Generators of valid inputs for property tests with fast-check, which is an optional peer.',
    ...arbitraries.exports.map(entry),
  )}\n`;
}

const headings: Readonly<Record<Kind, string>> = {
  function: 'Functions',
  schema: 'Schemas',
  value: 'Calendar, statements and catalogues',
  error: 'Errors',
  type: 'Types',
};

const grouped = (exports: readonly Export[]): string[] =>
  (Object.keys(headings) as Kind[]).flatMap((kind) => [
    `## ${headings[kind]}`,
    ...exports.filter((one) => one.kind === kind).map(entry),
  ]);

const entry = ({ name, comment, declaration }: Export): string =>
  paragraphs(`### ${code(name)}`, comment, `\`\`\`typescript\n${declaration}\n\`\`\``);
