import { expect, test } from 'vitest';
import { checkReferralSuitability } from '../../src/index.ts';
import { kindOf } from '../answers/kinds.ts';
import { variables } from '../answers/variables.ts';
import { waysTo } from '../answers/whole-diagrams.ts';
import { casesTried } from '../cases-tried.ts';
import { contexts } from '../laws/contexts.ts';
import { type CompleteReferral, type Judged, judge } from '../laws/oracle.ts';
import { readyReferral } from '../laws/ready-referral.ts';
import { combinationsOf, forEveryReferral } from './every-referral.ts';
import { answerIn, answersOf } from './law.ts';

/*
 * Supported contact, exhaustively. The rules in force read 17 facts: 11 with two values and 6 with three, if a session plan counts as one of its three
 * kinds. No answer rests on another fact, so 2^11 times 3^6 combinations are every complete supported referral.
 */
const kind = kindOf('supported', 1);
const answers = answersOf(kind);
const facts = answers.read.map((number) => variables[number]?.fact as string);
const { under } = contexts.supported;
const decisions = ['funding', 'suitability', 'readiness'] as const;

test('the package and the independent evaluator agree on every complete supported referral', {
  timeout: 300_000,
}, () => {
  expect(combinationsOf(facts)).toBe(2 ** 11 * 3 ** 6);
  const tally = new Map<string, bigint>();
  const differing: unknown[] = [];
  forEveryReferral(readyReferral('supported-contact'), facts, (referral) => {
    const judged = judge(referral, under);
    if (!agrees(referral, judged)) differing.push(structuredClone(referral));
    for (const decision of decisions) {
      const key = `${decision} ${judged[decision]}`;
      tally.set(key, (tally.get(key) ?? 0n) + 1n);
    }
    for (const action of judged.actions) tally.set(action, (tally.get(action) ?? 0n) + 1n);
  });
  casesTried(combinationsOf(facts));
  expect(differing.slice(0, 1)).toEqual([]);
  expect(tally).toEqual(counted());
});

function agrees(referral: CompleteReferral, judged: Judged): boolean {
  const report = checkReferralSuitability(referral, { under });
  return (
    decisions.every((decision) => report[decision].outcome === judged[decision]) &&
    report.actions.length === judged.actions.length &&
    report.actions.every(({ action }, place) => action === judged.actions[place]) &&
    report.findings.length === judged.findings.length &&
    report.findings.every(({ rule, status }, place) => {
      const finding = judged.findings[place];
      return rule === finding?.rule && status === finding.status;
    }) &&
    report.missing.length === 0 &&
    report.unanswered.length === 0
  );
}

/** The same tally from the diagrams. */
function counted(): Map<string, bigint> {
  const chosen = answers.read.map((number) => ({
    number,
    values: variables[number]?.values.length as number,
  }));
  const ways = (name: string) => waysTo(answerIn(answers, name).diagram, chosen);
  const actions = answers.answers.filter(({ kind }) => kind === 'action');
  return new Map([
    ...decisions.flatMap((decision) =>
      [...ways(decision)].map(([outcome, count]): [string, bigint] => [
        `${decision} ${answerIn(answers, decision).outcomes[outcome]}`,
        count,
      ]),
    ),
    ...actions.map(({ name }): [string, bigint] => [name, ways(name).get(1) as bigint]),
  ]);
}
