import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeReferrals } from '../../src/arbitraries/index.ts';
import { checkReferralSuitability, type Service } from '../../src/index.ts';
import { byTrying, reported, without } from './completions.ts';
import { contextNames, contexts } from './contexts.ts';
import { pathsWith } from './fact-paths.ts';
import type { CompleteReferral } from './oracle.ts';
import { readyReferral } from './ready-referral.ts';

const facts = pathsWith(2).filter((fact) => fact !== 'sessionPlan.identifiedParties');

/** The referral that is ready, and 30 others, always the same ones. */
const referralsTo = (service: Service) => [
  readyReferral(service),
  ...fc.sample(
    completeReferrals({ service, minChildren: 2, maxChildren: 2, sessionPlan: { maxSessions: 7 } }),
    {
      numRuns: 30,
      seed: 1,
    },
  ),
];

/* Where all else is known, no other open fact hides what one fact leaves open. */
describe.each(contextNames)('%s', (name) => {
  const context = contexts[name];

  test('of a referral that lacks one fact, the report is exactly what trying its values gives', () => {
    let changes = 0;
    let unansweredAlone = 0;
    let neither = 0;
    for (const referral of referralsTo(context.service) as unknown as CompleteReferral[]) {
      for (const fact of facts) {
        const report = checkReferralSuitability(without(referral, [fact]), { under: context.under });
        expect(reported(report), fact).toEqual(byTrying(referral, [fact], context));
        if (report.missing.length > 0) changes += 1;
        else if (report.unanswered.length > 0) unansweredAlone += 1;
        else neither += 1;
      }
    }
    expect(changes).toBeGreaterThan(0);
    expect(unansweredAlone).toBeGreaterThan(0);
    expect(neither).toBeGreaterThan(0);
  });
});
