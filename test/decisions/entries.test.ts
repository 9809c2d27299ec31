import { describe, expect, it } from 'vitest';
import { all, leaves } from '../../src/logic/condition.ts';
import { statementsOn } from '../../src/policy/applied.ts';
import { is } from '../../src/policy/fact-tests.ts';
import type { PlanTest, ReferralRule } from '../../src/policy/rule.ts';
import { cluster, type FactCluster, rulesFor } from '../../src/referral/clusters.ts';
import { AWAITING_REVIEW, addEntries } from '../../src/referral/entries.ts';
import { questionsOf } from '../../src/referral/questions.ts';
import { AWAITS_REVIEW } from '../../src/referral/row.ts';

const service = 'supported-contact';
const applied = statementsOn(service);
const [known] = rulesFor(applied) as [ReferralRule];
const isPlanTest = (leaf: object): leaf is PlanTest => 'meets' in leaf;
const keepsGuidelines = rulesFor(applied)
  .flatMap(({ holds }) => leaves<object>(holds))
  .find(isPlanTest) as PlanTest;
const isFaceToFace = is('mode', 'face-to-face');
const rule = (holds: ReferralRule['holds']): ReferralRule =>
  ({ ...known, each: undefined, holds }) as ReferralRule;

const MET = 0b001;
const NOT_MET = 0b010;

describe('rules of which one reads the session plan beside a fact, and one the fact alone', () => {
  const [both] = cluster(
    [rule(all(keepsGuidelines, isFaceToFace)), rule(isFaceToFace)],
    [],
    applied,
    service,
  ) as [FactCluster];

  /** The codes of the two rules. The mode is unknown in its state 0. */
  const codesAt = (mode: number, plan: number): readonly [number, number] => {
    const list: number[] = [];
    const { steps, write } = addEntries(list, both, questionsOf([]));
    const states = { mode, sessionPlan: plan } as Record<string, number>;
    const place = both.keys.reduce((sum, key, fact) => sum + (steps[fact] ?? 0) * (states[key] ?? 0), 0);
    write(place);
    const codes = list[place + 1] as number;
    return [codes & 0b111, codes >> 3];
  };

  it.each([
    ['unknown', 0, AWAITS_REVIEW, [AWAITING_REVIEW, MET | NOT_MET]],
    ['face to face', 1, AWAITS_REVIEW, [AWAITING_REVIEW, MET]],
    ['remote, so that the plan changes nothing', 2, AWAITS_REVIEW, [NOT_MET, NOT_MET]],
    ['unknown, and nothing of the plan known', 0, 0, [MET | NOT_MET, MET | NOT_MET]],
    ['unknown, and the plan good', 0, 1, [MET | NOT_MET, MET | NOT_MET]],
  ])('await its review only where it can change them: mode %s', (_, mode, plan, codes) => {
    expect(codesAt(mode, plan)).toEqual(codes);
  });
});
