import { checkReferralSuitability, explainReport } from 'family-time-rules';
import { isFact } from './referral/answer.ts';
import { questionInWords } from './referral/facts.ts';
import { nextFact } from './referral/sections.ts';
import type { Page } from './state.ts';

/** What the referral comes to so far; empty before the first answer. */
export function headlineOf({ state, catalogue }: Page): string {
  const { referral } = state.work;
  return referral ? explainReport(checkReferralSuitability(referral), catalogue).headline : '';
}

/** The title of the window: what is asked, the headline, and the name of the form. */
export function titleOf(page: Page): string {
  const { words, state, route } = page;
  const parts = [headingOf(page), route.name === 'start' ? '' : headlineOf(page), words.title];
  const title = [...new Set(parts.filter(Boolean))].join(' – ');
  return state.refusals.length > 0 ? `${words.errorPrefix} ${title}` : title;
}

function headingOf(page: Page): string {
  const { words, state, route } = page;
  if (route.name === 'start') return words.title;
  if (route.name !== 'question') return words.pages[route.name];
  const { referral } = state.work;
  const picked = route.item !== undefined && isFact(route.item) ? route.item : undefined;
  const fact = referral === undefined ? 'service' : (picked ?? nextFact(state.work));
  return fact ? questionInWords(fact, referral, page) : words.pages.check;
}
