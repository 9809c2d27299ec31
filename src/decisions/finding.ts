import type { ClauseId, RuleId } from '../policy/codes.ts';
import type { FactPath } from '../policy/fact-path.ts';
import type { Decision, Strength } from '../policy/rule.ts';

/** What was found about one rule, and why: what a report lists under `findings`. `explain` puts it in words. */
export interface Finding {
  /** The rule. */
  readonly rule: RuleId;
  /** The decision that the rule plays a part in. */
  readonly decision: Decision | 'plan';
  /** How strict the rule is: `must` or `should`. */
  readonly strength: Strength;
  /** Whether the rule is met. */
  readonly status: Status;
  /** The clauses that the rule comes from, in printed order; only those of the applied statements. */
  readonly clauses: readonly ClauseId[];
  /**
   * The paths of the facts that the rule reads, so that a form can link to their fields. Never values. In a report on a session plan, only 'reviewAfter' and
   * 'identifiedParties' are listed.
   */
  readonly facts: readonly FactPath[];
  /** The place of the child in `children`, counted from 0. Set only for rules that are checked for each child. */
  readonly child?: number;
}

/**
 * Whether a rule is met. 'met': the rule is met, or would be met if it is found to apply. 'not-met': it applies and is not met. 'unknown': the unknown facts
 * could still make it 'not-met'. 'not-applicable': it does not apply to this service or mode of contact.
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
