import { readFileSync } from 'node:fs';
import { type Reading, type ReadingId, statements } from '../../src/index.ts';
import { readingIds } from '../../src/policy/codes.ts';
import { type Effect, type Effects, effectsOf } from '../answers/effects.ts';
import { kindOf, type NamedKind } from '../answers/kinds.ts';
import { figure } from '../answers/recorded-text.ts';
import { type Variable, variables } from '../answers/variables.ts';
import { code, linkTo, listed, paragraphs, table } from './markdown.ts';

const kinds = [kindOf('supported', 1), kindOf('supervised, both statements', 1)] as const;
const serviceOf = ({ service }: NamedKind) => service.replace('-', ' ');
const named = (kind: NamedKind) => `${serviceOf(kind)[0]?.toUpperCase()}${serviceOf(kind).slice(1)}`;

/** docs/readings.md: what each reading would change if it were taken the other way. */
export function readingsDocument(): string {
  return `${paragraphs(
    '# What the readings change',
    'The words of the statements leave choices. Each choice below can be tried the other way: `acrossReadings` says for one referral whether its answers would stand, and this page says it for all referrals. It is made by `npm run docs` from the rules.',
    '## How this is counted',
    'A combination is one complete referral of one child: one value for each fact that the rules in force read. A session plan is one of three kinds: it keeps the guidelines, it keeps the hours alone, or it keeps neither. Each reading is taken the other way alone, with everything else as the package takes it. Nothing is sampled: the counts are exact, and where the page says that nothing changes, that is proved.',
    `Each service is judged under every statement that covers it. ${kinds.map((kind) => `${named(kind)} has ${figure(effectsOf([], kind).combinations)} combinations.`).join(' ')}`,
    'Combinations are not families. The page does not say how often anything happens: most combinations have something against them that few families have.',
    'The example is the simplest referral whose answer changes: the one that differs in the fewest facts from the ready referral of `test/laws/ready-referral.ts`, which is funded, suitable and ready. Of several, it is the first in the order of [the facts](rules.md).',
    '## In order of how much each changes',
    'The share of combinations in which at least one decision or action changes.',
    summary(),
    '## Each reading',
    ...readingIds.map(onReading),
    '## What to ask Cafcass Cymru',
    ...questions(),
  )}\n`;
}

function summary(): string {
  const rows = readingIds.map((reading) => {
    const effects = kinds.map((kind) => effectsOf([reading], kind));
    return { reading, effects, most: Math.max(...effects.map(share)) };
  });
  rows.sort((left, right) => right.most - left.most);
  return table(
    ['Reading', ...kinds.map(named)],
    rows.map(({ reading, effects }) => [linkTo(reading), ...effects.map(shareInWords)]),
  );
}

function onReading(id: ReadingId): string {
  const clauses = statements
    .flatMap((statement) => statement.clauses)
    .filter(({ readings = [] }) => readings.some((reading) => reading.id === id));
  const [reading] = clauses.flatMap(({ readings = [] }) => readings.filter((each) => each.id === id)) as [
    Reading,
  ];
  return paragraphs(
    `### ${id}`,
    `From ${listed(clauses.map((clause) => linkTo(clause.id, 'clauses.md')))}.`,
    `- *Taken:* ${reading.taken}\n- *The other way:* ${reading.instead}`,
    ...kinds.map((kind) => onKind(kind, effectsOf([id], kind))),
  );
}

function onKind(kind: NamedKind, { effects, combinations }: Effects): string {
  if (effects.length === 0) return `${named(kind)}: proved to change nothing.`;
  const rows = effects.map(({ name, combinations: count, example, taken, otherWay }: Effect) => [
    code(name),
    `${figure(count)} (${percent(count, combinations)})`,
    inWords(example),
    taken,
    otherWay,
  ]);
  return paragraphs(
    `${named(kind)}:`,
    table(['Answer', 'Combinations', 'Simplest example', 'As taken', 'The other way'], rows),
  );
}

function inWords(example: Effect['example']): string {
  if (example.length === 0) return 'the ready referral as it is';
  return example
    .map(({ variable, value }) => {
      const { fact, values } = variables[variable] as Variable;
      return `${code(fact)}: ${values[value]}`;
    })
    .join('; ');
}

/** The questions in docs/interpretation.md, in order of how much depends on them. */
function questions(): readonly string[] {
  const page = readFileSync(new URL('../../docs/interpretation.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split('\n## What to ask Cafcass Cymru\n');
  const asked = [...section.matchAll(/^\d+\. (.*)$/gm)].map(([, question = ''], place) => {
    const readings = readingsAt(
      [...question.matchAll(/\[`([^`]+)`\]/g)].map(([, clause]) => clause as string),
    );
    const effects = kinds.map((kind) => effectsOf(readings, kind));
    return { question, place, readings, effects, most: Math.max(...effects.map(share)) };
  });
  if (asked.length === 0) throw new Error('docs/interpretation.md asks nothing');
  const counted = asked.filter(({ readings }) => readings.length > 0);
  counted.sort((left, right) => right.most - left.most || left.place - right.place);
  const others = asked.filter((each) => !counted.includes(each));
  return [
    'These are the questions of [interpretation.md](interpretation.md#what-to-ask-cafcass-cymru). First come those on a clause whose readings are counted above, in order of the largest share of combinations in which an answer would change.',
    counted
      .map(({ question, readings, effects }, place) => {
        const shares = kinds.map(
          (kind, which) => `${serviceOf(kind)} ${shareInWords(effects[which] as Effects)}`,
        );
        return `${place + 1}. ${question} Counted by ${listed(readings.map((id) => linkTo(id)))}: ${shares.join(', ')}.`;
      })
      .join('\n'),
    'The others are about days, records or how a plan of sessions is measured, or about a reading that the facts of a referral do not show. They cannot be counted, and stand in their order there.',
    others.map(({ question }, place) => `${counted.length + place + 1}. ${question}`).join('\n'),
  ];
}

/** The readings with a code on some clauses, each once. */
const readingsAt = (ids: readonly string[]): readonly ReadingId[] => [
  ...new Set(
    statements
      .flatMap(({ clauses }) => clauses)
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ readings = [] }) => readings.flatMap(({ id }) => id ?? [])),
  ),
];

const share = ({ changing, combinations }: Effects): number => Number(changing) / Number(combinations);

const shareInWords = ({ changing, combinations }: Effects): string =>
  changing === 0n ? 'nothing' : percent(changing, combinations);

/** A share as a percentage: one decimal place, or its first figure where it is smaller. */
function percent(part: bigint, whole: bigint): string {
  const share = (100 * Number(part)) / Number(whole);
  return `${share >= 0.1 ? share.toFixed(1) : share.toPrecision(1)} %`;
}
