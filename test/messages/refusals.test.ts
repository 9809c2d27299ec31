import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/input/invalid-input-error.ts';
import { askFor } from '../../src/messages/ask-for.ts';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { explain } from '../../src/messages/explain.ts';
import { explainReport } from '../../src/messages/explain-report.ts';
import { explainVerdict } from '../../src/messages/explain-verdict.ts';
import { inWords } from '../../src/messages/in-words.ts';
import { labelFor } from '../../src/messages/label-for.ts';
import { checkReferralSuitability } from '../../src/referral/check-referral-suitability.ts';
import { ReferralSchema } from '../../src/referral/referral-schema.ts';
import { type Issue, issuesOf, refusal, wrongType } from '../input/refusal.ts';

/** The path of the one issue with which a call is refused, which holds nothing of what the caller gave. */
function refusedAt(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    expect(JSON.stringify(error.issues) + error.message).not.toContain('Siân');
    return error.issues.map(({ path }) => path).join();
  }
  return undefined;
}

const due = { kind: 'by', deadline: { dueOn: '2027-01-05' } };
const record = { record: 'acceptance-notice', to: 'cafcass-cymru', due, status: 'done' };
const throwing = new Proxy(
  {},
  {
    getOwnPropertyDescriptor() {
      throw new Error('Siân');
    },
  },
);

describe('explain refuses', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'Siân'],
    ['a list', []],
    ['an empty object', {}],
    ['an unknown rule', { rule: 'Siân', status: 'met' }],
    ['an inherited rule', { rule: 'toString', status: 'met' }],
    ['an unknown status', { rule: 'centre-named', status: 'Siân' }],
    ['a status that the rule cannot have', { rule: 'centre-named', status: 'not-applicable' }],
    ['no status', { rule: 'centre-named' }],
    ['an unknown action', { action: 'Siân' }],
    ['an unknown record', { ...record, record: 'Siân' }],
    ['an unknown recipient', { ...record, to: 'Siân' }],
    ['an unknown status of a record', { ...record, status: 'Siân' }],
    ['an unknown due date', { ...record, due: { kind: 'Siân' } }],
    ['a due date that is none', { ...record, due: { kind: 'by', deadline: { dueOn: '2027-02-30' } } }],
    ['a due date without a deadline', { ...record, due: { kind: 'by' } }],
    ['a milestone that is none', { ...record, due: { kind: 'awaiting', fact: 'Siân' } }],
    ['an unknown record that is not expected', { record: 'Siân' }],
    ['an unknown reason', { date: '2027-01-02', reason: 'Siân' }],
    ['a skipped day without a date', { reason: 'holiday', name: 'Siân' }],
    ['an unknown issue', { code: 'Siân', path: '', message: '' }],
    ['a getter', Object.defineProperty({}, 'rule', { get: () => 'centre-named' })],
    ['a proxy that throws', throwing],
    ['a function', Object.assign(() => 'Siân', { action: 'write-to-court' })],
    ['a rule that is not met, without its strength', { rule: 'realistic-prospect', status: 'not-met' }],
    ['an unknown strength', { rule: 'realistic-prospect', status: 'not-met', strength: 'Siân' }],
    ['a child that is no place', { rule: 'child-observed', status: 'met', child: 'Siân' }],
    ['a child of no place', { rule: 'child-observed', status: 'met', child: 20 }],
    ['half a child', { rule: 'child-observed', status: 'met', child: 0.5 }],
    ['a child before the first', { rule: 'child-observed', status: 'met', child: -1 }],
    ['null for a child', { rule: 'child-observed', status: 'met', child: null }],
  ])('%s', (_, subject) => {
    for (const words of [en, cy]) {
      expect(refusedAt(() => explain(subject as never, words))).toBe('subject');
    }
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['one by its language alone', { language: 'en' }],
    ['a copy', { ...en }],
    ['one of another version', Object.freeze({ ...en, version: '0.0.0' })],
  ])('a catalogue that is none: %s', (_, words) => {
    const subject = { action: 'write-to-court', by: 'cafcass-cymru', clauses: [] } as const;
    const verdict = { outcome: 'ready', possible: ['ready'] } as const;
    expect(refusedAt(() => explain(subject, words as never))).toBe('catalogue');
    expect(refusedAt(() => explainVerdict('readiness', verdict, words as never))).toBe('catalogue');
    expect(refusedAt(() => askFor('mode', words as never))).toBe('catalogue');
    expect(refusedAt(() => labelFor('mode', 'remote', words as never))).toBe('catalogue');
    expect(refusedAt(() => inWords(ReferralSchema, words as never))).toBe('catalogue');
    expect(
      refusedAt(() =>
        explainReport(checkReferralSuitability({ service: 'supported-contact' }), words as never),
      ),
    ).toBe('catalogue');
  });
});

