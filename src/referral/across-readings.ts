import { type RuleOptions, readRuleOptions } from '../input/rule-options.ts';
import { deepFreeze } from '../internal/deep-freeze.ts';
import { membersOf } from '../logic/diagram.ts';
import { type Levels, type OutcomeOf, outcomesOf } from '../logic/levels.ts';
import type { Applied } from '../policy/applied.ts';
import { type Basis, basisOf } from '../policy/basis.ts';
import type { ActionId, ClauseId, ReadingId } from '../policy/codes.ts';
import type { Decision } from '../policy/rule.ts';
import { actionsFor, type Question } from './clusters.ts';
import { AS_TAKEN, EITHER_WAY, openBookFor, placeOfQuestion, trialsOf } from './open-book.ts';
import { decisionOutcomes, FOLLOWS } from './questions.ts';
import { readReferral } from './read-referral.ts';
import type { Referral } from './referral.ts';

/** How each answer about a referral depends on the way the statements are read: what `acrossReadings` returns. Deeply frozen, plain JSON. */
export interface AcrossReadings {
  /** Who makes the referral and pays: Cafcass Cymru, or the parties themselves. */
  readonly funding: AcrossDecision<'cafcass-cymru' | 'parties'>;
  /** Whether the referral is suitable. */
  readonly suitability: AcrossDecision<'suitable' | 'unlikely' | 'unsuitable'>;
  /** Whether the referral is ready to be sent. */
  readonly readiness: AcrossDecision<'ready' | 'incomplete'>;
  /** Every action in the applied statements for the service, in the order of `ActionId`. In `possible`, true means that the action follows; true comes first. */
  readonly actions: readonly ({
    /** What would have to be done. */
    readonly action: ActionId;
  } & AcrossAnswer<boolean>)[];
  /** Which copies of the statements and which version of the package this rests on. */
  readonly basis: Basis;
}

/** One decision, and how it depends on the readings. */
export type AcrossDecision<Outcome extends string> = AcrossAnswer<Outcome>;

/** How one answer depends on the readings: what is possible over all of them, and which of them change it by themselves. */
export interface AcrossAnswer<Outcome> {
  /**
   * Every outcome that some combination of the unknown facts and the readings can lead to, best first. If there is only one, the answer is settled and no
   * reading changes it.
   */
  readonly possible: readonly Outcome[];
  /**
   * The readings that change the answer of `checkReferralSuitability` if that one reading is taken the other way, in the order of `ReadingId`. If the list is
   * empty, several readings together may still change the answer: they do if `possible` has outcomes that the verdict of `checkReferralSuitability` does not
   * list.
   */
  readonly turnsOn: readonly {
    /** The reading. */
    readonly reading: ReadingId;
    /** The clauses that this reading concerns, for the service and the applied statements. */
    readonly clauses: readonly ClauseId[];
    /** The outcomes that are possible if it alone is taken the other way, best first. */
    readonly possible: readonly Outcome[];
  }[];
}

/**
 * Some passages of the statements can be read in two ways. This shows which answers about a referral would change with the other way.
 * `checkReferralSuitability` always uses one way; docs/clauses.md lists both. The result is exact, even while facts are unknown. It is plain JSON and deeply
 * frozen.
 *
 * @throws InvalidInputError if the referral or the options are not valid
 * @example
 * const { suitability } = acrossReadings({
 *   service: 'supported-contact',
 *   mode: 'face-to-face',
 *   risk: { identified: true },
 *   centre: { intake: 'suitable' },
 * });
 * suitability.possible; // ['suitable', 'unlikely', 'unsuitable']
 * suitability.turnsOn.map(({ reading }) => reading); // ['unfunded-is-unsuitable', 'any-risk-bars', 'managed-risk-is-no-objection']
 */
export function acrossReadings(referral: Referral, options?: RuleOptions): AcrossReadings {
  const row = readReferral(referral);
  const applied = readRuleOptions(options, row.service);
  const bookOf = (statements: Applied) => openBookFor(statements, row.service, row.children);
  const whole = bookOf(applied);
  const trials = trialsOf(applied, row.service).map(({ id, clauses, remaining }) => ({
    reading: id,
    clauses,
    without: remaining && bookOf(remaining),
  }));
  const books = [whole, ...trials.flatMap(({ without }) => without ?? [])];
  const asTaken = whole.levelsOf(row, AS_TAKEN);
  const either = books.map((book) => book.levelsOf(row, EITHER_WAY));
  const alone = trials.map(({ reading, clauses, without }) => ({
    reading,
    clauses,
    levels: without ? without.levelsOf(row, AS_TAKEN) : whole.levelsOf(row, AS_TAKEN, reading),
  }));

  const across = <Outcome>(
    question: Question,
    outcomeOf: OutcomeOf,
    listed: (outcomes: number) => readonly Outcome[],
  ): AcrossAnswer<Outcome> => {
    const place = placeOfQuestion(question);
    const outcomesIn = (levels: readonly Levels[]) => outcomesOf(levels[place] as Levels, outcomeOf);
    const taken = outcomesIn(asTaken);
    return {
      possible: listed(either.reduce((outcomes, levels) => outcomes | outcomesIn(levels), 0)),
      turnsOn: alone.flatMap(({ reading, clauses, levels }) => {
        const outcomes = outcomesIn(levels);
        return outcomes === taken ? [] : [{ reading, clauses, possible: listed(outcomes) }];
      }),
    };
  };
  const decision = <Outcome extends string>(name: Decision) => {
    const { outcomes, outcomeOf } = decisionOutcomes[name];
    return across(name, outcomeOf, (bits) => membersOf(bits).map((place) => outcomes[place] as Outcome));
  };
  return deepFreeze({
    funding: decision('funding'),
    suitability: decision('suitability'),
    readiness: decision('readiness'),
    actions: actionsFor(applied, row.service).map(({ action }) => ({
      action,
      ...across(action, FOLLOWS, (bits) => membersOf(bits).map(Boolean).reverse()),
    })),
    basis: basisOf(applied),
  });
}
