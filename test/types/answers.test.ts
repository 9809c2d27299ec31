// What fails here fails under `npx tsc`: the types are not looked at when the tests run.
import { describe, expectTypeOf, it } from 'vitest';
import {
  acrossReadings,
  checkReferralSuitability,
  computeWorkingDayDeadline,
  type Deadline,
  type DueDate,
  InvalidInputError,
  type IssueCode,
  type PlainDate,
  type RecordsReport,
  type Referral,
  requiredRecords,
  type StatementId,
  type SuitabilityReport,
  type Verdict,
  validateSessionPlan,
} from '../../src/index.ts';

const uses = (use: () => unknown) => expectTypeOf(use).toBeFunction();
declare const report: SuitabilityReport;
declare const records: RecordsReport;
declare const deadline: Deadline;
declare const referral: Referral;

describe('a verdict', () => {
  it('is narrowed by its outcome', () => {
    const { suitability } = checkReferralSuitability({ service: 'supervised-contact' });
    expectTypeOf(suitability.outcome).toEqualTypeOf<
      'suitable' | 'unlikely' | 'unsuitable' | 'undetermined'
    >();
    uses(() => {
      if (suitability.outcome === 'undetermined') {
        expectTypeOf(suitability.possible[1]).toEqualTypeOf<'suitable' | 'unlikely' | 'unsuitable'>();
      } else if (suitability.outcome === 'unlikely') {
        expectTypeOf(suitability.possible).toEqualTypeOf<readonly ['unlikely']>();
      }
    });
  });

  it('has no outcome of another decision, and none that contradicts what is possible', () => {
    uses(() => {
      // @ts-expect-error an outcome of readiness
      report.funding.outcome === 'ready';
    });
    type Funding = Verdict<'cafcass-cymru' | 'parties'>;
    expectTypeOf<{ outcome: 'parties'; possible: readonly ['parties'] }>().toExtend<Funding>();
    expectTypeOf<{ outcome: 'parties'; possible: readonly ['cafcass-cymru'] }>().not.toExtend<Funding>();
    expectTypeOf<{ outcome: 'undetermined'; possible: readonly ['parties'] }>().not.toExtend<Funding>();
  });
});

describe('an answer', () => {
  it('cannot be changed, at any depth', () => {
    uses(() => {
      // @ts-expect-error readonly
      report.funding = { outcome: 'parties', possible: ['parties'] };
      // @ts-expect-error readonly
      report.findings.push();
      // @ts-expect-error readonly
      if (report.findings[0]) report.findings[0].status = 'met';
      // @ts-expect-error readonly
      report.missing.sort();
      // @ts-expect-error readonly
      report.basis.version = '1';
      // @ts-expect-error readonly
      deadline.dueOn = '2026-03-27';
      // @ts-expect-error readonly
      deadline.skipped.reverse();
      // @ts-expect-error readonly
      if (records.required[0]) records.required[0].status = 'done';
      // @ts-expect-error readonly
      records.basis.calendar.differs.added.push('2026-03-27');
    });
  });

  it('is what its function returns', () => {
    expectTypeOf(checkReferralSuitability).returns.toEqualTypeOf<SuitabilityReport>();
    expectTypeOf(computeWorkingDayDeadline).returns.toEqualTypeOf<Deadline>();
    expectTypeOf(requiredRecords).returns.toEqualTypeOf<RecordsReport>();
  });
});

describe('a deadline', () => {
  it('names a holiday where there is one', () => {
    expectTypeOf<Deadline['skipped'][number]['name']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Deadline['skipped'][number]['reason']>().toEqualTypeOf<'saturday' | 'sunday' | 'holiday'>();
  });

  it('is counted from a text or a Date, in a number of days', () => {
    uses(() => computeWorkingDayDeadline({ from: new Date(), workingDays: 1 }));
    uses(() => {
      // @ts-expect-error milliseconds are no date
      computeWorkingDayDeadline({ from: Date.now(), workingDays: 1 });
      // @ts-expect-error calendar days
      computeWorkingDayDeadline({ from: '2026-03-27', days: 1 });
    });
  });

  it('stands in what is owed only where something is due by a day', () => {
    uses((due: DueDate = {} as DueDate) => {
      // @ts-expect-error not every kind has one
      due.deadline;
      if (due.kind === 'by') expectTypeOf(due.deadline).toEqualTypeOf<Deadline>();
      if (due.kind === 'awaiting')
        expectTypeOf(due.fact).toEqualTypeOf<'referralReceivedAt' | 'contactCeasedOn'>();
    });
    expectTypeOf<RecordsReport['basis']['asOf']>().toEqualTypeOf<PlainDate | undefined>();
  });
});

describe('the statements to apply', () => {
  it('are one code, a list of codes, or left out', () => {
    uses(() => checkReferralSuitability(referral, { under: 'child-contact-services' }));
    uses(() => acrossReadings(referral, { under: ['child-contact-services', 'supervised-family-time'] }));
    uses((under: readonly StatementId[] = []) =>
      validateSessionPlan({ service: 'supervised-contact', sessions: [] }, { under }),
    );
    uses(() => requiredRecords({ service: 'supported-contact' }, { under: undefined }));
  });

  it('are nothing else', () => {
    uses(() => {
      // @ts-expect-error no such statement
      checkReferralSuitability(referral, { under: 'working-together' });
      // @ts-expect-error a clause is no statement
      checkReferralSuitability(referral, { under: ['sft.unsuitable.child-refusing'] });
      // @ts-expect-error misspelt
      checkReferralSuitability(referral, { udner: 'child-contact-services' });
      // @ts-expect-error a bare code is no option
      checkReferralSuitability(referral, 'child-contact-services');
    });
  });
});

describe('a refusal', () => {
  it('has issues that cannot be changed, and codes that are a closed list', () => {
    const { issues } = new InvalidInputError([]);
    expectTypeOf(issues).not.toExtend<unknown[]>();
    expectTypeOf(issues[0]?.code).toEqualTypeOf<IssueCode | undefined>();
    expectTypeOf<string>().not.toExtend<IssueCode>();
    expectTypeOf<'unknown-key' | 'not-a-date' | 'of-missing'>().toExtend<IssueCode>();
  });
});
