import { type Finding, statusOf } from '../decisions/finding.ts';
import { decide, type Verdict } from '../decisions/verdict.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { allOf, hangsOn, opposite, type Truth } from '../logic/truth.ts';
import { inForce, type RuleOptions, readRuleOptions } from '../policy/applied.ts';
import { type Basis, basisOf } from '../policy/basis.ts';
import {
  initialBlockAndReview,
  withinSixHours,
  withinSixSessions,
} from '../policy/child-contact-services/sessions.ts';
import { identifiedAttendeesOnly } from '../policy/child-contact-services/supervised.ts';
import type { PlanFact, PlanRule } from '../policy/rule.ts';
import { MINUTES_OF_FAMILY_TIME, reviewPoints, totalMinutes } from './measures.ts';
import { readSessionPlan } from './read-session-plan.ts';
import type { SessionPlan } from './session-plan.ts';

export interface SessionPlanReport {
  /** 'over-limit': a `must` is broken. 'outside-guidelines': only a `should` is. */
  readonly plan: Verdict<'within-guidelines' | 'outside-guidelines' | 'over-limit'>;
  readonly totalMinutes: number;
  /** Of the 360; negative when over. */
  readonly remainingMinutes: number;
  /** The session counts, from 2, after which 180 to 240 minutes are done: where the review belongs. Empty: no boundary falls there. */
  readonly reviewPoints: readonly number[];
  /** In the order of `RuleId`. */
  readonly findings: readonly Finding[];
  readonly missing: readonly { readonly fact: PlanFact; readonly changes: readonly ['plan'] }[];
  readonly basis: Basis;
}

/** The rules on session plans, in the order in which their findings are reported. */
export const planRules: readonly PlanRule[] = [
  withinSixHours,
  withinSixSessions,
  initialBlockAndReview,
  identifiedAttendeesOnly,
];

/**
 * Whether a session plan keeps to the hours, the guidelines and the people identified. Deeply frozen. InvalidInputError where the plan or the options
 * are not valid.
 */
export function validateSessionPlan(plan: SessionPlan, options?: RuleOptions): SessionPlanReport {
  const read = readSessionPlan(plan);
  const applied = readRuleOptions(options, read.service);
  const judged = inForce(planRules, applied).map((rule) => judgePlanRule(rule, read));
  const { verdict, bearing } = decide(judged, {
    best: 'within-guidelines',
    middle: 'outside-guidelines',
    worst: 'over-limit',
  });
  const minutes = totalMinutes(read);
  return deepFreeze({
    plan: verdict,
    totalMinutes: minutes,
    remainingMinutes: MINUTES_OF_FAMILY_TIME - minutes,
    reviewPoints: reviewPoints(read),
    findings: judged.map(({ finding }) => finding),
    missing: planFacts
      .filter((fact) => bearing.has(fact))
      .map((fact) => ({ fact, changes: ['plan'] as const })),
    basis: basisOf(applied),
  });
}

const planFacts: readonly PlanFact[] = ['reviewAfter', 'identifiedParties'];

function judgePlanRule(
  { id, decision, strength, clauses, service, reads, holds }: PlanRule,
  plan: SessionPlan,
) {
  const applies = service === undefined || service === plan.service;
  const outcome = holds(plan);
  const truth: Truth = typeof outcome === 'boolean' ? outcome : hangsOn(outcome);
  const finding: Finding = {
    rule: id,
    decision,
    strength,
    status: statusOf(applies, truth),
    clauses,
    facts: reads,
  };
  return { finding, strength, fails: allOf([applies, opposite(truth)]) };
}
