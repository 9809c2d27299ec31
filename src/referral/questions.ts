import { type Outcomes, threeOutcomes, twoOutcomes } from '../decisions/verdict.ts';
import { type Levels, MOST_QUESTIONS, type OutcomeOf, pairsThatMatter } from '../logic/levels.ts';
import type { ActionId } from '../policy/codes.ts';
import { type Decision, decisions } from '../policy/rule.ts';
import type { Question } from './clusters.ts';
import type { Missing } from './suitability-report.ts';

/** The outcomes of the three decisions. */
export const decisionOutcomes = {
  funding: /* @__PURE__ */ twoOutcomes('cafcass-cymru', 'parties'),
  suitability: /* @__PURE__ */ threeOutcomes('suitable', 'unlikely', 'unsuitable'),
  readiness: /* @__PURE__ */ twoOutcomes('ready', 'incomplete'),
} as const satisfies Record<Decision, Outcomes<string>>;

/** The outcomes of an action by level: it follows, 1, at level 1 alone. */
export const FOLLOWS: OutcomeOf = [0, 1, 0];

/** A question of a report, or whether anything is open: a cluster that leaves something open gives that level 1. */
export type ReportQuestion = Question | 'is-open';

/** The questions of a report with these actions, by number. */
export function questionsOf(actions: readonly ActionId[]): readonly ReportQuestion[] {
  const questions: readonly ReportQuestion[] = ['is-open', ...decisions, ...actions];
  if (questions.length > MOST_QUESTIONS) throw new RangeError('A report has too many questions.');
  return questions;
}

export const IS_OPEN = 0;
export const FUNDING = 1;
export const SUITABILITY = 2;
export const READINESS = 3;
export const FIRST_ACTION = 4;

/** By the levels that all other parts of a report can still give: the pairs of levels of one part that matter to a question, as bits of `pair`. */
export function pairsByRest(question: ReportQuestion): readonly number[] {
  const outcomeOf = Object.hasOwn(decisionOutcomes, question)
    ? decisionOutcomes[question as Decision].outcomeOf
    : FOLLOWS;
  return Array.from({ length: 8 }, (_, rest: Levels) => pairsThatMatter(rest, outcomeOf));
}

/** What a fact changes that decides a question, as a bit. All actions share one. */
export const changeOf = (question: number): number => 1 << (Math.min(question, FIRST_ACTION) - FUNDING);

/** What a set of such bits says. */
export const CHANGES: readonly Missing['changes'][] = /* @__PURE__ */ (() =>
  Array.from({ length: 2 * changeOf(FIRST_ACTION) }, (_, bits) =>
    Object.freeze([...decisions, 'actions' as const].filter((_, place) => (bits >> place) & 1)),
  ))();
