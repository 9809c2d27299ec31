// What fails here fails under `npx tsc`: the types are not looked at when the tests run.
import type { FieldPath } from 'react-hook-form';
import { describe, expectTypeOf, it } from 'vitest';
import {
  askFor,
  cy,
  type DeepReadonly,
  describeFact,
  en,
  type FactPath,
  type FactValue,
  labelFor,
  nextQuestion,
  type Referral,
  type ReferralFactPath,
  type SuitabilityReport,
  withFact,
} from '../../src/index.ts';

const referral: Referral = { service: 'supervised-contact' };

describe('a fact', () => {
  it('is set to one of its own values, or to null', () => {
    expectTypeOf(withFact(referral, 'court.order', 'at-fhdra')).toEqualTypeOf<DeepReadonly<Referral>>();
    withFact(referral, 'children.3.refusing', null);
    withFact(referral, 'children', [{ refusing: true }]);
    withFact(referral, 'sessionPlan', { sessions: [{ minutes: 60 }] });
    expectTypeOf<FactValue<'court.order'>>().toEqualTypeOf<'none' | 'at-fhdra' | 'at-another-hearing'>();
    expectTypeOf<FactValue<`children.${number}.refusing`>>().toEqualTypeOf<boolean>();
    expectTypeOf<FactValue<'sessionPlan.identifiedParties'>>().toEqualTypeOf<readonly string[]>();
  });

  it('is not set to the value of another fact, nor in a place that no referral has', () => {
    const misuses = () => {
      // @ts-expect-error not one of the choices
      withFact(referral, 'court.order', 'nonsense');
      // @ts-expect-error a yes-or-no fact, and a radio button’s text
      withFact(referral, 'risk.identified', 'true');
      // @ts-expect-error a fact of a plan that is judged by itself
      withFact(referral, 'reviewAfter', 3);
      // @ts-expect-error a star is no place
      withFact(referral, 'children.*.refusing', true);
      // @ts-expect-error misspelt
      withFact(referral, 'risk.identifed', true);
      // @ts-expect-error a number is counted from a plan’s sessions, not written out
      withFact(referral, 'sessionPlan.reviewAfter', '3');
      // @ts-expect-error undefined is no answer; null makes a fact not known
      withFact(referral, 'risk.identified', undefined);
    };
    expectTypeOf(misuses).toBeFunction();
  });

  it('leaves a referral that cannot be changed, and that every function takes', () => {
    const changed = withFact(referral, 'mode', 'remote');
    expectTypeOf(withFact(changed, 'mode', null)).toEqualTypeOf<DeepReadonly<Referral>>();
    const misuses = () => {
      // @ts-expect-error readonly
      changed.mode = 'remote';
      // @ts-expect-error readonly within a group
      if (changed.risk) changed.risk.identified = true;
      // @ts-expect-error readonly within a list
      changed.children?.push({});
    };
    expectTypeOf(misuses).toBeFunction();
  });

  it('has labels for its choices alone', () => {
    expectTypeOf(labelFor('mode', 'face-to-face', en)).toBeString();
    labelFor('children.0.refusing', true, cy);
    const misuses = () => {
      // @ts-expect-error a yes-or-no fact, and a radio button’s text
      labelFor('risk.identified', 'true', en);
      // @ts-expect-error a choice of another fact
      labelFor('mode', 'at-fhdra', en);
      // @ts-expect-error neither a fact
      labelFor('risk', true, en);
      // @ts-expect-error nor a catalogue
      labelFor('mode', 'remote', 'en');
    };
    expectTypeOf(misuses).toBeFunction();
  });

  it('of a session plan by itself has a question and a description, and is no fact of a referral', () => {
    askFor('reviewAfter', en);
    expectTypeOf(describeFact('identifiedParties').fact).toEqualTypeOf<'identifiedParties'>();
    expectTypeOf(describeFact('mode').choices).toEqualTypeOf<
      readonly ('face-to-face' | 'remote' | 'not-stated')[] | undefined
    >();
    const labelled = (fact: ReferralFactPath) =>
      describeFact(fact).choices?.map((choice) => labelFor(fact, choice, en));
    expectTypeOf(labelled).returns.toEqualTypeOf<string[] | undefined>();
    expectTypeOf<Exclude<FactPath, ReferralFactPath>>().toEqualTypeOf<'reviewAfter' | 'identifiedParties'>();
    expectTypeOf<string>().not.toExtend<FactPath>();
    expectTypeOf<`children.${number}.refusing`>().toExtend<ReferralFactPath>();
    expectTypeOf<'children.first.refusing'>().not.toExtend<FactPath>();
  });
});

describe('the paths in a report', () => {
  type Reported =
    | SuitabilityReport['missing'][number]['fact']
    | SuitabilityReport['relevant' | 'unanswered' | 'unread'][number];

  it('are those of a referral, and fields of a form of one', () => {
    expectTypeOf<Reported>().toEqualTypeOf<ReferralFactPath>();
    expectTypeOf<ReferralFactPath>().toExtend<FieldPath<Referral>>();
    expectTypeOf(nextQuestion(referral)).toEqualTypeOf<ReferralFactPath | undefined>();
    nextQuestion(referral, { among: [] as SuitabilityReport['relevant'], decision: 'funding' });
    const misuses = () => {
      // @ts-expect-error a fact of a plan by itself is never asked for
      nextQuestion(referral, { among: ['reviewAfter'] });
      // @ts-expect-error no decision on a referral
      nextQuestion(referral, { decision: 'plan' });
    };
    expectTypeOf(misuses).toBeFunction();
  });
});
