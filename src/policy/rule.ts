import type { Condition } from '../logic/condition.ts';
import type { SessionPlan } from '../sessions/session-plan.ts';
import type { ClauseId, RuleId } from './codes.ts';
import type { ChildKey } from './fact-path.ts';
import type { FactTest } from './fact-tests.ts';
import type { ReadingTest } from './reading-test.ts';
import type { Service } from './service.ts';

/** One of the three decisions about a referral: who funds it, whether it is suitable, and whether it is ready to be sent. */
export type Decision = 'funding' | 'suitability' | 'readiness';

/** In the order of a report. */
export const decisions: readonly Decision[] = ['funding', 'suitability', 'readiness'];

/**
 * How strict a rule is. A `must` that is not met gives the worst outcome of its decision. A `should` that is not met makes suitability 'unlikely' or a plan
 * 'outside-guidelines', and does not affect readiness. docs/interpretation.md says which printed words are which.
 */
export type Strength = 'must' | 'should';

interface EveryRule {
  readonly id: RuleId;
  /** `must` bars, `should` weighs against. docs/interpretation.md says which printed words are which. */
  readonly strength: Strength;
  /** In printed order. The rule is in force when one of their statements is applied. */
  readonly clauses: readonly ClauseId[];
  /** The only service it applies to. Left out: both. */
  readonly service?: Service;
}

export type ReferralRule = CaseRule | ChildRule;

export interface CaseRule extends EveryRule {
  readonly decision: Decision;
  readonly each?: undefined;
  /** Left out: it always applies to its service. */
  readonly applies?: Condition<FactTest>;
  readonly holds: Condition<FactTest | PlanTest | ReadingTest>;
}

/** Judged for each child alone, on the facts of that child alone. */
export interface ChildRule extends EveryRule {
  readonly decision: Decision;
  readonly each: 'child';
  readonly applies?: undefined;
  readonly holds: Condition<FactTest<ChildKey> | ReadingTest>;
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
/** The two facts of a session plan that can be missing. */
export type PlanFact = 'reviewAfter' | 'identifiedParties';

export type Rule = ReferralRule | PlanRule;

/** What a rule that is not met weighs: 2 bars, 1 weighs against. */
export const levelOf = (strength: Strength): 1 | 2 => (strength === 'must' ? 2 : 1);
