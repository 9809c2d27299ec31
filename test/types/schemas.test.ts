// What fails here fails under `npx tsc`: the types are not looked at when the tests run.
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import {
  type CaseHistory,
  CaseHistorySchema,
  type Known,
  type ObjectSchema,
  type Referral,
  ReferralSchema,
  type Service,
  type SessionPlan,
  type SessionPlanSchema,
} from '../../src/index.ts';

describe('a Zod schema', () => {
  it('accepts and returns its model', () => {
    expectTypeOf<z.input<typeof ReferralSchema>>().toEqualTypeOf<Referral>();
    expectTypeOf<z.output<typeof SessionPlanSchema>>().toEqualTypeOf<SessionPlan>();
    expectTypeOf<z.infer<typeof CaseHistorySchema>>().toEqualTypeOf<CaseHistory>();
    expectTypeOf(CaseHistorySchema).toEqualTypeOf<ObjectSchema<CaseHistory>>();
  });

  it('shows the schema of each field', () => {
    expectTypeOf<keyof typeof ReferralSchema.shape>().toEqualTypeOf<keyof Referral>();
    expectTypeOf<z.infer<typeof ReferralSchema.shape.service>>().toEqualTypeOf<Service>();
    expectTypeOf<z.infer<typeof ReferralSchema.shape.mode>>().toEqualTypeOf<Referral['mode']>();
    expect(ReferralSchema.shape.mode.safeParse('remote').success).toBe(true);
    // @ts-expect-error no field of a referral
    expect(ReferralSchema.shape.name).toBeUndefined();
  });

  it('is made smaller and larger', () => {
    const picked = z.pick(ReferralSchema, { service: true, mode: true });
    expectTypeOf<z.infer<typeof picked>>().toEqualTypeOf<{ service: Service; mode?: Referral['mode'] }>();
    expect(picked.safeParse({ service: 'supported-contact', risk: {} }).success).toBe(false);

    const extended = z.extend(ReferralSchema, { caseNumber: z.string() });
    expectTypeOf<z.infer<typeof extended>['caseNumber']>().toBeString();
    expectTypeOf<z.infer<typeof extended>['risk']>().toEqualTypeOf<
      Known<{ identified?: Known<boolean>; assessmentAttached?: Known<boolean> }>
    >();
    expect(extended.safeParse({ service: 'supported-contact', caseNumber: '1' }).success).toBe(true);

    const withoutPlan = z.omit(ReferralSchema, { sessionPlan: true });
    expectTypeOf<keyof z.infer<typeof withoutPlan>>().toEqualTypeOf<Exclude<keyof Referral, 'sessionPlan'>>();
    expect(() => {
      // @ts-expect-error no field of a referral
      z.pick(ReferralSchema, { name: true }).shape;
    }).toThrow();
  });
});
