import type { Condition } from '../logic/condition.ts';
import type { ActionId, ClauseId, RuleId } from './codes.ts';
import type { FactTest } from './fact-tests.ts';
import type { ReadingTest } from './reading-test.ts';
import type { Service } from './service.ts';

/** Something that somebody must or should do because of a referral. A report lists it once the known facts make it certain. */
export interface Action {
  /** What has to be done. */
  readonly action: ActionId;
  /** Who has to do it. */
  readonly by: 'area-practice-manager' | 'parties' | 'practitioner' | 'cafcass-cymru';
  /** The clauses that ask for it, in printed order; only those of the applied statements. */
  readonly clauses: readonly ClauseId[];
}

/** An action and the condition under which it follows. */
export interface ActionRule extends Action {
  /** The only service it follows for. Left out: both. */
  readonly service?: Service;
  readonly when: Condition<FactTest | RuleNotMet | ReadingTest>;
  /** It follows only if the referral is found unsuitable as well. */
  readonly onlyIf?: 'unsuitable';
}

/** A rule that applies and is not met. */
export interface RuleNotMet {
  readonly notMet: RuleId;
}
