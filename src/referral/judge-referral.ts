import { levelsAt, NOTHING_AGAINST } from '../logic/levels.ts';
import type { Action } from '../policy/action.ts';
import type { Applied } from '../policy/applied.ts';
import { joinParts } from './parts.ts';
import { MODE } from './places.ts';
import { FIRST_ACTION, FUNDING, IS_OPEN, READINESS, SUITABILITY } from './questions.ts';
import { templateFor } from './report-template.ts';
import type { Row } from './row.ts';
import { NOTHING_OPEN, stillOpen } from './still-open.ts';
import type { SuitabilityReport } from './suitability-report.ts';

/** The report on a referral that has been read: what each cluster of facts adds to it, and the answers that these give together. */
export function judgeReferral(row: Row, applied: Applied): SuitabilityReport {
  const template = templateFor(applied, row.service, row.children);
  const { verdicts } = template;
  const findings = template.blank.slice();
  const levels = joinParts(template.parts, row.states, template.findings, findings);
  const isOpen = levelsAt(levels, IS_OPEN) !== NOTHING_AGAINST;
  const { missing, unanswered } = isOpen ? stillOpen(template, row) : NOTHING_OPEN;
  const { relevant, unreadIn } = template.relevance(row.states[MODE] as number);
  return Object.freeze({
    funding: verdicts.funding[levelsAt(levels, FUNDING)] as SuitabilityReport['funding'],
    suitability: verdicts.suitability[levelsAt(levels, SUITABILITY)] as SuitabilityReport['suitability'],
    readiness: verdicts.readiness[levelsAt(levels, READINESS)] as SuitabilityReport['readiness'],
    findings: Object.freeze(findings),
    actions: followingAt(levels, template.actions),
    missing,
    unanswered,
    relevant,
    unread: unreadIn(row),
    basis: template.basis,
  });
}

/** The actions that follow for certain. */
function followingAt(levels: number, actions: readonly Action[]): readonly Action[] {
  let following: Action[] | undefined;
  for (let place = 0; place < actions.length; place++) {
    if (levelsAt(levels, FIRST_ACTION + place) !== FOLLOWS_FOR_CERTAIN) continue;
    following ??= [];
    following.push(actions[place] as Action);
  }
  return following ? Object.freeze(following) : NO_ACTIONS;
}

const NO_ACTIONS: readonly Action[] = /* @__PURE__ */ Object.freeze([]);

/** An action follows at level 1: no other level can come about. */
const FOLLOWS_FOR_CERTAIN = 0b010;
