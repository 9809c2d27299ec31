import type { Condition } from '../logic/condition.ts';
import type { SessionPlan } from '../sessions/session-plan.ts';
import type { ClauseId, RuleId } from './codes.ts';
import type { FactTest } from './fact-tests.ts';
import type { Service } from './service.ts';

export type Decision = 'funding' | 'suitability' | 'readiness';
export type Strength = 'must' | 'should';

interface EveryRule {
  readonly id: RuleId;
  /** "Must", "only" and "unsuitable" are `must`; "should be considered", "unlikely" and "usually" are `should`. */
  readonly strength: Strength;
  /** In printed order. The rule is in force when one of their statements is applied. */
  readonly clauses: readonly ClauseId[];
  /** The only service it applies to. Left out: both. */
  readonly service?: Service;
}

export interface ReferralRule extends EveryRule {
  readonly decision: Decision;
  /** Left out: it always applies to its service. */
  readonly applies?: Condition<FactTest>;
  /** Judged for each child alone, on the facts of that child. */
  readonly each?: 'child';
  readonly holds: Condition<FactTest | PlanTest>;
}

/** The session plan of a referral meets those of these rules that are in force. */
export interface PlanTest {
  readonly fact: 'sessionPlan';
  readonly meets: readonly PlanRule[];
}

export interface PlanRule extends EveryRule {
  readonly decision: 'plan';
  readonly reads: readonly PlanFact[];
  /** True, false, or the unknown fact on which it hangs. */
  readonly holds: (plan: SessionPlan) => boolean | PlanFact;
}
export type PlanFact = 'reviewAfter' | 'identifiedParties';

export type Rule = ReferralRule | PlanRule;
