import type { Test } from '../logic/condition.ts';
import type { ChoiceFact, FactKey, ValueOf } from './fact-path.ts';
import { facts } from './facts.ts';

/** A test of one fact as a rule writes it. */
export type FactTest<Key extends FactKey = FactKey> = Test<Key>;

/** The fact has one of these values. */
/* @__NO_SIDE_EFFECTS__ */
export function is<Key extends ChoiceFact>(fact: Key, ...values: readonly ValueOf<Key>[]): FactTest<Key> {
  const choices: readonly (string | boolean)[] = facts[fact];
  return {
    fact,
    holds: values,
    fails: choices.filter((choice) => !(values as typeof choices).includes(choice)),
  };
}

type YesNoFact = { [Key in ChoiceFact]: ValueOf<Key> extends boolean ? Key : never }[ChoiceFact];

/** The fact is true. */
/* @__NO_SIDE_EFFECTS__ */
export function yes<Key extends YesNoFact>(fact: Key): FactTest<Key> {
  return is<Key>(fact, true as ValueOf<Key>);
}

/** The fact is false; where it is not known, this is not known either. */
/* @__NO_SIDE_EFFECTS__ */
export function no<Key extends YesNoFact>(fact: Key): FactTest<Key> {
  return is<Key>(fact, false as ValueOf<Key>);
}
