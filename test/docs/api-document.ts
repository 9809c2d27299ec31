import { code, listed, paragraphs } from './markdown.ts';
import { type Export, type Kind, publicFace } from './public-face.ts';

/** docs/api.md: every export of the package, with its declaration and what is said of it. */
export function apiDocument(): string {
  const main = publicFace('src/index.ts');
  const isShown = ({ name }: Export) => main.exports.some((one) => one.name === name);
  const arbitraries = publicFace('src/arbitraries/index.ts').exports;
  return `${paragraphs(
    '# Every export',
    'Functions read their inputs and never change them. Every answer is plain JSON, deeply frozen. The README says what happens to bad input, and [guide.md](guide.md) explains the words.',
    ...grouped(main.exports),
    '### Types that are not exported by name',
    ...main.internal.map(entry),
    '## `family-time-rules/referral`',
    'Referrals and session plans, and the words for them, for a server that counts no days. It exports the following, as above:',
    namesIn('src/referral/index.ts'),
    '## `family-time-rules/deadlines`',
    'Deadlines and calendars, for a program that judges no referrals. It exports the following, as above:',
    namesIn('src/deadlines/index.ts'),
    '## `family-time-rules/arbitraries`',
    'Generators of valid inputs for property tests with fast-check, which is an optional peer dependency.',
    `It also exports these types, as above: ${listed(arbitraries.filter(isShown).map(({ name }) => code(name)))}.`,
    ...arbitraries.filter((one) => !isShown(one)).map(entry),
  )}\n`;
}

const headings: Readonly<Record<Kind, string>> = {
  function: 'Functions',
  schema: 'Schemas',
  value: 'Calendar, statements and catalogues',
  error: 'Errors',
  type: 'Types',
};

const namesIn = (module: string): string =>
  `${listed(publicFace(module).exports.map(({ name }) => code(name)))}.`;

const grouped = (exports: readonly Export[]): string[] =>
  (Object.keys(headings) as Kind[]).flatMap((kind) => [
    `## ${headings[kind]}`,
    ...exports.filter((one) => one.kind === kind).map(entry),
  ]);

const entry = ({ name, comment, declaration }: Export): string =>
  paragraphs(`### ${code(name)}`, comment, `\`\`\`typescript\n${declaration}\n\`\`\``);
