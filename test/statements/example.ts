import type {
  ActionId,
  ClauseId,
  Decision,
  FactPath,
  Finding,
  Referral,
  SessionPlan,
  StatementId,
} from '../../src/index.ts';

export type Status = Finding['status'];
export type Follows = 'certain' | 'not-yet' | 'never';

/** One example: what is given, under which statements (left out: all that speak to the service), and what comes of it. */
export interface Example<Given, Expected> {
  readonly clause: ClauseId;
  readonly title: string;
  readonly under?: StatementId;
  readonly given: Given;
  readonly expected: Expected;
}

/** Of a rule judged child by child: one status for each child. */
export type RuleExample = Example<Referral, Status | readonly Status[]>;
export type PlanExample = Example<SessionPlan, Status>;
/** `open`: the facts left open that decide whether the action follows. */
export type ActionExample = Example<Referral, Follows> & { readonly open?: readonly FactPath[] };

interface EveryTable {
  readonly strength: 'must' | 'should';
  readonly clauses: readonly ClauseId[];
  /** What its findings point to; `*` stands for the child's place. */
  readonly facts: readonly string[];
  /** The statuses it cannot have, and why. */
  readonly never: Partial<Record<Status, string>>;
}
export interface ReferralRuleTable extends EveryTable {
  readonly decision: Decision;
  readonly examples: readonly RuleExample[];
}
export interface PlanRuleTable extends EveryTable {
  readonly decision: 'plan';
  readonly examples: readonly PlanExample[];
}
export interface ActionTable {
  readonly by: 'area-practice-manager' | 'parties' | 'practitioner' | 'cafcass-cymru';
  readonly clauses: readonly ClauseId[];
  readonly examples: readonly ActionExample[];
}
export type ActionTables = Partial<Record<ActionId, ActionTable>>;

export const alwaysApplies = {
  'not-applicable': 'Wherever a statement that asks for it is applied, it applies.',
} as const;

export const supported = { service: 'supported-contact' } as const;
export const supervised = { service: 'supervised-contact' } as const;

/** A row of a grid: the value of each column, `?` where it is not known, and what comes of it. */
type Row<Expected> = readonly [...cells: string[], expected: Expected];

interface Grid<Expected> {
  readonly under?: StatementId;
  /** What stands beside the columns. */
  readonly given: Referral;
  /** In words, and the fact each stands for. */
  readonly columns: Readonly<Record<string, FactPath>>;
  readonly rows: readonly Row<Expected>[];
}

/** Examples that go through the combinations of a few facts. */
export function grid<Expected extends Status | Follows>(
  clause: ClauseId,
  { given, columns, rows, ...options }: Grid<Expected>,
): readonly (Example<Referral, Expected> & { readonly open: readonly FactPath[] })[] {
  return rows.map((row) => {
    const cells = Object.entries(columns).map(([words, fact], place) => ({
      words,
      fact,
      cell: row[place] as string,
    }));
    const title = cells.map(({ words, cell }) => `${words}: ${inWords[cell] ?? cell}`).join(', ');
    return {
      ...options,
      clause,
      title,
      given: cells.reduce((referral, { fact, cell }) => withCell(referral, fact, cell), given),
      open: cells.filter(({ cell }) => cell === '?').map(({ fact }) => fact),
      expected: row.at(-1) as Expected,
    };
  });
}

const inWords: Readonly<Record<string, string>> = { '?': 'not known' };
const values: Readonly<Record<string, unknown>> = { yes: true, no: false };

function withCell(referral: Referral, fact: string, cell: string): Referral {
  return cell === '?' ? referral : (placed(referral, fact.split('.'), values[cell] ?? cell) as Referral);
}

/** A copy of the tree with the value at the end of the path; a numbered step goes into a list. */
export function placed(tree: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (/^\d/.test(step)) {
    const list = [...((tree as readonly unknown[] | undefined) ?? [])];
    list[Number(step)] = placed(list[Number(step)], rest, value);
    return list;
  }
  const group = tree as Readonly<Record<string, unknown>> | undefined;
  return { ...group, [step]: placed(group?.[step], rest, value) };
}

/** A plan of sessions of these lengths, for supervised contact. */
export function planOf(minutes: readonly number[], more: Partial<SessionPlan> = {}): SessionPlan {
  return { ...supervised, sessions: minutes.map((length) => ({ minutes: length })), ...more };
}
