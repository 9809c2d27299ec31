import { describe, expect, it } from 'vitest';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { explainVerdict } from '../../src/messages/explain-verdict.ts';

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
    expect(explainVerdict('suitability', verdict, en)).toMatch(/^This referral is unlikely to be suitable;/);
    expect(explainVerdict('suitability', verdict, en)).not.toContain('unsuitable');
    expect(explainVerdict('suitability', verdict, cy)).toMatch(
      /^Mae’r atgyfeiriad hwn yn annhebygol o fod yn addas;/,
    );
    expect(explainVerdict('suitability', verdict, cy)).not.toContain('anaddas');
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
    expect(explainVerdict('funding', verdict, cy)).toMatch(/yn bosibl o hyd: bydd; ni fydd\.$/);
  });
});
