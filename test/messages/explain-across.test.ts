import { describe, expect, it } from 'vitest';
import { acrossReadings, cy, en, explainAcross, type Referral } from '../../src/index.ts';
import { acrossInEnglish, acrossInWelsh } from '../../src/messages/across-words.ts';
import { readingIds } from '../../src/policy/codes.ts';
import { issuesOf } from '../input/refusal.ts';

const hearing = (hearingRelevant: boolean): Referral => ({
  service: 'supervised-contact',
  proceedings: { hearingDue: true, hearingRelevant },
});
const unconsulted: Referral = {
  service: 'supported-contact',
  court: { order: 'at-another-hearing', consultedCafcassCymru: false, partiesAgreed: true },
  cafcassCymru: { recommendation: 'none', activeInvolvement: false },
};

describe('explainAcross', () => {
  it('says that an answer stands however the texts are read', () => {
    const referral = { ...unconsulted, cafcassCymru: { recommendation: 'in-report' } } as const;
    const { funding } = acrossReadings(referral);
    expect(explainAcross('funding', funding, en)).toBe('This answer stands however the texts are read.');
    expect(explainAcross('funding', funding, cy)).toBe(
      'Mae’r ateb hwn yn sefyll sut bynnag y darllenir y testunau.',
    );
  });

  it('says what an answer turns on, and what the answer would be the other way', () => {
    const { funding } = acrossReadings(unconsulted);
    expect(explainAcross('funding', funding, en)).toBe(
      'It turns on how the parties’ agreement to the contact ordered is read: taken the other way, Cafcass Cymru would make and fund the referral.',
    );
    expect(explainAcross('funding', funding, cy)).toContain('cytundeb y partïon');
  });

  it('says that only several readings together would change an answer', () => {
    const answer = { possible: ['cafcass-cymru', 'parties'], turnsOn: [] } as const;
    expect(explainAcross('funding', answer, en)).toBe(
      'Only several readings together would change this answer.',
    );
  });

  it('gives a sentence for each reading that changes the answer', () => {
    const turn = (place: number) => ({ reading: readingIds[place], possible: ['parties'] });
    const said = (...turnsOn: unknown[]) =>
      explainAcross('funding', { possible: ['parties'], turnsOn } as never, en);
    expect(said(turn(0), turn(1))).toBe(`${said(turn(0))} ${said(turn(1))}`);
  });

  it('names every answer that is possible the other way', () => {
    const { suitability } = acrossReadings(hearing(true));
    expect(explainAcross('suitability', suitability, en)).toContain(' or ');
  });

  it.each([
    ['an answer of another decision', 'funding', { possible: ['ready'], turnsOn: [] }],
    ['no answer', 'funding', undefined],
    [
      'a reading that does not exist',
      'funding',
      { possible: ['parties'], turnsOn: [{ reading: 'x', possible: ['parties'] }] },
    ],
    [
      'a reading that does not exist beside one that does',
      'funding',
      {
        possible: ['parties'],
        turnsOn: [readingIds[0], 'x'].map((reading) => ({ reading, possible: ['parties'] })),
      },
    ],
    [
      'an answer that does not exist beside one that does',
      'funding',
      { possible: ['parties', 'x'], turnsOn: [] },
    ],
    ['nothing that is possible', 'funding', { possible: [], turnsOn: [] }],
    ['no list of what is possible', 'funding', { possible: 'parties', turnsOn: [] }],
  ])('refuses %s', (_, decision, answer) => {
    expect(issuesOf(() => explainAcross(decision as 'funding', answer as never, en))).toEqual([
      { path: 'answer', code: 'wrong-type', expected: ['AcrossDecision'] },
    ]);
  });

  it('refuses a decision that does not exist', () => {
    const answer = { possible: ['parties'], turnsOn: [] } as never;
    expect(issuesOf(() => explainAcross('plan' as 'funding', answer, en))).toEqual([
      { path: 'decision', code: 'not-a-choice', expected: ['funding', 'suitability', 'readiness'] },
    ]);
  });

  it('has words for every reading in both languages, none the same', () => {
    for (const reading of readingIds) {
      expect(acrossInEnglish.about[reading]).not.toBe('');
      expect(acrossInWelsh.about[reading]).not.toBe(acrossInEnglish.about[reading]);
    }
  });
});
