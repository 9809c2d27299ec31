import type { ClauseId, RuleId } from '../policy/codes.ts';
import type { FactPath } from '../policy/fact-path.ts';
import type { Decision, Strength } from '../policy/rule.ts';

/** What was found about one rule, and why: what a report lists under `findings`. `explain` puts it in words. */
export interface Finding {
  /** The rule. */
  readonly rule: RuleId;
  /** The decision that the rule plays a part in. */
  readonly decision: Decision | 'plan';
  /** Whether the rule bars if it is not met, or only weighs against. */
  readonly strength: Strength;
  /** Whether the rule is met. */
  readonly status: Status;
  /** The clauses that the rule comes from, of the applied statements, in printed order. */
  readonly clauses: readonly ClauseId[];
  /** The facts that the rule reads: where a form points. Paths only, never values. */
  readonly facts: readonly FactPath[];
  /** Which child the finding is about, counted from 0. Set only where a rule is judged child by child. */
  readonly child?: number;
}

/**
 * Whether a rule is met. 'unknown': the facts that are not known could make it met or not. 'not-applicable': it does not apply to this service, or to this way of
 * contact.
 */
export type Status = 'met' | 'not-met' | 'unknown' | 'not-applicable';

/** What a rule comes to once everything it reads is known, as the outcomes of its diagram. */
export const MET = 0;
export const NOT_MET = 1;
export const NOT_APPLICABLE = 2;

/**
 * The status of a rule by what it can still come to, as bits. One that may not apply is met already if it would be met where it applies; one that would
 * not be met where it applies is unknown.
 */
export const statusOf = (bits: number): Status => statuses[bits] as Status;

const statuses: readonly (Status | undefined)[] = [
  undefined,
  'met',
  'not-met',
  'unknown',
  'not-applicable',
  'met',
  'unknown',
  'unknown',
];
