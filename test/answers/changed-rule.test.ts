import { describe, expect, test } from 'vitest';
import {
  checkReferralSuitability,
  type Referral,
  type ReferralFactPath,
  type RuleId,
} from '../../src/index.ts';
import { applying } from '../../src/policy/applied.ts';
import type { ReferralRule } from '../../src/policy/rule.ts';
import { actionsFor, cluster, rulesFor } from '../../src/referral/clusters.ts';
import { put } from '../laws/fact-paths.ts';
import { readyReferral } from '../laws/ready-referral.ts';
import { allChanges } from './all-changes.ts';
import { type Answer, answersTo, type Kind } from './answers.ts';
import { changesBetween } from './changes.ts';
import { compare } from './compare.ts';
import { extract } from './extract.ts';
import { kindOf, kinds } from './kinds.ts';
import { parseRecorded } from './parse-recorded.ts';
import { readyValue } from './ready.ts';
import { recordedText } from './recorded-text.ts';
import { variables } from './variables.ts';

/** The answers by rules of which some are others. */
function answersWith(kind: Kind, change: (rule: ReferralRule) => ReferralRule) {
  const { service, under } = kind;
  const applied = applying(under);
  const rules = rulesFor(applied).map(change);
  return answersTo(kind, cluster(rules, actionsFor(applied, service), applied, service));
}

const withStrength = (id: RuleId, strength: 'must' | 'should') => (rule: ReferralRule) =>
  rule.id === id ? { ...rule, strength } : rule;

/** The texts that would be recorded if some rules were others. */
const textsWith = (change: (rule: ReferralRule) => ReferralRule) =>
  Object.fromEntries(kinds.map((kind) => [kind.file, recordedText(kind, answersWith(kind, change))]));

describe('where a relevant hearing bars, instead of weighing against', () => {
  const changed = textsWith(withStrength('no-relevant-hearing-due', 'must'));
  const changes = allChanges(extract(), changed);

  test('the lock fails for each kind of referral that the second statement covers, and for no other', () => {
    expect(Object.keys(changes)).toEqual([
      'supervised, second statement, one child',
      'supervised, second statement, two children',
      'supervised, both statements, one child',
      'supervised, both statements, two children',
    ]);
  });

  test('it says how many combinations change, from what to what, with the simplest referral', () => {
    expect(changes['supervised, both statements, one child']).toEqual([
      'decision suitability: It changes from “unlikely” to “unsuitable” in 1,698,693,120 combinations. The simplest: the ready referral, but proceedings.hearingDue yes, proceedings.hearingRelevant yes. It was “unlikely” and is “unsuitable”.',
      'action write-to-court: It changes from “does not follow” to “follows” in 849,346,560 combinations. The simplest: the ready referral, but proceedings.hearingDue yes, proceedings.hearingRelevant yes, court.order at-fhdra. It was “does not follow” and is “follows”.',
      'finding no-relevant-hearing-due: Its rule was (suitability, should) and is (suitability, must).',
    ]);
  });

  test('the example is right: the package gives the first answer, and the changed rules the second', () => {
    const referral = ['proceedings.hearingDue', 'proceedings.hearingRelevant'].reduce(
      (whole, fact) => put(whole, fact as ReferralFactPath, true),
      readyReferral('supervised-contact') as Referral,
    );
    expect(checkReferralSuitability(referral).suitability.outcome).toBe('unlikely');
  });

  test('the example is minimal: no referral with fewer facts changed has another answer', () => {
    const kind = kindOf('supervised, both statements', 1);
    const before = answersTo(kind);
    const after = answersWith(kind, withStrength('no-relevant-hearing-due', 'must'));
    const values = variables.map((variable) => readyValue(kind.service, variable));
    const changed = (referral: readonly number[]) =>
      before.answers.filter(
        (answer, place) =>
          outcomeAt(answer, referral) !== outcomeAt(after.answers[place] as Answer, referral),
      );
    expect(changed(values)).toEqual([]);
    let tried = 0;
    for (const variable of before.read) {
      for (let value = 0; value < (variables[variable]?.values.length ?? 0); value++) {
        const referral = values.map((ready, place) => (place === variable ? value : ready));
        expect(changed(referral)).toEqual([]);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(80);
  });

  test('comparing two versions says the same, and names the rule', () => {
    const lines = compare(extract(), changed);
    expect(lines).toContain('Rules that differ: no-relevant-hearing-due.');
    expect(lines.join('\n')).toContain('from “unlikely” to “unsuitable” in 1,698,693,120 combinations');
    expect(compare(extract(), extract())[0]).toBe(
      'Equal: every complete referral of one child and of two children has the same answers.',
    );
    expect(compare(extract(), extract())).toContain('No rule differs.');
  });
});

const outcomeAt = ({ diagram, outcomes }: Answer, referral: readonly number[]) => {
  let at = diagram;
  while (at.branches.length > 0) at = at.branches[referral[at.variable] as number] as typeof diagram;
  return outcomes[at.outcome];
};

describe('other changes of the rules', () => {
  const kind = kindOf('supported', 1);
  const text = (change: (rule: ReferralRule) => ReferralRule) =>
    parseRecorded(recordedText(kind, answersWith(kind, change)));
  const now = text((rule) => rule);

  test.each<RuleId>(['centre-accredited', 'funded-route', 'remote-limits-discussed'])(
    '%s as a `should` frees what it barred',
    (id) => {
      const changes = changesBetween(now, text(withStrength(id, 'should')), kind.service);
      const decisions = changes.filter((change) => change.kind === 'decision');
      expect(decisions).toHaveLength(1);
      expect(decisions[0]?.moves).toHaveLength(1);
    },
  );

  test('a rule that reads another fact brings that fact into the comparison', () => {
    const other = text((rule) =>
      rule.id === 'centre-named'
        ? ({ ...rule, holds: { fact: 'realisticProspect', holds: [true], fails: [false] } } as ReferralRule)
        : rule,
    );
    const [readiness, finding] = changesBetween(now, other, kind.service);
    expect(readiness?.words.join(' ')).toContain(
      'The simplest: the ready referral, but realisticProspect no.',
    );
    expect(finding?.name).toBe('centre-named');
    expect(finding?.moves.map(({ from, to }) => `${from}, ${to}`).sort()).toEqual([
      'met, not met',
      'not met, met',
    ]);
  });

  test('a rule that is gone, or new, is said to be so', () => {
    const { answers } = now;
    const fewer = { ...now, answers: answers.filter(({ name }) => name !== 'centre-named') };
    expect(changesBetween(now, fewer, kind.service)).toEqual([
      { kind: 'finding', name: 'centre-named', moves: [], words: ['It is gone.'] },
    ]);
    expect(changesBetween(fewer, now, kind.service)).toEqual([
      { kind: 'finding', name: 'centre-named', moves: [], words: ['It is new.'] },
    ]);
  });

  test('a value that only one version knows is said to be none in the other', () => {
    const text = recordedText(kind, answersTo(kind));
    const without = text.replaceAll(/, not-stated(?: -> [\w ]+)?/g, '');
    const changes = changesBetween(parseRecorded(without), parseRecorded(text), kind.service);
    const readiness = changes.find(({ name }) => name === 'readiness');
    expect(readiness?.moves.map(({ from, to }) => [from, to])).toContainEqual([
      'not a value of the fact',
      'incomplete',
    ]);
  });
});
