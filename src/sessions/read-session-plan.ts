import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { modelIssue } from '../input/model-issue.ts';
import { at } from '../input/own-data.ts';
import { parse } from '../input/parse.ts';
import type { SessionPlan } from './session-plan.ts';
import { sessionPlanModel } from './session-plan-schema.ts';

/** A session plan that a caller gave, as a copy that is wholly valid, or an InvalidInputError. */
export function readSessionPlan(value: unknown): SessionPlan {
  const plan: SessionPlan = parse(sessionPlanModel, value);
  refuseAcrossFields(plan, '');
  return plan;
}

/** What no field shows alone: the review falls within the sessions, and those with a date stand in its order. */
export function refuseAcrossFields(
  { sessions, reviewAfter }: Omit<SessionPlan, 'service'>,
  path: string,
): void {
  const issues: InputIssue[] = [];
  if (reviewAfter != null && reviewAfter > sessions.length) {
    issues.push(modelIssue(at(path, 'reviewAfter'), 'review-beyond-sessions'));
  }
  let last = '';
  for (let place = 0; place < sessions.length; place++) {
    const on = sessions[place]?.on;
    if (on == null) continue;
    if (on < last) issues.push(modelIssue(at(path, `sessions.${place}.on`), 'sessions-out-of-order'));
    else last = on;
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
}
