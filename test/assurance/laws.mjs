import { table } from '../bench/report/figures.mjs';
import { casesOf } from './reports.mjs';
import { count } from './words.mjs';

/*
 * The laws, each as a sentence. One law is often tested several times: in each context, for each rule or action. It is listed once.
 */

const contexts = [
  'supported',
  'supervised, first statement',
  'supervised, second statement',
  'supervised, both statements',
];

/** The laws in one file, each with how often it is tested and on how many inputs. */
export function lawsTable({ name, tests }) {
  const laws = new Map();
  for (const test of tests) {
    const law = withoutValues(test.titles);
    laws.set(law, [...(laws.get(law) ?? []), test]);
  }
  const rows = [...laws].map(([law, tests]) => {
    const sentences = new Set(
      tests.map(({ titles }) => titles.map(withoutContext).filter(Boolean).join(': ')),
    );
    const [sentence] = sentences.size === 1 ? sentences : [law];
    const cases = casesOf(tests);
    return [sentence.replaceAll('|', '\\|'), count(tests.length), cases === 0 ? '' : count(cases)];
  });
  return [`#### \`${name.slice('test/'.length)}\``, table(['law', 'tests', 'inputs'], rows)];
}

/** The titles of a test as one sentence. What sets it apart from other tests of the same law is written as "…". */
function withoutValues(titles) {
  const parts = titles.map((part) =>
    values.reduce((text, value) => text.replace(value, '…'), withoutContext(part)).replace(/^…: /, ''),
  );
  return parts.filter((part) => part !== '' && part !== '…').join(': ');
}

/** Nothing remains of the name of facts that are tried together in a context. */
function withoutContext(part) {
  const context = contexts.find(
    (name) => part === name || part.startsWith(`${name}: `) || part.endsWith(`; ${name}`),
  );
  if (context === undefined) return part;
  return part.startsWith(context) ? part.slice(context.length).replace(/^: /, '') : '';
}

/** Arguments, functions, codes, decisions, and how many children there are. */
const values = [
  /[{[].*[}\]]$|\bnull$/g,
  /\b[a-z]+[A-Z]\w*\b/g,
  /^'?[a-z]+(-[a-z]+)+'?(?=$|:)/g,
  /\b(funding|suitability|readiness)\b/g,
  /^(children: \d|one child|two children|a second|a third)(?=$|:)/g,
];
