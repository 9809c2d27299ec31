import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';
import type { Status } from '../../src/decisions/finding.ts';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { explain } from '../../src/messages/explain.ts';
import * as policy from '../../src/policy/applied.ts';
import type { RuleId } from '../../src/policy/codes.ts';

const rules = [...policy.referralRules(), ...policy.planRules()];

describe('the type of a catalogue', () => {
  it('wants every sentence, and no other', () => {
    const { 'centre-named': _, ...fewerRules } = en.rules;
    const { met: __, ...fewerStatuses } = en.rules['centre-named'];
    const { 'write-to-court': ___, ...fewerActions } = en.actions;
    const { 'not-a-date': ____, ...fewerIssues } = en.issues;
    const { mode: _____, ...fewerQuestions } = en.questions;
    const wanting = [
      // @ts-expect-error A rule is missing.
      { ...en, rules: fewerRules } satisfies Catalogue,
      // @ts-expect-error A status is missing.
      { ...en, rules: { ...en.rules, 'centre-named': fewerStatuses } } satisfies Catalogue,
      // @ts-expect-error An action is missing.
      { ...en, actions: fewerActions } satisfies Catalogue,
      // @ts-expect-error An issue is missing.
      { ...en, issues: fewerIssues } satisfies Catalogue,
      // @ts-expect-error A question is missing.
      { ...en, questions: fewerQuestions } satisfies Catalogue,
      // @ts-expect-error A status is superfluous.
      { ...en.rules['centre-named'], 'not-applicable': '' } satisfies Catalogue['rules']['centre-named'],
      // @ts-expect-error A rule that rests on the sessions alone is never unknown.
      { ...en.rules['within-six-hours'], unknown: '' } satisfies Catalogue['rules']['within-six-hours'],
      // @ts-expect-error An action is superfluous.
      { ...en.actions, other: '' } satisfies Catalogue['actions'],
    ];
    expect(wanting).toHaveLength(8);
  });
});

/** The sentence on a rule in a status, where the rule can have it. */
function said(rule: RuleId, status: Status, strength: 'must' | 'should', words: Catalogue): string[] {
  try {
    return [explain({ rule, status, strength, decision: 'readiness', clauses: [], facts: [] }, words)];
  } catch (error) {
    expect((error as Error).name).toBe('InvalidInputError');
    return [];
  }
}

describe('an issue in English', () => {
  it('names what would have been right, where that can be named', () => {
    const naming = Object.entries(en.issues).filter(([, sentence]) => sentence(['mode']).includes('mode'));
    expect(naming.map(([code]) => code).sort()).toEqual([
      'not-a-choice',
      'not-a-fact',
      'too-few',
      'too-large',
      'too-many',
      'too-small',
      'unknown-key',
      'wrong-type',
    ]);
  });
});

describe.each([en, cy])('the catalogue $language', (words) => {
  it('is frozen throughout', () => {
    const isFrozen = (part: unknown): boolean =>
      typeof part !== 'object' || (Object.isFrozen(part) && Object.values(part as object).every(isFrozen));
    expect(isFrozen(words)).toBe(true);
  });

  it.each(Object.entries(words.issues))(
    'says of the issue %s what is wrong, and what would be right',
    (_, sentence) => {
      const plain = sentence([]);
      const expecting = sentence(['mode']);
      expect(plain).toMatch(/^\p{Lu}[^“]{8,}.*[.?]$/u);
      expect(expecting).toMatch(/^\p{Lu}.{8,}[.?]$/u);
      expect(plain).not.toMatch(/“”|undefined| \?/);
    },
  );

  it('has the rules and actions in the order in which they are reported', () => {
    expect(Object.keys(words.rules)).toEqual(rules.map(({ id }) => id));
    expect(Object.keys(words.actions)).toEqual(policy.actionRules().map(({ action }) => action));
  });

  it('calls not applicable just the rules that apply to one service or mode', () => {
    const inSomeCases = rules.filter((rule) => rule.service !== undefined || 'applies' in rule);
    const worded = Object.entries<Partial<Record<Status, string>>>(words.rules).filter(
      ([, sentences]) => sentences['not-applicable'] !== undefined,
    );
    expect(worded.map(([rule]) => rule)).toEqual(inSomeCases.map(({ id }) => id));
  });

  it('says just of rules that read no fact that they are never unknown', () => {
    const alwaysKnown = policy
      .planRules()
      .filter(({ reads }) => reads.length === 0)
      .map(({ id }) => id);
    const worded = Object.entries<Partial<Record<Status, string>>>(words.rules).filter(
      ([, sentences]) => sentences.unknown === undefined,
    );
    expect(worded.map(([rule]) => rule)).toEqual(alwaysKnown);
  });

  it('has a reason just for the rules that decide suitability', () => {
    const deciding = rules.filter(({ decision }) => decision === 'suitability');
    expect(Object.keys(words.reasons)).toEqual(deciding.map(({ id }) => id));
  });

  it('says something else of a rule in every status', () => {
    for (const { id, strength } of rules) {
      const sentences = (['met', 'not-met', 'unknown', 'not-applicable'] as const).flatMap((status) =>
        said(id, status, strength, words),
      );
      expect(sentences.length).toBeGreaterThan(1);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it.each(rules.map(({ id, strength }) => [id, strength] as const))(
    'has a sentence on %s that is not met',
    (id, strength) => {
      expect(said(id, 'not-met', strength, words)).toHaveLength(1);
    },
  );

  it('keeps the strength of a rule: “must” and “unsuitable” are for those that bar', () => {
    const strong = words.language === 'en' ? /\bmust\b|unsuitable/ : /\bRhaid\b|\brhaid\b|anaddas/;
    const should = rules.filter(({ strength }) => strength === 'should');
    expect(should).toHaveLength(5);
    for (const { id } of should) {
      const sentences = (['met', 'not-met', 'unknown'] as const).flatMap((status) =>
        said(id, status, 'should', words),
      );
      expect(sentences.length).toBeGreaterThan(1);
      expect(sentences.join(' ')).not.toMatch(strong);
    }
  });
});

describe('the two languages', () => {
  it('differ in every sentence and label', () => {
    const texts = (part: unknown, way: string): [string, string][] => {
      if (typeof part === 'string') return [[way, part]];
      if (typeof part === 'function') return way === '/yesNo' ? [] : [[way, part('1', '1')]];
      return Object.entries(part as object).flatMap(([key, value]) => texts(value, `${way}/${key}`));
    };
    const { issues: _, version: __, ...english } = en;
    const { issues: ___, version: ____, ...welsh } = cy;
    const welshTexts = new Map(texts(welsh, ''));
    expect(new Set(texts(english, '').map(([way]) => way))).toEqual(new Set(welshTexts.keys()));
    const pairs = texts(english, '').map(([way, text]) => [text, welshTexts.get(way)]);
    expect(pairs.length).toBeGreaterThan(260);
    expect(pairs.filter(([left, right]) => left === right)).toEqual([]);
  });

  it('each have a name for every bank holiday of the calendar', () => {
    const names = new Set(englandAndWales.holidays.map(({ name }) => name));
    expect(names.size).toBe(13);
    const said = [...names].map((name) => {
      const day = { date: '2027-01-01', reason: 'holiday', name } as const;
      expect(explain(day, en)).toContain(`(${name})`);
      expect(explain(day, cy)).toMatch(/\([^)]+(\([^)]+\))?\)/);
      return explain(day, cy);
    });
    expect(new Set(said).size).toBe(13);
  });
});
