import { describe, expect, it } from 'vitest';
import { statements } from '../../src/index.ts';
import { statementsInWelsh } from '../../src/messages/statements-cy.ts';

const clauses = statements.flatMap((statement) => statement.clauses);
const headings = [...new Set(clauses.map(({ section }) => section))];
const { titles, words } = statementsInWelsh;

/** Not empty, not the English, without a straight apostrophe, and without space around it. */
function expectWelsh(text: string | undefined, english: string) {
  expect(text).toMatch(/^[^\s'].*[^\s]$/);
  expect(text).not.toContain("'");
  expect(text).not.toBe(english);
}
const sentences = /^[“A-ZÂÊÎÔÛŴŶ].+\.$/;

describe('the statements in Welsh', () => {
  it('are marked as a draft translation, in both languages', () => {
    expect(statementsInWelsh.standing).toBe('draft translation');
    expect(statementsInWelsh.note).toContain('Cyfieithiad drafft');
  });

  it.each(statements)('$id has a title', ({ id, title }) => {
    expectWelsh(titles[id].text, title);
  });

  it.each(headings)('“%s” has a heading', (heading) => {
    expectWelsh(statementsInWelsh.headings[heading].text, heading);
  });

  it('have official headings where Cafcass Cymru has published them', () => {
    const official = headings.filter(
      (heading) => statementsInWelsh.headings[heading].standing === 'official',
    );
    expect(official.map((heading) => statementsInWelsh.headings[heading].text)).toEqual([
      'Cyflwyniad',
      'Beth yw diben amser teulu dan oruchwyliaeth?',
      'Cyn gwneud atgyfeiriad ar gyfer amser teulu dan oruchwyliaeth',
    ]);
  });

  it.each(clauses)('$id has a summary, and each reading both ways in the same order', (clause) => {
    const { summary, readings } = statementsInWelsh.clauses[clause.id];
    expectWelsh(summary, clause.summary);
    expect(summary).toMatch(sentences);
    expect(readings?.length).toBe(clause.readings?.length);
    for (const [place, english] of (clause.readings ?? []).entries()) {
      const welsh = readings?.[place];
      expectWelsh(welsh?.taken, english.taken);
      expectWelsh(welsh?.instead, english.instead);
      expect(welsh?.taken).toMatch(sentences);
      expect(welsh?.instead).toMatch(sentences);
    }
  });

  it('say the same of readings that are the same in English, and otherwise not', () => {
    const pairs = clauses.flatMap(({ id, readings = [] }) =>
      readings.map(({ taken }, place) => ({
        english: taken,
        welsh: statementsInWelsh.clauses[id].readings?.[place]?.taken,
      })),
    );
    const distinct = (of: 'english' | 'welsh') => new Set(pairs.map((pair) => pair[of])).size;
    expect(pairs.length).toBeGreaterThan(70);
    expect(distinct('welsh')).toBe(distinct('english'));
    expect(new Set(pairs.map(({ english, welsh }) => `${english} ${welsh}`)).size).toBe(distinct('english'));
  });

  it('have the same numbers as the English', () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).join(' ');
    const withNumbers = clauses.filter(({ summary }) => numbers(summary) !== '');
    expect(withNumbers.length).toBeGreaterThan(3);
    for (const { id, summary } of withNumbers) {
      expect(numbers(statementsInWelsh.clauses[id].summary)).toBe(numbers(summary));
    }
  });

  it('have exactly the clauses, in printed order', () => {
    expect(Object.keys(statementsInWelsh.clauses)).toEqual(clauses.map(({ id }) => id));
  });

  it('say that nothing is checked where nothing is', () => {
    for (const { id, became } of clauses) {
      expect(statementsInWelsh.clauses[id].summary.endsWith('felly ni chaiff dim ei wirio.')).toBe(
        became.length === 0,
      );
    }
  });

  it.each(clauses.filter(({ word }) => word !== undefined))(
    '$id has a word for “$word”',
    ({ word = 'must' }) => {
      expectWelsh(words[word], word);
    },
  );

  it('leave no English term in the sentences', () => {
    const english = /\b(the|and|referral|contact|centre|court|child|risk|session|sessions|practitioner)\b/i;
    const texts = Object.values(statementsInWelsh.clauses).flatMap(({ summary, readings = [] }) => [
      summary,
      ...readings.flatMap(({ taken, instead }) => [taken, instead]),
    ]);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => english.test(text))).toEqual([]);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(statementsInWelsh)).toBe(true);
    expect(Object.isFrozen(statementsInWelsh.clauses['ccs.contact.details'])).toBe(true);
  });
});
