import { checkReferralSuitability } from 'family-time-rules';
import { settledCount } from './settled.ts';
import type { Page } from './state.ts';

/** Tells a screen reader, once a change is drawn, how far the referral has come. */
export function announce({ state: { referral, refusals }, words }: Page): void {
  const region = document.querySelector('#announcement');
  if (region === null || referral === undefined) return;
  const report = checkReferralSuitability(referral);
  const text =
    refusals.length > 0
      ? ''
      : `${words.answersSettled(settledCount(report))} ${words.questionsLeft(report.missing.length)}`;
  if (region.textContent !== text) region.textContent = text;
}
