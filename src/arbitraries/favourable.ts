import type { ChoiceFact, ValueOf } from '../policy/fact-path.ts';
import { facts } from '../policy/facts.ts';

type YesNoFact = { [Key in ChoiceFact]: ValueOf<Key> extends boolean ? Key : never }[ChoiceFact];
type OtherFact = Exclude<ChoiceFact, YesNoFact | 'service'>;

const either = [false, true] as const;

const exceptions: { readonly [Key in OtherFact]: readonly ValueOf<Key>[] } & {
  readonly [Key in YesNoFact]?: readonly boolean[];
} = {
  mode: ['face-to-face'],
  'court.order': facts['court.order'],
  'remote.discussedWithCourt': ['done', 'not-appropriate'],
  'centre.intake': ['pending', 'suitable'],
  'proceedings.finalOrder': [false],
  'proceedings.hearingDue': either,
  'proceedings.hearingRelevant': either,
  'court.consultedCafcassCymru': either,
  'court.partiesAgreed': either,
  'cafcassCymru.recommendation': ['in-report'],
  'cafcassCymru.activeInvolvement': either,
  'need.otherSuitablePerson': [false],
  'risk.identified': either,
  'children.*.ofAgeToExpressViews': either,
  'children.*.refusing': [false],
  'children.*.oldEnoughToSpeakTo': either,
};

/**
 * The favourable values of a fact. A referral with such values alone is funded, not unsuitable, and ready. Values that only make it unlikely, or lead
 * to an action, are among them.
 */
export const favourable = (fact: ChoiceFact): readonly (string | boolean)[] =>
  (exceptions as Readonly<Partial<Record<ChoiceFact, readonly (string | boolean)[]>>>)[fact] ?? [true];
