import type { Finding } from '../decisions/finding.ts';
import type { Verdict } from '../decisions/verdict.ts';
import type { Action } from '../policy/action.ts';
import type { Basis } from '../policy/basis.ts';
import type { ReferralFactPath } from '../policy/fact-path.ts';
import type { Decision } from '../policy/rule.ts';

/** The answers to a referral, with their reasons and what is still to be found out: what `checkReferralSuitability` returns. Deeply frozen, plain JSON. */
export interface SuitabilityReport {
  /** Whether Cafcass Cymru makes the referral and pays. 'parties': it does not. */
  readonly funding: Verdict<'cafcass-cymru' | 'parties'>;
  /**
   * Whether anything speaks against the referral. 'unsuitable': a `must` is not met. 'unlikely': only a `should` is not, and the decision stays with the practitioner.
   * 'suitable': no bar was found, and no more than that.
   */
  readonly suitability: Verdict<'suitable' | 'unlikely' | 'unsuitable'>;
  /** Whether everything is done that must be done before the referral is sent. */
  readonly readiness: Verdict<'ready' | 'incomplete'>;
  /** Every rule of the three decisions, in the order of `RuleId`, then by child. Rules that are met, and rules that do not apply, are listed too. */
  readonly findings: readonly Finding[];
  /** What follows for someone, as soon as it is certain, in the order of `ActionId`. */
  readonly actions: readonly Action[];
  /**
   * Exactly the unknown facts that could still change an answer that is not settled, in printed order. A fact could change a decision (or the actions) if,
   * under some completion of the other unknown facts, two of its values give different outcomes (or sets of actions).
   */
  readonly missing: readonly Missing[];
  /**
   * Every unknown fact that could still change the status of a finding that is `unknown`, in printed order: what a checklist asks, so that one gap
   * does not hide the others.
   */
  readonly unanswered: readonly ReferralFactPath[];
  /**
   * What a form shows: every fact, answered or not, that is read by a rule or an action that can apply to this service, mode of contact and choice of statements. In
   * printed order.
   */
  readonly relevant: readonly ReferralFactPath[];
  /** Facts that were given and played no part, since they are not among `relevant`. */
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
