import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeReferrals } from '../../src/arbitraries/index.ts';
import { checkReferralSuitability, type Referral } from '../../src/index.ts';
import type { Diagram } from '../../src/logic/diagram.ts';
import { planState } from '../../src/referral/plan-state.ts';
import { valueAt } from '../laws/fact-paths.ts';
import { answersTo } from './answers.ts';
import { kinds } from './kinds.ts';
import { parseRecorded, type RecordedAnswer } from './parse-recorded.ts';
import { recordedText } from './recorded-text.ts';
import { inWords, planKinds, variables } from './variables.ts';

/** The value of each variable in a complete referral, in words. */
const wordsOf = (referral: Referral) =>
  new Map(
    variables.map(({ fact }) => {
      if (fact !== 'sessionPlan') return [fact, inWords(valueAt(referral, fact as 'mode'))];
      const { sessionPlan, service } = referral;
      return [fact, planKinds[planState(sessionPlan as NonNullable<typeof sessionPlan>, service) - 1] ?? ''];
    }),
  );

/** What the diagram gives for a referral. */
function outcomeOf(diagram: Diagram, words: ReadonlyMap<string, string>): number {
  let at = diagram;
  while (at.branches.length > 0) {
    const { fact, values } = variables[at.variable] as (typeof variables)[number];
    at = at.branches[values.indexOf(words.get(fact) as string)] as Diagram;
  }
  return at.outcome;
}

/** What the recorded text gives for the same referral. */
function recordedOutcome(
  { nodes, outcomes, combinations }: RecordedAnswer,
  words: ReadonlyMap<string, string>,
) {
  let at: number | string =
    nodes.length > 0 ? 1 : (outcomes[combinations.findIndex((count) => count > 0n)] as string);
  while (typeof at === 'number') {
    const { fact, branches } = nodes[at - 1] as RecordedAnswer['nodes'][number];
    at = branches.get(words.get(fact) as string) as number | string;
  }
  return at;
}

describe.each(kinds)('$name', (kind) => {
  const { service, under, children } = kind;
  const { answers } = answersTo(kind);
  const recorded = parseRecorded(recordedText(kind, answersTo(kind)));

  test('diagrams and recorded text give the answers and findings that the package gives', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        completeReferrals({ service, minChildren: children, maxChildren: children }),
        (referral) => {
          const report = checkReferralSuitability(referral, { under });
          const words = wordsOf(referral);
          const given = answers.map(({ diagram, outcomes }) => outcomes[outcomeOf(diagram, words)]);
          const follows = (name: string) => report.actions.some(({ action }) => action === name);
          const found = report.findings.map(({ rule, status, child }) => [
            child === undefined ? rule : `${rule}, child ${child + 1}`,
            status.replace('-', ' '),
          ]);
          const reported = new Map<string, string>(found as [string, string][]);
          expect(given).toEqual(
            answers.map(({ kind, name }) => {
              if (kind === 'decision') return report[name as 'funding'].outcome;
              if (kind === 'action') return follows(name) ? 'follows' : 'does not follow';
              return reported.get(name);
            }),
          );
          expect(recorded.answers.map((answer) => recordedOutcome(answer, words))).toEqual(given);
          for (const [place, { name }] of answers.entries()) seen.add(`${name}: ${given[place]}`);
        },
      ),
      { numRuns: 300 },
    );
    expect(seen.size).toBeGreaterThan(answers.length * 1.5);
  });

  test('the combinations of each answer add up to all of them', () => {
    const all = recorded.facts.reduce((product, { values }) => product * BigInt(values.length), 1n);
    for (const { combinations } of recorded.answers) {
      expect(combinations.reduce((sum, count) => sum + count, 0n)).toBe(all);
    }
  });
});
