import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeReferrals, referrals } from '../../src/arbitraries/index.ts';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { explainReport } from '../../src/messages/explain-report.ts';
import { checkReferralSuitability } from '../../src/referral/check-referral-suitability.ts';

/** What reads as permission to send a referral. */
const permission = {
  en: /ready to send|Cafcass Cymru will make|no bar|before this referral is sent|decides to send|decision|need to make their own/i,
  cy: /barod i’w anfon|\bbydd Cafcass Cymru yn gwneud|unrhyw rwystr|cyn anfon yr atgyfeiriad|penderfynu|eu hatgyfeiriad eu hunain/i,
};
const prepared = { en: 'No preparation is outstanding', cy: 'Nid oes gwaith paratoi ar ôl' };
const stop = { en: 'Do not send this referral', cy: 'Peidiwch ag anfon yr atgyfeiriad hwn' };
const untilAnswered = { en: 'until the court has answered', cy: 'nes bod y llys wedi ateb' };
const ready = { en: 'This referral is ready to send', cy: 'Mae’r atgyfeiriad hwn yn barod i’w anfon' };

/** Every report, with its words in both languages. */
function forEveryReport(
  check: (
    report: ReturnType<typeof checkReferralSuitability>,
    words: ReturnType<typeof explainReport>,
    language: 'en' | 'cy',
  ) => void,
) {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(fc.oneof(referrals(), completeReferrals()), (referral) => {
      const report = checkReferralSuitability(referral);
      outcomes.add(report.suitability.outcome);
      for (const catalogue of [en, cy]) check(report, explainReport(report, catalogue), catalogue.language);
    }),
    { numRuns: 400 },
  );
  expect(outcomes).toEqual(new Set(['suitable', 'unlikely', 'unsuitable', 'undetermined']));
}

describe('beside an unsuitable answer', () => {
  it('nothing reads as permission to send the referral', () => {
    let finished = 0;
    forEveryReport(({ suitability, readiness }, words, language) => {
      if (suitability.outcome !== 'unsuitable') return;
      expect(Object.values(words).join(' ')).not.toMatch(permission[language]);
      if (readiness.outcome !== 'ready') return;
      finished += 1;
      expect(words.readiness).toMatch(new RegExp(`^${prepared[language]}.*, (but|ond) `));
    });
    expect(finished).toBeGreaterThan(0);
  });

  it('the headline says not to send it, and until when if the court is written to', () => {
    const waits = new Set<boolean>();
    forEveryReport(({ suitability, actions }, { headline, ...rest }, language) => {
      const writes = actions.some(({ action }) => action === 'write-to-court');
      const isUnsuitable = suitability.outcome === 'unsuitable';
      expect(headline.includes(untilAnswered[language])).toBe(writes);
      expect(rest.suitability.includes(untilAnswered[language])).toBe(writes);
      if (!isUnsuitable) return;
      waits.add(writes);
      expect(headline.startsWith(stop[language])).toBe(true);
    });
    expect(waits.size).toBe(2);
  });
});

describe('a referral', () => {
  it('is called ready to send only if it is funded, suitable and prepared', () => {
    let sent = 0;
    forEveryReport(({ funding, suitability, readiness }, { headline }, language) => {
      const inOrder =
        funding.outcome === 'cafcass-cymru' &&
        suitability.outcome === 'suitable' &&
        readiness.outcome === 'ready';
      expect(headline.startsWith(ready[language])).toBe(inOrder);
      if (inOrder) sent += 1;
    });
    expect(sent).toBeGreaterThan(0);
  });

  it('is not sent without a word of what else has to be done', () => {
    const seen = new Set<boolean>();
    const more = { en: 'Something else has to be done as well.', cy: 'Mae rhywbeth arall i’w wneud hefyd.' };
    forEveryReport(({ actions }, { headline }, language) => {
      if (headline.startsWith(stop[language])) return;
      seen.add(actions.length > 0);
      expect(headline.endsWith(more[language])).toBe(actions.length > 0);
    });
    expect(seen.size).toBe(2);
  });

  it('is either sent, left to the practitioner, or not to be sent', () => {
    forEveryReport(({ funding, suitability, readiness }, { headline }, language) => {
      const settled = funding.outcome === 'cafcass-cymru' && readiness.outcome === 'ready';
      const mayGo = settled && ['suitable', 'unlikely'].includes(suitability.outcome);
      expect(headline.startsWith(stop[language])).toBe(!mayGo);
    });
  });
});

describe('an answer that is open', () => {
  it('says what is still to be found out, and not how much', () => {
    let open = 0;
    forEveryReport(({ suitability, missing }, words) => {
      for (const text of Object.values(words)) {
        expect(text).not.toMatch(/\d+ (questions?|facts?|answers?|cwestiwn|gwestiwn|chwestiwn|ateb|ffaith)/);
      }
      if (suitability.outcome !== 'undetermined') return;
      open += 1;
      expect(missing.some(({ changes }) => changes.includes('suitability'))).toBe(true);
      expect(words.suitability).toMatch(
        /Still to be (answered|found out about): |I’w hateb o hyd: |Mae angen canfod mwy am y canlynol: /,
      );
    });
    expect(open).toBeGreaterThan(0);
  });
});
