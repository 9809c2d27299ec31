import type { PlainDate } from '../deadlines/civil-date.ts';
import { issue, refuse } from '../input/invalid-input-error.ts';
import { nearest } from '../input/nearest.ts';
import { factAt, MOST_CHILDREN, type ReferralFactPath } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import type { PlanFact } from '../policy/rule.ts';
import type { Service } from '../policy/service.ts';
import { aDay, aService, checkConstraints, each, listOf, wholeNumber } from './check-constraints.ts';

/** What holds for the session plan of each referral. */
export interface PlanConstraints {
  /** The most sessions in a plan, this number included; at most 100. Left out: 8. */
  maxSessions?: number | undefined;
  /** No session is before this day; it may be on it. Left out: 2024-01-01. */
  from?: PlainDate | undefined;
  /** No session is after this day; it may be on it. Left out: 2027-12-31. */
  until?: PlainDate | undefined;
}

/** What holds for each session plan that `sessionPlans` gives. */
export interface SessionPlanConstraints extends PlanConstraints {
  /** Left out: either. */
  service?: Service | undefined;
  /** Facts that every plan gives. */
  known?: readonly PlanFact[] | undefined;
  /** Facts that no plan gives, even where `known` names them too. */
  unknown?: readonly PlanFact[] | undefined;
}

/** What holds for each referral that `completeReferrals` gives. */
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

/** What holds for each referral that `referrals` gives. */
export interface ReferralConstraints extends CompleteReferralConstraints {
  /** Facts that every referral gives; a child's fact is given for that child, where there is one. */
  known?: readonly ReferralFactPath[] | undefined;
  /** Facts that no referral gives, even where `known` names them too. */
  unknown?: readonly ReferralFactPath[] | undefined;
}

const planChecks = /* @__PURE__ */ (() => ({ maxSessions: wholeNumber(1, 100), from: aDay, until: aDay }))();

const planFacts = ['reviewAfter', 'identifiedParties'] as const satisfies readonly PlanFact[];
const factsOfPlan = /* @__PURE__ */ (() =>
  listOf(
    (fact) => (planFacts as readonly unknown[]).includes(fact),
    (fact) => nearest(fact, planFacts),
  ))();

/** @throws InvalidInputError if a constraint on session plans has a name or a value that is not allowed */
export const checkSessionPlanConstraints = (constraints: SessionPlanConstraints): void =>
  checkConstraints(constraints, {
    ...planChecks,
    service: aService,
    known: factsOfPlan,
    unknown: factsOfPlan,
  });

/** @throws InvalidInputError if a constraint on complete referrals has a name or a value that is not allowed */
export function checkCompleteReferralConstraints(constraints: CompleteReferralConstraints): void {
  checkConstraints(constraints, completeReferralChecks);
  checkChildren(constraints);
}

/** @throws InvalidInputError if a constraint on referrals has a name or a value that is not allowed */
export function checkReferralConstraints(constraints: ReferralConstraints): void {
  checkConstraints(constraints, {
    ...completeReferralChecks,
    known: factsOfReferral,
    unknown: factsOfReferral,
  });
  checkChildren(constraints);
}

const completeReferralChecks = /* @__PURE__ */ (() => ({
  service: aService,
  minChildren: wholeNumber(1, MOST_CHILDREN),
  maxChildren: wholeNumber(1, MOST_CHILDREN),
  sessionPlan: each(planChecks),
}))();

/** The service is always known, and those of a plan by itself are not a referral's. */
const outsideReferrals = /* @__PURE__ */ new Set<unknown>(['service', ...planFacts]);
const factsOfReferral = /* @__PURE__ */ (() =>
  listOf(
    (fact) => factAt(fact) !== undefined && !outsideReferrals.has(fact),
    (fact) => (outsideReferrals.has(fact) ? insteadOf(fact) : nearestInReferral(fact)),
  ))();

const insteadOf = (fact: string) => (fact === 'service' ? [] : [`sessionPlan.${fact}`]);

/** A child's fact is compared as one of the same child. */
function nearestInReferral(fact: string): readonly string[] {
  const child = /\.(1?\d)\./.exec(fact)?.[1] ?? '0';
  const known = Object.keys(facts).filter((key) => !outsideReferrals.has(key));
  return nearest(
    fact,
    known.map((key) => key.replace('*', child)),
  );
}

function checkChildren({ minChildren, maxChildren }: CompleteReferralConstraints): void {
  if (minChildren !== undefined && maxChildren !== undefined && minChildren > maxChildren)
    refuse(issue('constraints.maxChildren', 'too-small', [`${minChildren}`]));
}
