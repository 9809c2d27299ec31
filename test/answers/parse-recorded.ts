import type { Variable } from './variables.ts';

/** The answers to one kind of referral, as they were recorded. */
export interface Recorded {
  /** What the rules in force read, in order. */
  readonly facts: readonly Variable[];
  readonly answers: readonly RecordedAnswer[];
}

export interface RecordedAnswer {
  readonly kind: string;
  readonly name: string;
  /** Of a finding: the decision of its rule, and how strictly it is meant. */
  readonly rule?: string;
  readonly outcomes: readonly string[];
  /** Each leads to later ones or to outcomes; the first is where to begin. Empty where there is one outcome for all: the one that has combinations. */
  readonly nodes: readonly RecordedNode[];
  readonly combinations: readonly bigint[];
}

export interface RecordedNode {
  readonly fact: string;
  /** By value: the number of a node, counted from 1, or an outcome. */
  readonly branches: ReadonlyMap<string, number | string>;
}

/** Reads back what `recordedText` wrote. */
export function parseRecorded(text: string): Recorded {
  const [, , facts = '', , ...sections] = text.trimEnd().split('\n\n');
  return {
    facts: facts.split('\n').slice(1).map(parseFact),
    answers: sections.map(parseSection),
  };
}

function parseFact(line: string): Variable {
  const [fact, values] = parted(line.trim(), ': ');
  return { fact, values: values.split(', ') };
}

function parseSection(section: string): RecordedAnswer {
  const [heading = '', ...lines] = section.split('\n');
  const [, kind = '', name = '', rule] = /^(\w+) ([^(]*?)(?: \((.*)\))?$/.exec(heading) ?? [];
  const nodes = lines.filter((line) => /^ {2}\d+\. /.test(line));
  const counts = lines.filter((line) => !nodes.includes(line)).map((line) => parted(line.trim(), ': '));
  return {
    kind,
    name,
    ...(rule === undefined ? {} : { rule }),
    outcomes: counts.map(([outcome]) => outcome),
    combinations: counts.map(([, count]) => BigInt(count.replaceAll(',', ''))),
    nodes: nodes.map(parseNode),
  };
}

function parseNode(line: string): RecordedNode {
  const [, test] = parted(line, '. ');
  const [fact, branches] = parted(test, ': ');
  return {
    fact,
    branches: new Map(
      branches.split(', ').map((branch) => {
        const [value, target] = parted(branch, ' -> ');
        return [value, /^\d+$/.test(target) ? Number(target) : target];
      }),
    ),
  };
}

/** The text before and after the first place where it is divided. */
function parted(text: string, by: string): readonly [string, string] {
  const place = text.indexOf(by);
  return [text.slice(0, place), text.slice(place + by.length)];
}
