import type { Condition } from '../logic/condition.ts';
import type { ActionId, ClauseId, RuleId } from './codes.ts';
import type { FactTest } from './fact-tests.ts';
import type { Service } from './service.ts';

export interface Action {
  readonly action: ActionId;
  readonly by: 'area-practice-manager' | 'parties' | 'practitioner' | 'cafcass-cymru';
  readonly clauses: readonly ClauseId[];
}

/** An action and the condition under which it follows. */
export interface ActionRule extends Action {
  /** The only service it follows for. Left out: both. */
  readonly service?: Service;
  readonly when: Condition<FactTest | Consequence>;
}

/** What an action can follow from besides facts: a rule that applies and is not met, or a referral found unsuitable. */
export type Consequence = { readonly notMet: RuleId } | { readonly suitability: 'unsuitable' };
