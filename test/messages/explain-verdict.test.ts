import { describe, expect, it } from 'vitest';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { explainVerdict } from '../../src/messages/explain-verdict.ts';
import { checkReferralSuitability } from '../../src/referral/check-referral-suitability.ts';

describe('a settled verdict', () => {
  it('suitable reads as no bar, and says no more', () => {
    const verdict = { outcome: 'suitable', possible: ['suitable'] } as const;
    expect(explainVerdict('suitability', verdict, en)).toBe('No bar to this referral was found.');
    expect(explainVerdict('suitability', verdict, cy)).toBe(
      'Ni chanfuwyd unrhyw rwystr i’r atgyfeiriad hwn.',
    );
  });

  it('unlikely is not unsuitable', () => {
    const verdict = { outcome: 'unlikely', possible: ['unlikely'] } as const;
    expect(explainVerdict('suitability', verdict, en)).toBe(
      'This referral is unlikely to be suitable; the decision is the practitioner’s.',
    );
    expect(explainVerdict('suitability', verdict, en)).not.toContain('unsuitable');
    expect(explainVerdict('suitability', verdict, cy)).toBe(
      'Mae’r atgyfeiriad hwn yn annhebygol o fod yn addas; yr ymarferydd sydd i benderfynu.',
    );
    expect(explainVerdict('suitability', verdict, cy)).not.toContain('anaddas');
  });
});

describe.each([
  [
    'funding',
    'cafcass-cymru',
    'Cafcass Cymru will make this referral and fund the contact, if the referral is also suitable.',
    'Bydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn ac yn ariannu’r cyswllt, os yw’r atgyfeiriad hefyd yn addas.',
  ],
  [
    'funding',
    'parties',
    'Cafcass Cymru will not make this referral or fund the contact.',
    'Ni fydd Cafcass Cymru yn gwneud yr atgyfeiriad hwn nac yn ariannu’r cyswllt.',
  ],
  [
    'suitability',
    'unsuitable',
    'This referral is unsuitable. Do not send it.',
    'Mae’r atgyfeiriad hwn yn anaddas. Peidiwch â’i anfon.',
  ],
  ['readiness', 'ready', 'No preparation is outstanding.', 'Nid oes gwaith paratoi ar ôl i’w wneud.'],
  [
    'readiness',
    'incomplete',
    'Some preparation is still to be done before this referral is sent.',
    'Mae rhywfaint o waith paratoi i’w wneud o hyd cyn anfon yr atgyfeiriad hwn.',
  ],
  [
    'plan',
    'over-limit',
    'The session plan lasts more than six hours, or includes somebody who is not on the referral form; change it.',
    'Mae’r cynllun sesiynau yn para mwy na chwe awr, neu’n cynnwys rhywun nad yw ar y ffurflen atgyfeirio; newidiwch y cynllun.',
  ],
] as const)('%s, found to be %s', (decision, outcome, english, welsh) => {
  it('says so', () => {
    const verdict = { outcome, possible: [outcome] } as never;
    expect(explainVerdict(decision, verdict, en)).toBe(english);
    expect(explainVerdict(decision, verdict, cy)).toBe(welsh);
  });
});

describe('the type of a verdict', () => {
  it('is that of its decision', () => {
    const suitable = { outcome: 'suitable', possible: ['suitable'] } as const;
    // @ts-expect-error A verdict on suitability says nothing of funding.
    expect(() => explainVerdict('funding', suitable, en)).toThrow();
    const { suitability } = checkReferralSuitability({ service: 'supported-contact' });
    expect(explainVerdict('suitability', suitability, en)).toContain('It is not yet known');
    // @ts-expect-error A verdict on suitability says nothing of readiness.
    expect(() => explainVerdict('readiness', suitability, en)).toThrow();
  });
});

describe('an undetermined verdict', () => {
  it('says every answer that is still possible, and no other', () => {
    const verdict = { outcome: 'undetermined', possible: ['suitable', 'unlikely'] } as const;
    expect(explainVerdict('suitability', verdict, en)).toBe(
      'It is not yet known whether this referral is suitable, and these answers are still possible: no bar is found; it is unlikely to be suitable.',
    );
    expect(explainVerdict('suitability', verdict, cy)).toBe(
      'Nid yw’n hysbys eto a yw’r atgyfeiriad hwn yn addas, ac mae’r atebion hyn yn bosibl o hyd: ni chanfyddir unrhyw rwystr; mae’n annhebygol o fod yn addas.',
    );
  });

  it('says both answers on funding', () => {
    const verdict = { outcome: 'undetermined', possible: ['cafcass-cymru', 'parties'] } as const;
    expect(explainVerdict('funding', verdict, en)).toMatch(/still possible: it will; it will not\.$/);
    expect(explainVerdict('funding', verdict, cy)).toMatch(/yn bosibl o hyd: bydd; na fydd\.$/);
  });
});
