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

  it.each(keys.filter((key) => choicesOf(key).includes(true)))(
    '%s is put in Welsh so that “Ydy” and “Nac ydy” answer it',
    (key) => {
      expect(askFor(pathOf(key), cy)).toMatch(/^A yw[ ’]/);
    },
  );
});

describe('the label of a choice', () => {
  it.each(keys.filter((key) => choicesOf(key).length > 0))('%s has one for each of its choices', (key) => {
    for (const words of [en, cy]) {
      const labels = choicesOf(key).map((choice) => labelFor(pathOf(key), choice, words));
      expect(new Set(labels).size).toBe(choicesOf(key).length);
      for (const label of labels) expect(label).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  it.each([
    ['mode', 'not-stated', 'The referral does not say', 'Nid yw’r atgyfeiriad yn dweud'],
    ['children.19.refusing', true, 'Yes', 'Ydy'],
    ['risk.identified', false, 'No', 'Nac ydy'],
    ['service', 'supervised-contact', 'Supervised contact', 'Cyswllt dan oruchwyliaeth'],
  ] as const)('%s %s', (fact, choice, english, welsh) => {
    expect(labelFor(fact, choice, en)).toBe(english);
    expect(labelFor(fact, choice, cy)).toBe(welsh);
  });
});
