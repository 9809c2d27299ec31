import { MET, NOT_APPLICABLE, NOT_MET } from '../../src/decisions/finding.ts';
import { type Condition, leaves, type Test } from '../../src/logic/condition.ts';
import type { ActionRule, RuleNotMet } from '../../src/policy/action.ts';
import { inForce } from '../../src/policy/applied.ts';
import { facts } from '../../src/policy/facts.ts';
import type { PlanTest, ReferralRule } from '../../src/policy/rule.ts';
import type { FactCluster, Question } from '../../src/referral/clusters.ts';
import type { BookOfRules } from './rulebooks.ts';

type Leaf = Test | PlanTest | RuleNotMet;

/** What the rules of a cluster come to, and the level that it gives each question, once all of its facts are known. */
export interface Judgement {
  readonly statuses: readonly number[];
  readonly levels: readonly number[];
}

/** Judges the facts of a cluster by reading each condition as it is written. `point`: which of its values each fact has. */
export function judgedByHand(cluster: FactCluster, point: readonly number[], book: BookOfRules): Judgement {
  const { keys, ruleList, questionList } = cluster;
  const holds = (condition: Condition<Leaf>): boolean => {
    if ('combine' in condition) {
      const { combine, parts } = condition;
      return combine === 'all' ? parts.every(holds) : parts.some(holds);
    }
    if ('notMet' in condition) return statusOf(ruleOf(condition.notMet)) === NOT_MET;
    if (condition.fact === 'service') return (condition as Test).holds.includes(book.service);
    const value = point[keys.indexOf(condition.fact as (typeof keys)[number])] as number;
    if ('meets' in condition) return keepsGuidelines(condition, value);
    return condition.holds.includes(valuesOf(condition.fact)[value] as string | boolean);
  };
  /** A plan's value is what the worst of the guidelines that it breaks is: none, a `should`, or a `must`. */
  const keepsGuidelines = ({ meets }: PlanTest, worst: number) => {
    const strengths = inForce(meets, book.applied).map(({ strength }) => strength);
    return worst === 0 || (worst === 1 && !strengths.includes('should'));
  };
  const statusOf = (rule: ReferralRule): number => {
    if (rule.service !== undefined && rule.service !== book.service) return NOT_APPLICABLE;
    if (rule.applies && !holds(rule.applies)) return NOT_APPLICABLE;
    return holds(rule.holds) ? MET : NOT_MET;
  };
  const ruleOf = (id: string) => ruleList.find((rule) => rule.id === id) as ReferralRule;
  const levelFor = (decision: string): number => {
    const broken = ruleList.filter((rule) => rule.decision === decision && statusOf(rule) === NOT_MET);
    if (broken.some(({ strength }) => strength === 'must')) return 2;
    return broken.length > 0 ? 1 : 0;
  };
  const levelOf = (question: Question): number => {
    const action = book.actions.find((one) => one.action === question);
    if (!action) return levelFor(question);
    const isUnsuitable = levelFor('suitability') === 2;
    if (!isAsked(action, cluster)) return isUnsuitable ? 1 : 0;
    if (action.onlyIf !== 'unsuitable') return holds(action.when) ? 1 : 0;
    return holds(action.when) ? (isUnsuitable ? 1 : 0) : 2;
  };
  return { statuses: ruleList.map(statusOf), levels: questionList.map(levelOf) };
}

/** Whether a cluster holds the condition of an action. */
export const isAsked = ({ when }: ActionRule, { keys, ruleList }: FactCluster): boolean =>
  leaves<Leaf>(when).some((leaf) =>
    'notMet' in leaf ? ruleList.some(({ id }) => id === leaf.notMet) : keys.some((key) => key === leaf.fact),
  );

const valuesOf = (fact: string) => facts[fact as keyof typeof facts] as readonly (string | boolean)[];
