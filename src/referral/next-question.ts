import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { modelIssue } from '../input/model-issue.ts';
import { LONGEST_LIST, readList, readObject } from '../input/own-data.ts';
import { type RuleOptions, readUnder } from '../input/rule-options.ts';
import type { Applied } from '../policy/applied.ts';
import type { ReferralFactPath } from '../policy/fact-path.ts';
import { type Decision, decisions } from '../policy/rule.ts';
import { meantInstead } from './describe-fact.ts';
import { judgeReferral } from './judge-referral.ts';
import { childFacts, PLAN, placeOf } from './places.ts';
import { planState } from './plan-state.ts';
import { readReferral } from './read-referral.ts';
import type { Referral } from './referral.ts';
import { placesInOrder, planLevels, type Row, valuesAt } from './row.ts';
import type { Missing } from './suitability-report.ts';

/** The options of `nextQuestion`. */
export interface QuestionOptions extends RuleOptions {
  /** The decision to settle. Left out: all three decisions and the actions. */
  decision?: Decision | undefined;
  /** The facts that may be asked for. Left out: every fact. */
  among?: readonly ReferralFactPath[] | undefined;
}

/**
 * Returns the missing fact to ask for first: the one that leaves the fewest facts missing on average, if each of its answers is equally likely. A tie goes to
 * the fact that comes first in `Referral`. Returns undefined if no fact among those allowed is missing for the decision.
 *
 * To find it, the function imagines each answer to each missing fact and counts the facts that would still be missing. For `children` it imagines one child
 * about whom nothing is known. For `sessionPlan` it imagines a plan within the guidelines, one outside them but within six hours, and one over six hours. For
 * `sessionPlan.reviewAfter` it imagines each number of sessions.
 *
 * @throws InvalidInputError if the referral or the options are not valid
 * @example
 * nextQuestion({ service: 'supported-contact' }, { decision: 'funding' }); // 'cafcassCymru.activeInvolvement'
 */
export function nextQuestion(referral: Referral, options?: QuestionOptions): ReferralFactPath | undefined {
  const row = readReferral(referral);
  const { applied, decision, among } = readOptions(options, row);
  const missingIn = (row: Row) => judgeReferral(row, applied).missing.filter((fact) => asks(fact, decision));
  let best: ReferralFactPath | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const { fact } of missingIn(row)) {
    if (among && !among.includes(fact)) continue;
    const answers = answersTo(fact, row);
    const left = answers.reduce((sum, answer) => sum + missingIn(answer).length, 0) / answers.length;
    if (left < fewest) {
      best = fact;
      fewest = left;
    }
  }
  return best;
}

const asks = ({ changes }: Missing, decision: Decision | undefined): boolean =>
  decision === undefined || changes.includes(decision);

/** The row with each answer to a question. */
function answersTo(fact: ReferralFactPath, row: Row): readonly Row[] {
  const { states, children, plan, service } = row;
  if (fact === 'children') return [{ ...row, children: 1, states: [...states, ...childFacts.map(() => 0)] }];
  const withState = (place: number, state: number): Row => ({
    ...row,
    states: states.map((known, at) => (at === place ? state : known)),
  });
  if (fact === 'sessionPlan') return planLevels.map((level) => withState(PLAN, level + 1));
  if (fact === 'sessionPlan.reviewAfter' && plan) {
    return plan.sessions.map((_, place) =>
      withState(PLAN, planState({ ...plan, reviewAfter: place + 1 }, service)),
    );
  }
  const place = placesInOrder(children).find(({ path }) => path === fact)?.place ?? placeOf('mode');
  return valuesAt(fact).map((_, value) => withState(place, value + 1));
}

interface ReadOptions {
  readonly applied: Applied;
  readonly decision: Decision | undefined;
  readonly among: readonly unknown[] | undefined;
}

function readOptions(options: unknown, { service }: Row): ReadOptions {
  const issues: InputIssue[] = [];
  const read =
    options === undefined ? {} : readObject(options, 'options', ['under', 'decision', 'among'], issues);
  const applied = readUnder(read?.under, service, issues);
  const decision = read?.decision as Decision | undefined;
  if (decision !== undefined && !decisions.includes(decision)) {
    issues.push(modelIssue('options.decision', 'not-a-choice', decisions));
  }
  const among =
    read?.among === undefined ? undefined : readList(read.among, 'options.among', LONGEST_LIST, issues);
  for (const [place, fact] of (among ?? []).entries()) {
    const instead = meantInstead(fact);
    if (instead) issues.push(modelIssue(`options.among.${place}`, 'not-a-fact', instead));
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  return { applied, decision, among };
}
