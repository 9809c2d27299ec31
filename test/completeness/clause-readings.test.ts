import { describe, expect, it } from 'vitest';
import { type ClauseId, statements } from '../../src/index.ts';
import { type ReadingId, readingIds } from '../../src/policy/codes.ts';

const clauses = statements.flatMap((statement) => statement.clauses);

/** The clauses whose reading can be tried the other way. */
const tried: Record<ReadingId, readonly ClauseId[]> = {
  'agreement-alone': ['ccs.funding.fhdra-order'],
  'any-hearing': ['ccs.funding.fhdra-order'],
  'unfunded-is-unsuitable': ['ccs.funding.otherwise-parties-refer'],
  'involvement-implies-consultation': ['ccs.funding.unconsulted-order-challenged'],
  'remote-supported-with-warning': ['ccs.remote.assessed-suitable'],
  'court-always-told': ['ccs.remote.limits-discussed'],
  'any-risk-bars': ['ccs.supported.risk-suggests-supervised'],
  'managed-risk-is-no-objection': ['ccs.supported.risk-suggests-supervised'],
  'nothing-before-intake': ['ccs.supported.no-unmanageable-risk', 'ccs.supervised.party-suitable'],
  'hearing-bars': ['sft.unsuitable.hearing-due'],
  'final-order-illustrates': ['sft.unsuitable.no-assessment'],
  'court-always-satisfied': ['sft.suitable.no-continued-risk'],
  'young-are-observed': ['sft.before.child-voice'],
  'hours-alone': ['ccs.process.follows-session-guidelines'],
  'letter-only-if-not-recommended': ['sft.process.write-to-court'],
  'assessment-advises': ['sft.suitable.informs-court-report'],
  'family-time-apart': ['sft.introduction.funded-for-assessment'],
};

/** How many readings stand on each clause that leaves a choice. */
const counts: Partial<Record<ClauseId, number>> = {
  'ccs.funding.fhdra-order': 2,
  'ccs.funding.recommendation-or-involvement': 1,
  'ccs.funding.otherwise-parties-refer': 1,
  'ccs.funding.unconsulted-order-challenged': 1,
  'ccs.remote.assessed-suitable': 1,
  'ccs.remote.limits-discussed': 1,
  'ccs.remote.feedback': 1,
  'ccs.sessions.initial-block': 3,
  'ccs.sessions.maximum-sessions': 1,
  'ccs.sessions.maximum-hours': 3,
  'ccs.supported.no-unmanageable-risk': 1,
  'ccs.supported.risk-suggests-supervised': 2,
  'ccs.supported.acceptance-notice': 3,
  'ccs.supported.immediate-safeguarding': 2,
  'ccs.supported.incident-report': 2,
  'ccs.supported.record': 1,
  'ccs.supervised.party-suitable': 3,
  'ccs.supervised.acceptance-notice': 3,
  'ccs.supervised.record-each-session': 5,
  'ccs.supervised.immediate-safeguarding': 2,
  'ccs.supervised.incident-report': 2,
  'ccs.centres.naccc-accredited': 1,
  'ccs.process.iris-recording': 1,
  'ccs.process.states-contact-type': 1,
  'ccs.process.follows-session-guidelines': 1,
  'ccs.process.sent-securely': 1,
  'ccs.process.acceptance-and-conclusion': 4,
  'sft.introduction.funded-for-assessment': 1,
  'sft.purpose.private-law': 2,
  'sft.purpose.accredited-provider': 1,
  'sft.purpose.detailed-records': 1,
  'sft.before.circumstances-and-adults': 1,
  'sft.before.manager': 1,
  'sft.before.realistic-chance': 1,
  'sft.before.child-voice': 2,
  'sft.suitable.informs-court-report': 1,
  'sft.suitable.realistic-prospect': 1,
  'sft.suitable.no-continued-risk': 1,
  'sft.unsuitable.child-refusing': 2,
  'sft.unsuitable.hearing-due': 1,
  'sft.unsuitable.no-assessment': 1,
  'sft.sessions.maximum-hours': 3,
  'sft.process.allocated-practitioner': 1,
  'sft.process.ordered-referral-checked': 1,
  'sft.process.write-to-court': 1,
  'sft.process.sent-by-portal': 1,
  'sft.provider.acceptance-notice': 3,
  'sft.provider.issues-reported': 2,
  'sft.provider.immediate-safeguarding': 2,
};

describe('the readings', () => {
  it.each(readingIds)('%s stands on its clauses, once on each', (reading) => {
    const standsOn = clauses.flatMap(({ id, readings = [] }) =>
      readings.flatMap((one) => (one.id === reading ? [id] : [])),
    );
    expect(standsOn).toEqual(tried[reading]);
  });

  it('that can be tried are listed in a fixed order', () => {
    expect(readingIds).toEqual(Object.keys(tried));
  });

  it.each(clauses)('$id has every reading of its choices', ({ id, readings }) => {
    expect(readings?.length).toBe(counts[id]);
  });

  it.each(clauses.filter(({ readings }) => readings))(
    '$id says both ways in sentences',
    ({ readings = [] }) => {
      for (const { taken, instead } of readings) {
        expect(taken).toMatch(/^[“A-Z].+\.$/);
        expect(instead).toMatch(/^[“A-Z].+\.$/);
        expect(taken).not.toBe(instead);
      }
      expect(new Set(readings.map(({ taken }) => taken)).size).toBe(readings.length);
    },
  );
});
