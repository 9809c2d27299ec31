import { type Finding, MET, NOT_APPLICABLE, NOT_MET, statusOf } from '../decisions/finding.ts';
import { threeOutcomes, type Verdict, verdictsOf } from '../decisions/verdict.ts';
import { type RuleOptions, readRuleOptions } from '../input/rule-options.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { pair } from '../logic/diagram.ts';
import { highest, NOTHING_AGAINST, pairsThatMatter } from '../logic/levels.ts';
import { inForce, planRules } from '../policy/applied.ts';
import { type Basis, basisOf } from '../policy/basis.ts';
import {
  MINUTES_OF_FAMILY_TIME,
  reviewPoints,
  totalMinutes,
} from '../policy/child-contact-services/sessions.ts';
import { levelOf, type PlanFact, type PlanRule } from '../policy/rule.ts';
import { readSessionPlan } from './read-session-plan.ts';
import type { SessionPlan } from './session-plan.ts';

/** The answer to a session plan: what `validateSessionPlan` returns. Deeply frozen, plain JSON. */
export interface SessionPlanReport {
  /** Whether the plan keeps the rules. 'over-limit': a `must` is not met. 'outside-guidelines': every `must` is met and a `should` is not. */
  readonly plan: Verdict<'within-guidelines' | 'outside-guidelines' | 'over-limit'>;
  /** The minutes of all sessions together. */
  readonly totalMinutes: number;
  /** 360 minutes less `totalMinutes`. It is negative if the plan is over the limit. */
  readonly remainingMinutes: number;
  /**
   * How many sessions may come before the review: 3 or 4 if they take at most 240 minutes together, or any number from 2 if they take 180 to 240. Empty if no
   * number fits. `ccs.sessions.initial-block`.
   */
  readonly reviewPoints: readonly number[];
  /** Every rule of the applied statements on plans, in the order of `RuleId`. Rules that are met, and rules that do not apply, are listed too. */
  readonly findings: readonly Finding[];
  /** The unknown facts that can still change `plan`. The list is exact. */
  readonly missing: readonly {
    /** The fact. */
    readonly fact: PlanFact;
    /** What it could change: always `plan`. */
    readonly changes: readonly ['plan'];
  }[];
  /** Which copies of the statements and which version of the package the answer rests on. */
  readonly basis: Basis;
}

/**
 * Checks a session plan by itself: the limit of six hours, the guidelines on sessions and review, and who attends. `checkReferralSuitability` checks the
 * hours, sessions and review of the plan that a referral has, and not who attends. The result is plain JSON and deeply frozen.
 *
 * @throws InvalidInputError if the plan or the options are not valid
 * @example
 * const report = validateSessionPlan({ service: 'supervised-contact', sessions: [{ minutes: 120 }, { minutes: 120 }], reviewAfter: 2 });
 * report.plan.outcome; // 'within-guidelines'
 * report.remainingMinutes; // 120
 */
export function validateSessionPlan(plan: SessionPlan, options?: RuleOptions): SessionPlanReport {
  const read = readSessionPlan(plan);
  const applied = readRuleOptions(options, read.service);
  const judged = inForce(planRules(), applied).map((rule) => judgePlanRule(rule, read));
  const levels = judged.reduce((levels, rule) => highest(levels, rule.levels), NOTHING_AGAINST);
  const minutes = totalMinutes(read);
  return deepFreeze({
    plan: verdicts[levels] as SessionPlanReport['plan'],
    totalMinutes: minutes,
    remainingMinutes: MINUTES_OF_FAMILY_TIME - minutes,
    reviewPoints: reviewPoints(read),
    findings: judged.map(({ finding }) => finding),
    missing: judged
      .filter((rule) => rule.open && matters(rule, judged))
      .map(({ open }) => ({ fact: open as PlanFact, changes: ['plan'] as const })),
    basis: basisOf(applied),
  });
}

const planOutcomes = /* @__PURE__ */ threeOutcomes('within-guidelines', 'outside-guidelines', 'over-limit');
const verdicts = /* @__PURE__ */ verdictsOf(planOutcomes);

interface Judged {
  readonly finding: Finding;
  /** The levels that the rule can still give. */
  readonly levels: number;
  /** What it waits for. */
  readonly open: PlanFact | undefined;
  /** The level of a rule of this strength that is not met. */
  readonly worst: 1 | 2;
}

function judgePlanRule(
  { id, decision, strength, clauses, service, reads, holds }: PlanRule,
  plan: SessionPlan,
): Judged {
  const outcome = service === undefined || service === plan.service ? holds(plan) : undefined;
  const open = typeof outcome === 'string' ? outcome : undefined;
  const worst = levelOf(strength);
  const bits = open
    ? (1 << MET) | (1 << NOT_MET)
    : 1 << (outcome === undefined ? NOT_APPLICABLE : outcome ? MET : NOT_MET);
  const levels = open ? NOTHING_AGAINST | (1 << worst) : outcome === false ? 1 << worst : NOTHING_AGAINST;
  return {
    finding: { rule: id, decision, strength, status: statusOf(bits), clauses, facts: reads },
    levels,
    open,
    worst,
  };
}

/** Whether what a rule waits for can change the verdict, whatever the others come to. */
function matters(rule: Judged, judged: readonly Judged[]): boolean {
  const rest = judged.reduce(
    (levels, other) => (other === rule ? levels : highest(levels, other.levels)),
    NOTHING_AGAINST,
  );
  return (pairsThatMatter(rest, planOutcomes.outcomeOf) & pair(0, rule.worst)) !== 0;
}
