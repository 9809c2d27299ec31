import {
  checkReferralSuitability,
  cy,
  en,
  explain,
  type Finding,
  type RuleId,
  validateSessionPlan,
} from '../../src/index.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { ActionRule } from '../../src/policy/action.ts';
import { actionRules, planRules, referralRules } from '../../src/policy/applied.ts';
import type { PlanRule, ReferralRule, Rule } from '../../src/policy/rule.ts';
import { type Leaf, type Row, rowsOf } from './decision-table.ts';
import { factsSection } from './facts-section.ts';
import { code, linkTo, listed, paragraphs, table } from './markdown.ts';
import { planExamples } from './plan-examples.ts';
import { recordsSection } from './records-section.ts';
import { onlyServiceOf, servicesOf } from './services-of.ts';

/** docs/rules.md: every rule, action and record with what it rests on and how it is said. */
export function rulesDocument(): string {
  const decided = (decision: Rule['decision']) =>
    referralRules()
      .filter((rule) => rule.decision === decision)
      .map(onRule);
  return `${paragraphs(
    '# Every rule, and when it is met',
    'Each table is made from the rule’s own condition. A row needs the facts that it shows and no others: where it shows `—`, the fact makes no difference, known or not. While the known facts fit no row, the rule is unknown.',
    'A `must` that is not met settles its decision. A `should` weighs on suitability and on a session plan; of readiness it changes only the findings. A rule with clauses of both statements is in force when either is applied.',
    '## Funding',
    ...decided('funding'),
    '## Suitability',
    ...decided('suitability'),
    '## Readiness',
    ...decided('readiness'),
    '## Session plans',
    'These rules measure a plan. The rows are examples, with what `validateSessionPlan` finds.',
    ...planRules().map(onPlanRule),
    '## Actions',
    'Each follows as soon as it is certain, which it is with the facts of any one row.',
    ...actionRules().map(onAction),
    recordsSection(),
    factsSection(),
  )}\n`;
}

function onRule(rule: ReferralRule): string {
  const { applies, holds, each } = rule;
  return paragraphs(
    heading(rule),
    each === 'child' ? 'Judged for each child alone.' : '',
    decisionTable(holds, applies),
    'meets' in holds ? 'Of these, the ones that the applied statements hold.' : '',
    inWords(rule.id, rule),
  );
}

function heading(rule: Rule): string {
  const { id, strength, clauses } = rule;
  const reads = factsRead(rule);
  const read = reads.length > 0 ? ` Reads ${listed(reads.map(code))}.` : '';
  return paragraphs(
    `### ${id}`,
    `**${strength}**, for ${onlyServiceOf(rule) ?? 'both services'}. From ${linksTo(clauses)}.${read}`,
  );
}

const linksTo = (clauses: readonly string[]) => listed(clauses.map((clause) => linkTo(clause, 'clauses.md')));

/** In printed order, with `*` for a child’s place. */
function factsRead(rule: Rule): readonly string[] {
  if (rule.decision === 'plan') return rule.reads;
  const [service = 'supervised-contact'] = servicesOf(rule);
  const { findings } = checkReferralSuitability({ service, children: [{}] });
  const finding = findings.find((found) => found.rule === rule.id);
  return finding?.facts.map((fact) => fact.replace('children.0', 'children.*')) ?? [];
}

/** The rows of a rule: where it does not apply, where it is met, and where it is not. */
function decisionTable(holds: Condition<Leaf>, applies: Condition<Leaf> | undefined): string {
  const inner = rowsOf(holds);
  const outer = applies && rowsOf(applies);
  const columns = [...(outer?.columns ?? []), ...inner.columns];
  const applying = outer?.holds[0] ?? {};
  const maybeApplying = Object.fromEntries(
    Object.entries(applying).map(([column, values]) => [column, [...values, '*not known*']]),
  );
  const rows = [
    ...(outer?.fails ?? []).map((row) => [row, '*not applicable*'] as const),
    ...inner.holds.map((row) => [{ ...maybeApplying, ...row }, '**met**'] as const),
    ...inner.fails.map((row) => [{ ...applying, ...row }, '**not met**'] as const),
  ];
  return table(
    [...columns.map(code), ''],
    rows.map(([row, result]) => [...cells(row, columns), result]),
  );
}

const cells = (row: Row, columns: readonly string[]) =>
  columns.map((column) => (row[column] ? listed(row[column], 'or') : '—'));

function onPlanRule(rule: PlanRule): string {
  const rows = (planExamples[rule.id] ?? []).map(({ words, plan }) => {
    const found = validateSessionPlan(plan).findings.find((finding) => finding.rule === rule.id);
    return [words, (found?.status ?? 'unknown').replace('-', ' ')];
  });
  return paragraphs(heading(rule), table(['sessions', ''], rows), inWords(rule.id, rule));
}

/** What the rule says in each status, in both languages. */
function inWords(id: RuleId, { decision, strength, clauses }: Rule): string {
  const saysWhyNot = Object.hasOwn(en.reasons, id);
  const statuses = (['met', 'unknown', 'not-met', 'not-applicable'] as const).filter(
    (status) => Object.hasOwn(en.rules[id], status) || (status === 'not-met' && saysWhyNot),
  );
  const rows = statuses.map((status) => {
    const finding: Finding = { rule: id, decision, strength, status, clauses, facts: [] };
    return [status.replace('-', ' '), explain(finding, en), explain(finding, cy)];
  });
  return table(['', 'in English', 'yn Gymraeg'], rows);
}

function onAction(rule: ActionRule): string {
  const { action, by, clauses, when, onlyIf } = rule;
  const { columns, holds } = rowsOf(when);
  const service = onlyServiceOf(rule);
  const last = onlyIf === undefined ? [] : [onlyIf];
  const said = { action, by, clauses };
  return paragraphs(
    `### ${action}`,
    `By ${code(by)}. From ${linksTo(clauses)}.${service === undefined ? '' : ` For ${service} alone.`}`,
    table(
      [...columns, ...last.map(() => 'suitability')].map(code),
      holds.map((row) => [...cells(row, columns), ...last]),
    ),
    table(['in English', 'yn Gymraeg'], [[explain(said, en), explain(said, cy)]]),
  );
}
