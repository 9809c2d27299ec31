import type { Finding } from '../decisions/finding.ts';
import type { Verdict } from '../decisions/verdict.ts';
import type { Action } from '../policy/action.ts';
import type { Basis } from '../policy/basis.ts';
import type { ReferralFactPath } from '../policy/fact-path.ts';
import type { Decision } from '../policy/rule.ts';

/** The answers to a referral, with their reasons and what is still to be found out: what `checkReferralSuitability` returns. Deeply frozen, plain JSON. */
export interface SuitabilityReport {
  /** Who makes the referral and pays: Cafcass Cymru, or the parties themselves. */
  readonly funding: Verdict<'cafcass-cymru' | 'parties'>;
  /**
   * Whether the referral is suitable. 'unsuitable': a `must` is not met. 'unlikely': every `must` is met and a `should` is not; the practitioner decides.
   * 'suitable': nothing in the facts given speaks against it. That is not approval.
   */
  readonly suitability: Verdict<'suitable' | 'unlikely' | 'unsuitable'>;
  /** Whether the referral is ready to be sent. 'incomplete': a `must` is not met. A `should` does not count. */
  readonly readiness: Verdict<'ready' | 'incomplete'>;
  /** Every rule of the applied statements on the three decisions, in the order of `RuleId`, then by child. Rules that are met, and rules that do not apply, are listed too. */
  readonly findings: readonly Finding[];
  /** What somebody must or should do, as soon as it is certain, in the order of `ActionId`. */
  readonly actions: readonly Action[];
  /**
   * The unknown facts that can still change a decision or the actions, in the order of `Referral`. The list is exact: a fact is left out if none of its
   * values can make a difference, whatever the other unknown facts turn out to be.
   */
  readonly missing: readonly Missing[];
  /**
   * The unknown facts that can still change a finding whose status is 'unknown', in the order of `Referral`. It can hold facts that no longer change a
   * decision, which `missing` leaves out; and `missing` can hold facts that change only an action, which this list leaves out. For a checklist of every gap,
   * use both.
   */
  readonly unanswered: readonly ReferralFactPath[];
  /**
   * The facts that a form shows: every fact, known or not, that a rule or an action can read for this service, mode of contact and choice of statements. A
   * session plan is one fact here, 'sessionPlan'. In the order of `Referral`.
   */
  readonly relevant: readonly ReferralFactPath[];
  /** The facts that you gave and no rule or action reads: those that are not among `relevant`. */
  readonly unread: readonly ReferralFactPath[];
  /** Which copies of the statements and which version of the package the answers rest on. */
  readonly basis: Basis;
}

/** An unknown fact, and what it could still change. */
export interface Missing {
  /** Where the fact stands in the referral. */
  readonly fact: ReferralFactPath;
  /** The decisions, or the actions, that it could still change. */
  readonly changes: readonly (Decision | 'actions')[];
}
