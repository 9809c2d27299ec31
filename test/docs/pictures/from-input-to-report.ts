import { arrow, box, type Mark, picture, text } from './svg.ts';

interface Step {
  readonly name: string;
  readonly says: readonly string[];
  /** The file to open. */
  readonly file?: string;
  readonly mark: Mark;
}

/** What is made once for all referrals of a kind, from top to bottom. */
const madeOnce: readonly Step[] = [
  {
    name: 'Policy',
    says: ['clauses, rules and actions,', 'one file for each printed section'],
    file: 'policy/',
    mark: 'good',
  },
  {
    name: 'Clusters of facts',
    says: ['facts that are read together,', 'and everything that reads them'],
    file: 'referral/clusters.ts',
    mark: 'plain',
  },
  {
    name: 'Decision diagrams',
    says: ['one for each rule and question', 'of a cluster, small and canonical'],
    file: 'logic/diagram.ts',
    mark: 'plain',
  },
  {
    name: 'Tables',
    says: ['by what is known of a cluster,', 'filled when first asked'],
    file: 'logic/table.ts',
    mark: 'plain',
  },
];

/** What happens with each referral, from top to bottom. */
const forEach: readonly Step[] = [
  {
    name: 'A referral',
    says: ['as JSON would show it, and the', 'statements that cover its service'],
    file: 'referral/check-referral-suitability.ts',
    mark: 'good',
  },
  {
    name: 'A row of small numbers',
    says: ['each property read once,', 'each fact in its place; 0: not known'],
    file: 'referral/read-referral.ts',
    mark: 'plain',
  },
  {
    name: 'One contribution for each cluster',
    says: ['the statuses of its rules, its levels,', 'and the facts that are still open'],
    file: 'referral/entries.ts',
    mark: 'plain',
  },
  {
    name: 'Levels, joined by maximum',
    says: ['0: nothing against, 1: a should is not met,', '2: a must is not met'],
    file: 'referral/parts.ts',
    mark: 'plain',
  },
  {
    name: 'The report',
    says: ['verdicts, findings, actions,', 'what is missing, the basis'],
    file: 'referral/judge-referral.ts',
    mark: 'good',
  },
];

/** What stands beside, and the place of the step among `forEach` that leads to it. */
const beside: readonly (Step & { readonly from: number })[] = [
  {
    from: 1,
    name: 'Zod',
    says: ['says what is wrong, if an input', 'is not certainly valid'],
    file: 'input/parse.ts',
    mark: 'doubtful',
  },
  {
    from: 4,
    name: 'Words',
    says: ['English and Welsh,', 'bundled only if imported'],
    file: 'messages/',
    mark: 'quiet',
  },
];

const HEIGHT = 92;
const STEP = 124;
const TOP = 72;
const columns = { once: { x: 24, width: 232 }, each: { x: 296, width: 300 }, beside: { x: 636, width: 200 } };
/** The tables meet the referrals at the contributions. */
const TABLES = 3;
const CONTRIBUTIONS = 2;

/** docs/pictures/from-input-to-report.svg */
export const fromInputToReport = (): string =>
  picture({
    width: 860,
    height: TOP + forEach.length * STEP,
    title: 'From an input to a report',
    description: `Made once: ${inWords(madeOnce)}. For each referral: ${inWords(forEach)}. The tables give each cluster its contribution. Beside it: ${inWords(beside)}.`,
    parts: [
      heading('Made once', columns.once),
      heading('For each referral', columns.each),
      ...madeOnce.flatMap((step, place) => drawn(step, columns.once, yOf(place))),
      ...madeOnce.slice(1).map((_, place) => down(columns.once, place)),
      ...forEach.flatMap((step, place) => drawn(step, columns.each, yOf(place))),
      ...forEach.slice(1).map((_, place) => down(columns.each, place)),
      ...beside.flatMap((step) => drawn(step, columns.beside, yOf(step.from))),
      ...beside.map(({ from }) =>
        across(columns.each.x + columns.each.width, middleOf(from), columns.beside.x, middleOf(from)),
      ),
      across(columns.once.x + columns.once.width, middleOf(TABLES), columns.each.x, middleOf(CONTRIBUTIONS)),
    ],
  });

interface Column {
  readonly x: number;
  readonly width: number;
}

const yOf = (place: number) => TOP + place * STEP;
const middleOf = (place: number) => yOf(place) + HEIGHT / 2;

const heading = (words: string, { x }: Column): string => text({ x, y: 44 }, [words], { kind: 'soft' });

const drawn = ({ name, says, file, mark }: Step, { x, width }: Column, y: number): string[] => [
  box({ x, y }, width, HEIGHT, mark),
  text({ x: x + 12, y: y + 18 }, [name], { kind: 'strong' }),
  text({ x: x + 12, y: y + 37 }, [...says, ...(file ? [file] : [])], {
    size: 12,
    kind: 'soft',
  }),
];

/** From a step to the next one below it. */
const down = ({ x, width }: Column, place: number): string => {
  const middle = x + width / 2;
  return arrow({ x: middle, y: yOf(place) + HEIGHT }, { x: middle, y: yOf(place + 1) });
};

/** From one column to the next. */
const across = (x: number, y: number, toX: number, toY: number): string =>
  `<path class="line" d="M${x} ${y} C${x + 24} ${y} ${toX - 28} ${toY} ${toX - 8} ${toY}"/><path class="head" d="M${toX - 9} ${toY - 5} L${toX - 9} ${toY + 5} L${toX} ${toY} Z"/>`;

const inWords = (steps: readonly Step[]): string =>
  steps.map(({ name, says }) => `${name} (${says.join(' ')})`).join('; ');
