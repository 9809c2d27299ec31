import { type Condition, fold, leaves, type Test } from '../../src/logic/condition.ts';
import type { RuleNotMet } from '../../src/policy/action.ts';
import type { PlanTest } from '../../src/policy/rule.ts';

export type Leaf = Test | PlanTest | RuleNotMet;

/** What a row says of the columns it names; it says nothing of the others. */
export type Row = Readonly<Record<string, readonly string[]>>;

export interface Rows {
  readonly columns: readonly string[];
  /** Each is enough for the condition to hold. */
  readonly holds: readonly Row[];
  /** Each is enough for it to fail. */
  readonly fails: readonly Row[];
}

/** A condition as rows: with the facts of any one of them known, and no others, it is settled. */
export function rowsOf(condition: Condition<Leaf>): Rows {
  const columns = [...new Set(leaves(condition).flatMap(columnsOf))];
  const { holds, fails } = fold<Leaf, Sides>(condition, sidesOf, (left, right, combine) =>
    combine === 'all'
      ? { holds: both(left.holds, right.holds), fails: [...left.fails, ...right.fails] }
      : { holds: [...left.holds, ...right.holds], fails: both(left.fails, right.fails) },
  );
  return { columns, holds, fails };
}

type Sides = Omit<Rows, 'columns'>;

/** The rows that say what a row of each side says. */
const both = (left: readonly Row[], right: readonly Row[]): readonly Row[] =>
  left.flatMap((one) => right.flatMap((other) => joined(one, other)));

/** One row that says what two say; none where they contradict each other. */
function joined(one: Row, other: Row): readonly Row[] {
  const shared = Object.entries(other).map(([column, values]) => {
    const own = one[column];
    return [column, own ? values.filter((value) => own.includes(value)) : values] as const;
  });
  return shared.some(([, values]) => values.length === 0) ? [] : [{ ...one, ...Object.fromEntries(shared) }];
}

function columnsOf(leaf: Leaf): readonly string[] {
  if ('notMet' in leaf) return [leaf.notMet];
  return 'meets' in leaf ? leaf.meets.map(({ id }) => id) : [leaf.fact];
}

function sidesOf(leaf: Leaf): Sides {
  if ('notMet' in leaf)
    return { holds: [{ [leaf.notMet]: ['not met'] }], fails: [{ [leaf.notMet]: ['met'] }] };
  if ('meets' in leaf) {
    return {
      holds: [Object.fromEntries(leaf.meets.map(({ id }) => [id, ['met']]))],
      fails: leaf.meets.map(({ id }) => ({ [id]: ['not met'] })),
    };
  }
  const { fact, holds, fails } = leaf;
  return { holds: [{ [fact]: holds.map(inTable) }], fails: [{ [fact]: fails.map(inTable) }] };
}

const inTable = (value: string | boolean) => (typeof value === 'string' ? value : value ? 'yes' : 'no');
