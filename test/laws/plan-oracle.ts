import type { Finding, RuleId, SessionPlan, StatementId } from '../../src/index.ts';

/* The rules on session plans once more, for plans of which everything is known. */

export type CompletePlan = Omit<SessionPlan, 'service' | 'reviewAfter' | 'identifiedParties'> & {
  readonly reviewAfter: number;
  readonly identifiedParties: readonly string[];
};
type Sessions = Pick<SessionPlan, 'sessions'>;

const minutesAfter = ({ sessions }: Sessions, count: number) =>
  sessions.slice(0, count).reduce((sum, { minutes }) => sum + minutes, 0);
const totalMinutes = (plan: Sessions) => minutesAfter(plan, plan.sessions.length);
export const withinSixHours = (plan: Sessions) => totalMinutes(plan) <= 360;
export const withinSixSessions = (plan: Sessions) => plan.sessions.length <= 6;

/** The review may stand after three or four sessions of any length, or after 180 minutes in two sessions or more; after 240 minutes it is too late. */
function isReviewPoint(plan: Sessions, count: number): boolean {
  const done = minutesAfter(plan, count);
  if (done > 240) return false;
  return count === 3 || count === 4 || (count >= 2 && done >= 180);
}
export const initialBlockAndReview = (plan: CompletePlan) => isReviewPoint(plan, plan.reviewAfter);

/** The outcome of a plan whose facts are both known, and the statuses of the rules on it. */
export function judgePlan(plan: CompletePlan & Pick<SessionPlan, 'service'>, under: readonly StatementId[]) {
  const identified = plan.sessions.every(({ attendees }) =>
    (attendees ?? []).every((attendee) => plan.identifiedParties.includes(attendee)),
  );
  const met = (holds: boolean) => (holds ? 'met' : 'not-met');
  const findings: { rule: RuleId; status: Finding['status'] }[] = [
    { rule: 'within-six-hours', status: met(withinSixHours(plan)) },
  ];
  if (under.includes('child-contact-services'))
    findings.push(
      { rule: 'within-six-sessions', status: met(withinSixSessions(plan)) },
      { rule: 'initial-block-and-review', status: met(initialBlockAndReview(plan)) },
      {
        rule: 'identified-attendees-only',
        status: plan.service === 'supported-contact' ? 'not-applicable' : met(identified),
      },
    );
  const notMet = findings.filter(({ status }) => status === 'not-met').map(({ rule }) => rule);
  const overLimit = notMet.includes('within-six-hours') || notMet.includes('identified-attendees-only');
  const outcome = overLimit ? 'over-limit' : notMet.length > 0 ? 'outside-guidelines' : 'within-guidelines';
  return { outcome, findings } as const;
}

/** The session counts after which the review may stand. */
export const reviewPointsOf = (plan: Sessions): number[] =>
  plan.sessions.map((_, place) => place + 1).filter((count) => isReviewPoint(plan, count));
