import type { States } from '../logic/table.ts';
import { type FactKey, isChildKey, pathOf, type ReferralFactPath } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';
import type { Service } from '../policy/service.ts';
import type { SessionPlan } from '../sessions/session-plan.ts';
import { childFacts, placeOf, referralFacts } from './places.ts';

/** A referral as a row of small numbers: what is known of each fact. */
export interface Row {
  readonly service: Service;
  /** How many; undefined where they are not known. */
  readonly children: number | undefined;
  /**
   * By place. 0: not known. Otherwise the value, by its place in the table of facts, counted from 1; of the plan see `planStates`. A row may be longer than
   * its children need.
   */
  readonly states: readonly number[];
  /** The session plan, where it is known. */
  readonly plan: Omit<SessionPlan, 'service'> | undefined;
}

/** What a session plan comes to within a referral, by its place among the values of the plan: the level of the guidelines that it breaks. */
export const planLevels = [0, 1, 2] as const;

/** The state of a plan that keeps the guidelines or not, depending on when progress is reviewed. */
export const AWAITS_REVIEW = 4;

const planStates: States = [0b111, 0b001, 0b010, 0b100, 0b011];

/** What can be known of a fact. The plan has one state more than values. */
export function statesOf(key: FactKey): States {
  if (key === 'sessionPlan') return planStates;
  const { length } = facts[key];
  return [(1 << length) - 1, ...Array.from({ length }, (_, value) => 1 << value)];
}

/** Where a fact stands in a row, and where in a referral. */
export interface Place {
  readonly place: number;
  readonly path: ReferralFactPath;
}

/** The places of a referral with so many children, in printed order. `children` is one fact while they are not known; then the facts of each are. */
export function placesInOrder(children: number | undefined): readonly Place[] {
  const at = (key: FactKey, child?: number): Place => ({
    place: placeOf(key, child),
    path: pathOf(key, child) as ReferralFactPath,
  });
  const ofChild = (_: unknown, child: number) => childFacts.map((key) => at(key, child));
  return caseFacts.flatMap((key) =>
    key === 'children' && children !== undefined
      ? Array.from({ length: children }, ofChild).flat()
      : [at(key)],
  );
}

/** The facts of the whole case that have a state, in printed order. */
const caseFacts: readonly FactKey[] = /* @__PURE__ */ (() =>
  referralFacts.filter(
    (key) =>
      key !== 'service' &&
      !isChildKey(key) &&
      (Array.isArray(facts[key]) || key === 'children' || key === 'sessionPlan'),
  ))();

/** The values of the fact at a path, in the order of its states. */
export function valuesAt(path: ReferralFactPath): readonly (string | boolean)[] {
  const values = facts[path.replace(/^children\.\d+/, 'children.*') as FactKey];
  return typeof values === 'string' ? [] : values;
}
