import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseHistories, completeReferrals, referrals, sessionPlans } from '../../src/arbitraries/index.ts';
import { computeWorkingDayDeadline } from '../../src/deadlines/compute-working-day-deadline.ts';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';
import { withClosures } from '../../src/deadlines/with-closures.ts';
import type { InvalidInputError } from '../../src/input/invalid-input-error.ts';
import { askFor } from '../../src/messages/ask-for.ts';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { explain } from '../../src/messages/explain.ts';
import { explainReport } from '../../src/messages/explain-report.ts';
import { explainVerdict } from '../../src/messages/explain-verdict.ts';
import { statements } from '../../src/policy/statements.ts';
import { requiredRecords } from '../../src/records/required-records.ts';
import { checkReferralSuitability } from '../../src/referral/check-referral-suitability.ts';
import { validateSessionPlan } from '../../src/sessions/validate-session-plan.ts';

const catalogues = [en, cy];
const ids = [
  ...Object.keys(en.rules),
  ...statements.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  ...Object.keys(en.actions),
];

/** A sentence begins with a capital, ends with a full stop or question mark, and holds no path, id or gap. */
function expectSentence(text: string): void {
  expect(text).toMatch(/^[A-Z][^\n]*[^\s.][.?]$/);
  expect(text).not.toMatch(/[\w*]\.[\w*]/);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}$<>_]| {2}|\(\)|“”/);
  expect(ids.filter((id) => text.includes(id))).toEqual([]);
}

describe('no sentence holds a path, an id, a gap or what a caller gave', () => {
  it('on a referral', () => {
    const sentences = new Set<string>();
    const codes = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(referrals(), completeReferrals()), (referral) => {
        const report = checkReferralSuitability(referral);
        for (const words of catalogues) {
          for (const part of [...report.findings, ...report.actions]) sentences.add(explain(part, words));
          for (const decision of ['funding', 'suitability', 'readiness'] as const) {
            sentences.add(explainVerdict(decision, report[decision], words));
          }
          for (const text of Object.values(explainReport(report, words))) sentences.add(text);
          for (const { fact } of report.missing) sentences.add(askFor(fact, words));
        }
        for (const { status } of report.findings) codes.add(status);
        for (const { action } of report.actions) codes.add(action);
      }),
      { numRuns: 300 },
    );
    expect(codes.size).toBe(4 + 6);
    for (const sentence of sentences) expectSentence(sentence);
  });

  it('on a session plan', () => {
    const sentences = new Set<string>();
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(sessionPlans(), (plan) => {
        const report = validateSessionPlan(plan);
        outcomes.add(report.plan.outcome);
        for (const words of catalogues) {
          for (const finding of report.findings) sentences.add(explain(finding, words));
          sentences.add(explainVerdict('plan', report.plan, words));
        }
      }),
      { numRuns: 300 },
    );
    expect(outcomes.size).toBe(4);
    for (const sentence of sentences) expectSentence(sentence);
  });

  it('on records', () => {
    const sentences = new Set<string>();
    const codes = new Set<string>();
    fc.assert(
      fc.property(caseHistories(), (history) => {
        const { required, notExpected } = requiredRecords(history, { asOf: '2026-06-01' });
        for (const words of catalogues) {
          for (const item of [...required, ...notExpected]) sentences.add(explain(item, words));
        }
        for (const { due, status } of required) codes.add(due.kind).add(status);
      }),
      { numRuns: 100 },
    );
    for (const code of ['by', 'immediately', 'no-stated-limit', ...Object.keys(en.statuses)]) {
      expect(codes).toContain(code);
    }
    for (const sentence of sentences) expectSentence(sentence);
  });

  it('on a day closed by a caller', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 40, unit: 'grapheme' }), (name) => {
        const calendar = withClosures(englandAndWales, [{ date: '2026-11-24', name }]);
        const { skipped } = computeWorkingDayDeadline({ from: '2026-11-23', workingDays: 5 }, { calendar });
        expect(skipped).toHaveLength(3);
        for (const words of catalogues) {
          for (const day of skipped) {
            const sentence = explain(day, words);
            expect(sentence).not.toContain(name);
            expect(sentence).toMatch(/ day\.$| gwaith\.$/);
          }
        }
      }),
    );
  });

  it('on what was refused', () => {
    const codes = new Set<string>();
    const secret = 'Siân o 7 Stryd Fawr';
    const inputs: unknown[] = [
      secret,
      { [secret]: 1 },
      { service: secret },
      { service: 'supported-contact', mode: secret, court: { [secret]: true, order: 7 } },
      { service: 'supported-contact', children: [] },
      { service: 'supported-contact', children: Array.from({ length: 21 }, () => ({})) },
      {
        service: 'supported-contact',
        sessionPlan: { sessions: [{ minutes: 0.5 }, { minutes: 0, on: secret }] },
      },
      { service: 'supported-contact', sessionPlan: { sessions: [{ minutes: 9999 }], reviewAfter: 2 } },
      { service: 'supported-contact', sessionPlan: { sessions: [{ minutes: 60 }], reviewAfter: 2 } },
      Object.create({ service: 'supported-contact' }),
      Object.defineProperty({ [Symbol(secret)]: 1 }, 'service', { get: () => secret, enumerable: true }),
    ];
    for (const input of inputs) {
      try {
        checkReferralSuitability(input as never);
      } catch (error) {
        for (const issue of (error as InvalidInputError).issues) {
          codes.add(issue.code);
          for (const words of catalogues) {
            expectSentence(explain(issue, words));
            expect(explain(issue, words)).not.toContain('Siân');
          }
        }
      }
    }
    expect(codes.size).toBeGreaterThan(10);
  });
});
