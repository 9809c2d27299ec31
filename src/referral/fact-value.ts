import type { ChoiceFact, FactPath, ValueOf } from '../policy/fact-path.ts';
import type { SessionPlan } from '../sessions/session-plan.ts';
import type { Child } from './referral.ts';

/** The values that a fact takes, such as `boolean` for 'children.0.refusing' and `'none' | 'at-fhdra' | 'at-another-hearing'` for 'court.order'. */
export type FactValue<Fact extends FactPath> = Fact extends ChoiceFact
  ? ValueOf<Fact>
  : Fact extends `children.${number}.${string}`
    ? boolean
    : Fact extends keyof OtherValues
      ? OtherValues[Fact]
      : never;

interface OtherValues {
  children: readonly Child[];
  sessionPlan: Omit<SessionPlan, 'service'>;
  'sessionPlan.reviewAfter': number;
  'sessionPlan.identifiedParties': readonly string[];
  reviewAfter: number;
  identifiedParties: readonly string[];
}

/** The same data type, deeply read-only. */
export type DeepReadonly<Data> = Data extends object
  ? { readonly [Key in keyof Data]: DeepReadonly<Data[Key]> }
  : Data;
