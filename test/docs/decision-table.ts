import { type Condition, isCombined, leaves } from '../../src/logic/condition.ts';
import type { Consequence } from '../../src/policy/action.ts';
import type { FactTest } from '../../src/policy/fact-tests.ts';
import type { PlanTest } from '../../src/policy/rule.ts';

export type Leaf = FactTest | PlanTest | Consequence;

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
  const columns = [...new Set(leaves(condition).flatMap((leaf) => sides(leaf).map(({ column }) => column)))];
  return { columns, holds: expand(condition, true), fails: expand(condition, false) };
}

function expand(condition: Condition<Leaf>, wanted: boolean): Row[] {
  if (isCombined(condition)) {
    const { combine, parts } = condition;
    return wanted === (combine === 'all') ? together(parts, wanted) : oneOf(parts, wanted);
  }
  const rows = sides(condition).map(({ column, holds, fails }) => ({ [column]: wanted ? holds : fails }));
  return wanted ? [Object.assign({}, ...rows)] : rows;
}

const oneOf = (parts: readonly Condition<Leaf>[], wanted: boolean) =>
  parts.flatMap((part) => expand(part, wanted));

const together = (parts: readonly Condition<Leaf>[], wanted: boolean) =>
  parts.reduce<Row[]>(
    (rows, part) => rows.flatMap((row) => expand(part, wanted).map((more) => ({ ...row, ...more }))),
    [{}],
  );

interface Side {
  readonly column: string;
  readonly holds: readonly string[];
  readonly fails: readonly string[];
}

/** What a leaf asks, each part of which is needed. */
function sides(leaf: Leaf): readonly Side[] {
  if ('notMet' in leaf) return [{ column: leaf.notMet, holds: ['not met'], fails: ['met'] }];
  if ('suitability' in leaf)
    return [{ column: 'suitability', holds: [leaf.suitability], fails: ['suitable', 'unlikely'] }];
  if ('meets' in leaf)
    return leaf.meets.map(({ id }) => ({ column: id, holds: ['met'], fails: ['not met'] }));
  return [{ column: leaf.fact, holds: leaf.holds.map(inTable), fails: leaf.fails.map(inTable) }];
}

const inTable = (value: string | boolean) => (typeof value === 'string' ? value : value ? 'yes' : 'no');
