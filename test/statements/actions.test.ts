import { describe, expect, it } from 'vitest';
import {
  type ActionId,
  checkReferralSuitability,
  describeFact,
  type FactPath,
  type Referral,
} from '../../src/index.ts';
import { actionTables } from './actions.ts';
import { placed } from './example.ts';

const follows = ['certain', 'not-yet', 'never'] as const;

/** The referral with every combination of the values that the open facts can take. */
const completions = (referral: Referral, open: readonly FactPath[]): readonly Referral[] =>
  open.reduce<readonly Referral[]>(
    (referrals, fact) =>
      referrals.flatMap((one) =>
        (describeFact(fact).choices ?? []).map((value) => placed(one, fact.split('.'), value) as Referral),
      ),
    [referral],
  );

for (const [id, { by, clauses, examples }] of Object.entries(actionTables)) {
  describe(id, () => {
    it.each(examples)('$clause: $title: $expected', ({ given, under, open = [], expected }) => {
      const found = (referral: Referral) =>
        checkReferralSuitability(referral, { under }).actions.filter(({ action }) => action === id);
      const settled = completions(given, open).map((referral) => found(referral).length);
      expect(found(given)).toEqual(expected === 'certain' ? [{ action: id, by, clauses }] : []);
      expect([...new Set(settled)].sort()).toEqual({ certain: [1], 'not-yet': [0, 1], never: [0] }[expected]);
    });

    it('has examples of all that can come of it, and one clause', () => {
      const shown = examples.map(({ expected }) => expected);
      expect(follows.filter((outcome) => !shown.includes(outcome))).toEqual([]);
      expect(new Set(examples.map(({ clause }) => clause))).toEqual(new Set(clauses));
    });

    it('has no two examples with one title', () => {
      const titles = examples.map(({ title, given }) => `${title} ${JSON.stringify(given)}`);
      expect(new Set(titles).size).toBe(titles.length);
    });
  });
}

describe('the actions', () => {
  it('are reported in order, all that follow at once', () => {
    const wanted: readonly ActionId[] = [
      'challenge-unconsulted-order',
      'parties-refer-and-fund',
      'explain-remote-unsafe',
      'confirm-ordered-referral',
      'write-to-court',
    ];
    const { actions } = checkReferralSuitability({
      service: 'supervised-contact',
      mode: 'remote',
      court: { order: 'at-another-hearing', consultedCafcassCymru: false },
      cafcassCymru: { recommendation: 'none', activeInvolvement: false },
      remote: { assessedSuitable: false },
    });
    expect(actions.map(({ action }) => action)).toEqual(wanted);
  });
});
