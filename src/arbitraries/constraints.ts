import type { PlainDate } from '../deadlines/civil-date.ts';
import type { FactPath } from '../policy/fact-path.ts';
import type { PlanFact } from '../policy/rule.ts';
import type { Service } from '../policy/service.ts';

export interface PlanConstraints {
  /** The most sessions in a plan, this number included; at most 100. Left out: 8. */
  maxSessions?: number | undefined;
  /** No session is before this day; it may be on it. Left out: 2024-01-01. */
  from?: PlainDate | undefined;
  /** No session is after this day; it may be on it. Left out: 2027-12-31. */
  until?: PlainDate | undefined;
}

export interface SessionPlanConstraints extends PlanConstraints {
  /** Left out: either. */
  service?: Service | undefined;
  /** Facts that every plan gives. */
  known?: readonly PlanFact[] | undefined;
  /** Facts that no plan gives, even where `known` names them too. */
  unknown?: readonly PlanFact[] | undefined;
}

export interface CompleteReferralConstraints {
  /** Left out: either. */
  service?: Service | undefined;
  /** The fewest children, this number included. Left out: 1. */
  minChildren?: number | undefined;
  /** The most children, this number included; at most 20. Left out: 3, or `minChildren` where that is more. */
  maxChildren?: number | undefined;
  /** What holds for the session plan: how many sessions, and between which dates. */
  sessionPlan?: PlanConstraints | undefined;
}

export interface ReferralConstraints extends CompleteReferralConstraints {
  /** Facts that every referral gives; a child's fact is given for that child, where there is one. */
  known?: readonly FactPath[] | undefined;
  /** Facts that no referral gives, even where `known` names them too. */
  unknown?: readonly FactPath[] | undefined;
}
