import { type FactPath, type Referral, withFact } from 'family-time-rules';
import { withoutForeignRecords } from './case-log.ts';
import { fieldOf } from './facts.ts';
import { issuesOf } from './issues.ts';
import type { Page, Refusal } from './state.ts';

/** Sets the fact and goes on to the next question, or to the element named; or says why the fact cannot be set. */
export function set(
  fact: FactPath,
  value: unknown,
  { state, change }: Page,
  fieldAt: (path: string) => Pick<Refusal, 'field' | 'label'> = () => ({ field: fieldOf(fact) }),
  focus?: string,
): void {
  let referral: Referral = state.referral ?? { service: value as Referral['service'] };
  const issues = issuesOf(() => {
    referral = withFact(referral, fact, value);
  });
  if (issues.length > 0) {
    change({ refusals: issues.map((problem) => ({ problem, ...fieldAt(problem.path) })) });
    return;
  }
  change(
    {
      referral,
      putOff: state.putOff.filter((other) => other !== fact),
      log: withoutForeignRecords(state.log, referral.service),
    },
    focus === undefined ? { item: undefined } : { focus },
  );
}

/** Makes the fact not known, and goes on to the next question. */
export function putOff(fact: FactPath, { state, change }: Page): void {
  if (state.referral === undefined) return;
  const referral = withFact(state.referral, fact, null);
  change({ referral, putOff: [...state.putOff, fact] }, { item: undefined });
}
