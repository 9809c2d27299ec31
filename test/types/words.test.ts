// What fails here fails under `npx tsc`: the types are not looked at when the tests run.
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type AcrossReadings,
  type CaseHistory,
  CaseHistorySchema,
  type Catalogue,
  cy,
  type Deadline,
  en,
  explain,
  explainAcross,
  explainReport,
  explainVerdict,
  type InputIssue,
  inWords,
  type Name,
  nameOf,
  type RecordsReport,
  type Referral,
  ReferralSchema,
  type SessionPlan,
  type SessionPlanReport,
  SessionPlanSchema,
  type SuitabilityReport,
} from '../../src/index.ts';

const uses = (use: () => unknown) => expectTypeOf(use).toBeFunction();
declare const report: SuitabilityReport;
declare const plan: SessionPlanReport;
declare const records: RecordsReport;
declare const across: AcrossReadings;
declare const deadline: Deadline;

describe('explainVerdict', () => {
  it('takes the verdict of the decision that is named', () => {
    uses(() => explainVerdict('funding', report.funding, en));
    uses(() => explainVerdict('suitability', report.suitability, cy));
    uses(() => explainVerdict('plan', plan.plan, en));
  });

  it('takes no other', () => {
    uses(() => {
      // @ts-expect-error the verdict of another decision
      explainVerdict('funding', report.suitability, en);
      // @ts-expect-error the outcome and not the verdict
      explainVerdict('funding', report.funding.outcome, en);
      // @ts-expect-error the whole report
      explainVerdict('funding', report, en);
      // @ts-expect-error no such decision
      explainVerdict('safety', report.funding, en);
      // @ts-expect-error the answer of another decision, across readings
      explainAcross('readiness', across.funding, en);
      // @ts-expect-error the report of a plan
      explainReport(plan, en);
    });
    uses(() => explainAcross('funding', across.funding, en));
  });
});

describe('explain', () => {
  it('takes the parts of every answer, and issues', () => {
    uses(() => report.findings.map((finding) => explain(finding, en)));
    uses(() => report.actions.map((action) => explain(action, en)));
    uses(() => records.required.map((required) => explain(required, cy)));
    uses(() => records.notExpected.map((record) => explain(record, cy)));
    uses(() => deadline.skipped.map((day) => explain(day, cy)));
    uses((issue: InputIssue = {} as InputIssue) => explain(issue, en));
    expectTypeOf(explain).returns.toBeString();
  });

  it('takes neither a whole answer, nor a code, nor a missing fact', () => {
    uses(() => {
      // @ts-expect-error a whole report
      explain(report, en);
      // @ts-expect-error a code
      explain('child-not-refusing', en);
      // @ts-expect-error a missing fact: askFor has its question
      explain(report.missing[0], en);
    });
  });
});

describe('nameOf', () => {
  it('takes every code of an answer that has a name, and no other text', () => {
    expectTypeOf<RecordsReport['required'][number]['record']>().toExtend<Name>();
    expectTypeOf<RecordsReport['required'][number]['status']>().toExtend<Name>();
    expectTypeOf<string>().not.toExtend<Name>();
    uses(() => nameOf('acceptance-notice', cy));
    // @ts-expect-error misspelt
    uses(() => nameOf('acceptence-notice', cy));
  });
});

describe('inWords', () => {
  it('is a Standard Schema of what its schema accepts', () => {
    const referral = inWords(ReferralSchema, cy);
    expectTypeOf(referral).toExtend<StandardSchemaV1<Referral, Referral>>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof referral>>().toEqualTypeOf<Referral>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof referral>>().toEqualTypeOf<Referral>();
    const plan = inWords(SessionPlanSchema, en);
    expectTypeOf<StandardSchemaV1.InferOutput<typeof plan>>().toEqualTypeOf<SessionPlan>();
    const history = inWords(CaseHistorySchema, en);
    expectTypeOf<StandardSchemaV1.InferInput<typeof history>>().toEqualTypeOf<CaseHistory>();
  });

  it('returns either the value or issues, at once', () => {
    const checked = inWords(ReferralSchema, en)['~standard'].validate({});
    expectTypeOf(checked).not.toExtend<Promise<unknown>>();
    if (checked.issues) {
      expectTypeOf(checked.issues[0]?.path).toEqualTypeOf<readonly (string | number)[] | undefined>();
    } else expectTypeOf(checked.value).toEqualTypeOf<Referral>();
  });

  it('takes a schema and a catalogue', () => {
    uses(() => {
      // @ts-expect-error a language is no catalogue
      inWords(ReferralSchema, 'cy');
      // @ts-expect-error a type’s JSON Schema is no Zod schema
      inWords({ type: 'object' }, en);
    });
    expectTypeOf(cy).toEqualTypeOf<Catalogue>();
  });
});