describe('explainReport refuses', () => {
  const report = checkReferralSuitability({ service: 'supervised-contact' });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'Siân'],
    ['a list', [report]],
    ['a report without its funding', { ...report, funding: undefined }],
    ['a report with the funding of another decision', { ...report, funding: report.readiness }],
    ['an unknown outcome', { ...report, suitability: { outcome: 'Siân', possible: ['Siân'] } }],
    ['an open answer without what is possible', { ...report, readiness: { outcome: 'undetermined' } }],
    ['a report without findings', { ...report, findings: undefined }],
    ['findings that are no list', { ...report, findings: { length: 0 } }],
    ['more findings than a report has', { ...report, findings: Array.from({ length: 1001 }, () => ({})) }],
    ['a report without actions', { ...report, actions: 'Siân' }],
    ['a report without what is missing', { ...report, missing: undefined }],
    ['a proxy that throws', throwing],
    ['a revoked proxy among its parts', { ...report, findings: revoked() }],
  ])('%s', (_, subject) => {
    for (const words of [en, cy])
      expect(refusedAt(() => explainReport(subject as never, words))).toBe('report');
  });

  it('a catalogue with an outcome of its own, for which there are no words', () => {
    const { suitability, ...others } = en.verdicts;
    const possible = { ...suitability.possible, odd: 'odd' };
    const words = Object.freeze({
      ...en,
      verdicts: { ...others, suitability: { ...suitability, possible } },
    });
    const funding = { outcome: 'cafcass-cymru', possible: ['cafcass-cymru'] };
    const strange = { ...report, funding, suitability: { outcome: 'odd', possible: ['odd'] } };
    expect(refusedAt(() => explainReport(strange as never, words as never))).toBe('catalogue');
  });

  it('nothing for what it cannot name within a report', () => {
    const strange = {
      ...report,
      findings: [null, 'Siân', { rule: 'Siân', status: 'not-met', strength: 'must' }],
      actions: [undefined, { action: 'Siân' }],
      missing: [7, { fact: 'Siân', changes: ['readiness'] }, { fact: 'mode', changes: 'Siân' }],
    };
    expect(JSON.stringify(explainReport(strange as never, en))).not.toContain('Siân');
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

describe('what is asked for is named', () => {
  const action = { action: 'write-to-court', by: 'cafcass-cymru', clauses: [] } as const;
  it.each<[string, () => unknown, Issue]>([
    [
      'a subject',
      () => explain({} as never, en),
      {
        path: 'subject',
        code: 'wrong-type',
        expected: ['Explainable'],
      },
    ],
    ['a verdict', () => explainVerdict('funding', {} as never, en), wrongType('verdict', 'Verdict')],
    ['a catalogue', () => explain(action, {} as never), wrongType('catalogue', 'Catalogue')],
    [
      'nothing, of a catalogue that only looks like one',
      () => explain(action, Object.freeze({ version: en.version }) as never),
      { path: 'subject', code: 'wrong-type', expected: expect.anything() },
    ],
    [
      'nothing, of a catalogue without its verdicts',
      () =>
        explainVerdict(
          'funding',
          { outcome: 'parties', possible: ['parties'] },
          Object.freeze({ version: en.version }) as never,
        ),
      wrongType('catalogue', 'Catalogue'),
    ],
    ['a report', () => explainReport({} as never, en), wrongType('report', 'SuitabilityReport')],
    [
      'a verdict of the decision',
      () => explainVerdict('funding', { outcome: 'suitable', possible: ['suitable'] } as never, en),
      { path: 'verdict', code: 'not-of-this-decision' },
    ],
    ['true or false', () => labelFor('risk.identified', 'true' as never, en), wrongType('choice', 'boolean')],
    [
      'a choice',
      () => labelFor('mode', 'by post' as never, en),
      { path: 'choice', code: 'not-a-choice', expected: ['face-to-face', 'remote', 'not-stated'] },
    ],
  ])('%s', (_, call, issue) => {
    expect(issuesOf(call)).toEqual([issue]);
  });

  it.each<[() => unknown, string]>([
    [() => labelFor('risk.identified', 'true' as never, en), 'choice: This must be true or false.'],
    [
      () => explainVerdict('funding', { outcome: 'suitable', possible: ['suitable'] } as never, en),
      'verdict: This verdict is not one of this decision’s.',
    ],
    [() => explainVerdict('funding', undefined as never, en), 'verdict: This must be of type Verdict.'],
    [() => explain({} as never, en), 'subject: This must be of type Explainable.'],
    [
      () => askFor('court.ordr' as never, en),
      'fact: This is not a fact that can be given here; the nearest is “court.order”.',
    ],
  ])('in a message that says what would be right: %#', (call, message) => {
    expect(refusal(call).message).toBe(message);
  });
});

describe('explainVerdict refuses', () => {
  it.each<[string, unknown, unknown, string]>([
    ['an unknown decision', 'Siân', { outcome: 'ready', possible: ['ready'] }, 'decision'],
    ['no decision', undefined, { outcome: 'ready', possible: ['ready'] }, 'decision'],
    ['an outcome of another decision', 'funding', { outcome: 'ready', possible: ['ready'] }, 'verdict'],
    ['no verdict', 'funding', undefined, 'verdict'],
    ['nothing still possible', 'funding', { outcome: 'undetermined', possible: [] }, 'verdict'],
    ['no list of what is', 'funding', { outcome: 'undetermined' }, 'verdict'],
    ['one thing still possible', 'funding', { outcome: 'undetermined', possible: ['parties'] }, 'verdict'],
    [
      'an unknown thing still possible',
      'funding',
      { outcome: 'undetermined', possible: ['cafcass-cymru', 'parties', 'Siân'] },
      'verdict',
    ],
    [
      'an unknown thing among fewer than there can be',
      'suitability',
      { outcome: 'undetermined', possible: ['suitable', 'unlikely', 'Siân'] },
      'verdict',
    ],
  ])('%s', (_, decision, verdict, path) => {
    expect(refusedAt(() => explainVerdict(decision as never, verdict as never, cy))).toBe(path);
  });
});

describe('askFor and labelFor refuse', () => {
  it.each(['Siân', '', 'children.20.refusing', 'children.*.refusing', 'toString', undefined])(
    'what is no fact: %s',
    (fact) => {
      expect(refusedAt(() => askFor(fact as never, en))).toBe('fact');
      expect(refusedAt(() => labelFor(fact as never, true as never, en))).toBe('fact');
    },
  );

  it.each<[string, unknown]>([
    ['mode', 'Siân'],
    ['mode', true],
    ['risk.identified', 'true'],
    ['risk.identified', undefined],
    ['court.order', 'remote'],
  ])('a choice that the fact does not have: %s %s', (fact, choice) => {
    expect(refusedAt(() => labelFor(fact as never, choice as never, cy))).toBe('choice');
  });

  it.each(['children', 'sessionPlan', 'reviewAfter'] as const)('a fact without choices: %s', (fact) => {
    expect(refusedAt(() => labelFor(fact, 'Siân' as never, en))).toBe('fact');
  });
});
