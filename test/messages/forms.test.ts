import { describe, expect, it } from 'vitest';
import { askFor } from '../../src/messages/ask-for.ts';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { labelFor } from '../../src/messages/label-for.ts';
import type { FactKey, FactPath } from '../../src/policy/fact-path.ts';
import { facts } from '../../src/policy/facts.ts';

const keys = Object.keys(facts) as FactKey[];
const pathOf = (key: FactKey) => key.replace('*', '1') as FactPath;
const choicesOf = (key: FactKey): readonly (string | boolean)[] => {
  const choices = facts[key];
  return typeof choices === 'string' ? [] : choices;
};

describe('the question for a fact', () => {
  it.each(keys)('%s is a question in both languages', (key) => {
    expect(askFor(pathOf(key), en)).toMatch(/^[A-Z][^?]+\?$/);
    expect(askFor(pathOf(key), cy)).toMatch(/^[A-Z][^?]+\?$/);
  });

  it.each(keys.filter((key) => key.startsWith('children.')))('%s is about this child', (key) => {
    expect(askFor(pathOf(key), en)).toContain('this child');
    expect(askFor(pathOf(key), cy)).toContain('plentyn hwn');
  });

  it('differs for every fact, but for a session plan judged by itself', () => {
    for (const words of [en, cy]) {
      const alone = keys.filter((key) => key !== 'reviewAfter' && key !== 'identifiedParties');
      expect(new Set(alone.map((key) => askFor(pathOf(key), words))).size).toBe(alone.length);
    }
  });
});

describe('the label of a choice', () => {
  it.each(keys.filter((key) => choicesOf(key).length > 0))('%s has one for each of its choices', (key) => {
    for (const words of [en, cy]) {
      const labels = choicesOf(key).map((choice) => labelFor(pathOf(key), choice as never, words));
      expect(new Set(labels).size).toBe(choicesOf(key).length);
      for (const label of labels) expect(label).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  it('is typed by its fact', () => {
    // @ts-expect-error A fact that is true or false has no label for text.
    expect(() => labelFor('risk.identified', 'true', en)).toThrow();
    // @ts-expect-error Another fact’s choice.
    expect(() => labelFor('court.order', 'remote', en)).toThrow();
  });

  it.each([
    ['mode', 'not-stated', 'The referral does not say', 'Nid yw’r atgyfeiriad yn dweud'],
    ['children.19.refusing', true, 'Yes', 'Ydy'],
    ['risk.identified', false, 'No', 'Nac ydy'],
    [
      'cafcassCymru.recommendation',
      'otherwise',
      'Recommended in another way, such as on duty at court',
      'Fe’i hargymhellwyd mewn ffordd arall, er enghraifft ar ddyletswydd yn y llys',
    ],
    ['service', 'supervised-contact', 'Supervised contact', 'Cyswllt dan oruchwyliaeth'],
  ] as const)('%s %s', (fact, choice, english, welsh) => {
    expect(labelFor(fact, choice as never, en)).toBe(english);
    expect(labelFor(fact, choice as never, cy)).toBe(welsh);
  });
});

describe('yes and no in Welsh answer the question’s own verb', () => {
  const answers: Readonly<Record<string, readonly [string, string]>> = {
    oes: ['Oes', 'Nac oes'],
    yw: ['Ydy', 'Nac ydy'],
    past: ['Do', 'Naddo'],
  };
  const verbs: Readonly<Record<string, readonly FactKey[]>> = {
    oes: [
      'proceedings.hearingDue',
      'cafcassCymru.assessmentUnderway',
      'need.closeSupervision',
      'need.otherSuitablePerson',
      'realisticProspect',
      'risk.assessmentAttached',
      'remote.suitabilityAssessed',
    ],
    past: [
      'court.consultedCafcassCymru',
      'court.partiesAgreed',
      'remote.assessedSuitable',
      'preparation.assessedSafe',
    ],
  };
  const yesNoKeys = keys.filter((key) => choicesOf(key).includes(true));
  const verbOf = (key: FactKey) => Object.keys(verbs).find((verb) => verbs[verb]?.includes(key)) ?? 'yw';
  const opening: Readonly<Record<string, RegExp>> = {
    oes: /^A oes /,
    yw: /^A yw[ ’]/,
    past: /^A (?!oes |yw)\p{L}+/u,
  };

  it.each(yesNoKeys.map((key) => [key, verbOf(key)]))('%s: %s', (key, verb) => {
    expect(askFor(pathOf(key as FactKey), cy)).toMatch(opening[verb] as RegExp);
    expect([true, false].map((answer) => labelFor(pathOf(key as FactKey), answer as never, cy))).toEqual(
      answers[verb],
    );
    expect([true, false].map((answer) => labelFor(pathOf(key as FactKey), answer as never, en))).toEqual([
      'Yes',
      'No',
    ]);
  });

  it('in each of the three ways', () => {
    expect(new Set(yesNoKeys.map(verbOf))).toEqual(new Set(['oes', 'yw', 'past']));
  });
});
