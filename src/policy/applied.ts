import { memoize } from '../internal/memoize.ts';
import type { ActionRule } from './action.ts';
import { actionIds, type ClauseId, recordIds, ruleIds } from './codes.ts';
import type { RecordRule, UnexpectedRule } from './record.ts';
import type { PlanRule, ReferralRule } from './rule.ts';
import type { Section } from './section.ts';
import type { Service } from './service.ts';
import type { StatementPolicy } from './statement.ts';
import { policies } from './statements.ts';

/** The statements applied, in the order of `statements`. The same statements are always the same list, so that what follows from each can be memoized. */
export type Applied = readonly StatementPolicy[];

const listOf = /* @__PURE__ */ memoize(
  (ids: string): Applied => policies.filter(({ id }) => ids.split(' ').includes(id)),
);

/** The statements with these ids; each is known. */
export const applying = (ids: readonly string[]): Applied =>
  listOf(policies.flatMap(({ id }) => (ids.includes(id) ? [id] : [])).join(' '));

/** Every statement that covers a service. */
export const statementsOn = /* @__PURE__ */ memoize(
  (service: Service): Applied =>
    applying(policies.flatMap(({ id, services }) => (services.includes(service) ? [id] : []))),
);

/** Those of the clauses that stand in an applied statement. */
export const citing = (clauses: readonly ClauseId[], applied: Applied): readonly ClauseId[] =>
  clauses.filter((clause) => applied.some(({ prefix }) => clause.startsWith(prefix)));

/** What is in force under the applied statements, each citing their clauses alone. */
export function inForce<Cited extends { readonly clauses: readonly ClauseId[] }>(
  cited: readonly Cited[],
  applied: Applied,
): readonly Cited[] {
  return cited.flatMap((item) => {
    const clauses = citing(item.clauses, applied);
    return clauses.length > 0 ? [{ ...item, clauses }] : [];
  });
}

/** Everything of one kind in every section of every statement, in the order of the closed list of its codes. */
/* @__NO_SIDE_EFFECTS__ */
function collect<Item>(
  of: (section: Section) => readonly Item[] | undefined,
  codes: readonly string[],
  codeOf: (item: Item) => string,
): readonly Item[] {
  const items = policies.flatMap(({ sections }) => sections.flatMap((section) => of(section) ?? []));
  const place = (item: Item) => codes.indexOf(codeOf(item));
  return items.sort((left, right) => place(left) - place(right));
}

const rules = () =>
  collect(
    (section) => section.rules,
    ruleIds,
    ({ id }) => id,
  );

/** Every rule on a referral, in the order in which findings are reported. */
export const referralRules = (): readonly ReferralRule[] =>
  rules().filter((rule) => rule.decision !== 'plan');

/** Every rule on a session plan, in the order in which findings are reported. */
export const planRules = (): readonly PlanRule[] => rules().filter((rule) => rule.decision === 'plan');

/** Every action, in the order in which actions are reported. */
export const actionRules = (): readonly ActionRule[] =>
  collect(
    (section) => section.actions,
    actionIds,
    ({ action }) => action,
  );

/** Every record, notice and arrangement, in the order in which they are reported; one that two statements ask for stands twice. */
export const recordRules = (): readonly RecordRule[] =>
  collect(
    (section) => section.records,
    recordIds,
    ({ record }) => record,
  );

/** What the statements say is not expected. */
export const unexpectedRules = (): readonly UnexpectedRule[] =>
  policies.flatMap(({ sections }) => sections.flatMap(({ notExpected = [] }) => notExpected));
