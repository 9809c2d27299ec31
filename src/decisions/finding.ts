import type { Truth } from '../logic/truth.ts';
import type { ClauseId, RuleId } from '../policy/codes.ts';
import type { FactPath } from '../policy/fact-path.ts';
import type { Decision, Strength } from '../policy/rule.ts';

export interface Finding {
  readonly rule: RuleId;
  readonly decision: Decision | 'plan';
  readonly strength: Strength;
  readonly status: Status;
  /** Of the applied statements, in printed order. */
  readonly clauses: readonly ClauseId[];
  /** What it reads: where a form points for it. Paths only, never values. */
  readonly facts: readonly FactPath[];
  /** Set on a rule judged child by child: which, counted from 0. */
  readonly child?: number;
}

export type Status = 'met' | 'not-met' | 'unknown' | 'not-applicable';

/** Of a rule that may not apply: it is met already if it would be met where it applies. */
export function statusOf(applies: Truth, holds: Truth): Status {
  if (applies === false) return 'not-applicable';
  if (holds === true) return 'met';
  return applies === true && holds === false ? 'not-met' : 'unknown';
}
