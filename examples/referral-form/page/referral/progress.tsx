import { checkReferralSuitability, type ReferralFactPath } from 'family-time-rules';
import type { Page } from '../state.ts';
import { openFacts, sectionOf, sectionsOf } from './sections.ts';

/** Which section a question stands in, and how many questions are put off. */
export function Progress({ fact, page }: { fact: ReferralFactPath; page: Page }) {
  const { words, state } = page;
  const { referral, putOff } = state.work;
  if (referral === undefined) return null;
  const report = checkReferralSuitability(referral);
  const names = sectionsOf(report, referral).map(({ name }) => name);
  const place = names.indexOf(sectionOf(fact)) + 1;
  const open = openFacts(report);
  const later = putOff.filter((one) => open.includes(one)).length;
  return (
    <p class="govuk-caption-l" id="progress">
      {place > 0
        ? words.sectionOf(place, names.length, words.sections[sectionOf(fact)])
        : words.sections[sectionOf(fact)]}
      {later > 0 && <span class="govuk-hint progress__later">{words.putOffCount(later)}</span>}
    </p>
  );
}
