import { leaves } from '../logic/condition.ts';
import { referralRules } from '../policy/applied.ts';
import { levelOf, type PlanRule, type PlanTest } from '../policy/rule.ts';
import type { Service } from '../policy/service.ts';
import type { SessionPlan } from '../sessions/session-plan.ts';
import { AWAITS_REVIEW } from './row.ts';

/** The rules on session plans that a referral must keep. */
const guidelines: readonly PlanRule[] = /* @__PURE__ */ (() =>
  referralRules()
    .flatMap(({ holds }) => leaves<object>(holds))
    .flatMap((leaf) => ('meets' in leaf ? (leaf as PlanTest).meets : [])))();

/** The state of the session plan of a referral: the level of the guidelines that it breaks, counted from 1, or that it awaits its review. */
export function planState(plan: Omit<SessionPlan, 'service'>, service: Service): number {
  const { sessions, reviewAfter, identifiedParties } = plan;
  const whole: SessionPlan = { service, sessions, reviewAfter, identifiedParties };
  let broken = 0;
  let open = false;
  for (const { holds, strength } of guidelines) {
    const outcome = holds(whole);
    if (outcome === false) broken = Math.max(broken, levelOf(strength));
    else if (outcome !== true) open = true;
  }
  return open && broken === 0 ? AWAITS_REVIEW : broken + 1;
}
