import type { Finding } from '../decisions/finding.ts';
import { decide, type Verdict } from '../decisions/verdict.ts';
import type { Action } from '../policy/action.ts';
import { type Applied, type RuleOptions, readRuleOptions } from '../policy/applied.ts';
import { type Basis, basisOf } from '../policy/basis.ts';
import type { FactPath } from '../policy/fact-path.ts';
import type { Decision } from '../policy/rule.ts';
import { followActions } from './follow-actions.ts';
import { type Judgement, judgeRules } from './judge-rule.ts';
import { knownFacts, type Place } from './layout.ts';
import { readReferral } from './read-referral.ts';
import type { Referral } from './referral.ts';
import { rulebookFor } from './rulebook.ts';

export interface SuitabilityReport {
  /** Will Cafcass Cymru make and fund it? 'parties': it will not. */
  readonly funding: Verdict<'cafcass-cymru' | 'parties'>;
  /** 'unlikely': a `should` weighs against it, and a practitioner must justify going on. 'suitable' means that no bar was found, no more. */
  readonly suitability: Verdict<'suitable' | 'unlikely' | 'unsuitable'>;
  /** Is everything done that must be done before it is sent? */
  readonly readiness: Verdict<'ready' | 'incomplete'>;
  /** Every rule of the three decisions that the applied statements hold, in the order of `RuleId`, then by child; met ones and those that do not apply included. */
  readonly findings: readonly Finding[];
  /** What follows for someone, as soon as it is certain, in the order of `ActionId`. */
  readonly actions: readonly Action[];
  /**
   * Exactly the unknown facts that bear on what is not settled, in printed order. A fact bears on a decision (or on the actions) if, under some
   * completion of the other unknown facts, two of its values give different outcomes (or sets of actions).
   */
  readonly missing: readonly {
    readonly fact: FactPath;
    readonly changes: readonly (Decision | 'actions')[];
  }[];
  /** Every fact read by a rule or action in force that can still apply, answered or not, in printed order: what a form shows. */
  readonly relevant: readonly FactPath[];
  /** Facts given that are not among `relevant`: they weighed nothing, and someone should know. */
  readonly unread: readonly FactPath[];
  readonly basis: Basis;
}

/**
 * Whether Cafcass Cymru makes and funds the referral, whether it is suitable, and whether it is ready to be sent; why, and what is still to be
 * found out. Deeply frozen. InvalidInputError where the referral or the options are not valid.
 */
export function checkReferralSuitability(referral: Referral, options?: RuleOptions): SuitabilityReport {
  const read = readReferral(referral);
  return judgeReferral(read, readRuleOptions(options, read.service));
}

/** The report on a valid referral under the statements that apply to it. */
export function judgeReferral(referral: Referral, applied: Applied): SuitabilityReport {
  const { rules, numbers, actions, places, readWithout } = rulebookFor(
    applied,
    referral.service,
    referral.children?.length,
  );
  const known = knownFacts(referral, places);
  const of = { referral, known };
  const judgements = judgeRules(rules, of);
  const judgedFor = (decision: Decision) =>
    numbers[decision].map((number) => judgements[number] as Judgement);

  const funding = decide(judgedFor('funding'), { best: 'cafcass-cymru', worst: 'parties' });
  const suitability = decide(judgedFor('suitability'), {
    best: 'suitable',
    middle: 'unlikely',
    worst: 'unsuitable',
  });
  const readiness = decide(judgedFor('readiness'), { best: 'ready', worst: 'incomplete' });
  const following = followActions(actions, of, judgements, suitability.barred);

  let inapplicable = '';
  for (let number = 0; number < judgements.length; number++) {
    if (judgements[number]?.finding.status === 'not-applicable') inapplicable += ` ${number}`;
  }
  const { relevant, unread } = readWithout(inapplicable);
  const idle = places.filter((_, place) => unread[place] && known[place] !== undefined);
  return Object.freeze({
    funding: funding.verdict,
    suitability: suitability.verdict,
    readiness: readiness.verdict,
    findings: Object.freeze(judgements.map(({ finding }) => finding)),
    actions: following.certain,
    missing: missingFrom(places, {
      funding: funding.bearing,
      suitability: suitability.bearing,
      readiness: readiness.bearing,
      actions: following.bearing,
    }),
    relevant,
    unread: Object.freeze(idle.map(({ path }) => path)),
    basis: basisOf(applied),
  });
}

/** The facts that bear on some answer, each with those it bears on. */
function missingFrom(
  places: readonly Place[],
  bearing: Readonly<Record<Decision | 'actions', ReadonlySet<string>>>,
): SuitabilityReport['missing'] {
  const open = (Object.keys(bearing) as (Decision | 'actions')[]).filter(
    (answer) => bearing[answer].size > 0,
  );
  const missing: SuitabilityReport['missing'][number][] = [];
  for (const { path } of open.length > 0 ? places : []) {
    const changes = open.filter((answer) => bearing[answer].has(path));
    if (changes.length > 0) missing.push(Object.freeze({ fact: path, changes: Object.freeze(changes) }));
  }
  return Object.freeze(missing);
}
