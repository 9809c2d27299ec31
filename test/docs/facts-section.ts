import { askFor, cy, en, type FactPath } from '../../src/index.ts';
import { all, leaves } from '../../src/logic/condition.ts';
import { facts } from '../../src/policy/facts.ts';
import { actionRules, referralRules } from '../../src/referral/rules.ts';
import { planRules } from '../../src/sessions/validate-session-plan.ts';
import type { Leaf } from './decision-table.ts';
import { code, linkTo, listed, paragraphs, table } from './markdown.ts';

/** Every fact, in printed order: its values, its question, and what reads it. */
export function factsSection(): string {
  const rows = Object.entries(facts).map(([fact, values]) => {
    const path = fact.replace('*', '0') as FactPath;
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
  const reads = (leaf: Leaf) => {
    if (!('fact' in leaf)) return false;
    const ofPlan = 'meets' in leaf ? leaf.meets.flatMap((rule) => rule.reads) : [];
    return leaf.fact === fact || ofPlan.some((read) => `sessionPlan.${read}` === fact);
  };
  const rules = referralRules.filter(({ holds, applies }) =>
    [...leaves<Leaf>(holds), ...leaves<Leaf>(applies ?? all())].some(reads),
  );
  const plans = planRules.filter((rule) => rule.reads.some((read) => read === fact));
  const actions = actionRules.filter(({ when }) => leaves<Leaf>(when).some(reads));
  return [
    ...rules.map(({ id }) => id),
    ...plans.map(({ id }) => id),
    ...actions.map(({ action }) => action),
  ].map((reader) => linkTo(reader));
}
