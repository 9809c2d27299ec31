import { askFor, cy, en, type ReferralFactPath } from '../../src/index.ts';
import { type Condition, leaves } from '../../src/logic/condition.ts';
import { actionRules, planRules, referralRules } from '../../src/policy/applied.ts';
import { facts } from '../../src/policy/facts.ts';
import type { Leaf } from './decision-table.ts';
import { code, linkTo, listed, paragraphs, table } from './markdown.ts';

/** Every fact, in printed order: its values, its question, and what reads it. */
export function factsSection(): string {
  const rows = Object.entries(facts).map(([fact, values]) => {
    const path = fact.replace('*', '0') as ReferralFactPath;
    const choices =
      typeof values === 'string'
        ? values
        : listed(
            values.map((value) => code(`${value}`)),
            'or',
          );
    return [code(fact), choices, askFor(path, en), askFor(path, cy), listed(readersOf(fact))];
  });
  return paragraphs(
    '## Facts',
    'What a form asks. `*` stands for a child’s place, counted from 0; the facts of a session plan that is judged by itself have no prefix.',
    table(['fact', 'values', 'in English', 'yn Gymraeg', 'read by'], rows),
  );
}

function readersOf(fact: string): string[] {
  const reads = (...conditions: readonly Condition<Leaf>[]) =>
    conditions.flatMap((condition) => leaves(condition).flatMap(factsOf)).includes(fact);
  const rules = referralRules().filter(({ holds, applies }) => reads(holds, ...(applies ? [applies] : [])));
  const plans = planRules().filter((rule) => rule.reads.some((read) => read === fact));
  const actions = actionRules().filter(({ when }) => reads(when));
  return [...rules, ...plans].map(({ id }) => linkTo(id)).concat(actions.map(({ action }) => linkTo(action)));
}

function factsOf(leaf: Leaf): readonly string[] {
  if ('notMet' in leaf) return [];
  if (!('meets' in leaf)) return [leaf.fact];
  return [leaf.fact, ...leaf.meets.flatMap(({ reads }) => reads.map((read) => `sessionPlan.${read}`))];
}
