import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';
import { InvalidInputError } from '../../src/input/invalid-input-error.ts';
import { cy } from '../../src/messages/cy.ts';
import { en } from '../../src/messages/en.ts';
import { nameOf } from '../../src/messages/name-of.ts';
import { type Name, names } from '../../src/messages/names.ts';
import { issuesOf } from '../input/refusal.ts';

const decisions = ['funding', 'suitability', 'readiness', 'plan', 'actions'] as const;
const findingStatuses = ['met', 'not-met', 'unknown', 'not-applicable'] as const;
const outcomes = Object.values(en.verdicts).flatMap(({ settled }) => Object.keys(settled));
const strengths = ['must', 'should'] as const;
const fields = [
  'referralReceivedAt',
  'sessions',
  'contactCeasedOn',
  'incidents',
  'safeguardingConcerns',
  'nonEngagement',
  'otherIssues',
  'declinedOn',
  'completed',
] as const;
const recordStatuses = Object.keys(en.statuses) as (keyof typeof en.statuses)[];
const records = Object.keys(en.records) as (keyof typeof en.records)[];
const unexpected = Object.keys(en.notExpected) as (keyof typeof en.notExpected)[];

describe('the short names', () => {
  it('are of the records, decisions, outcomes, statuses, strengths, fields of a history and the calendar, and of nothing else', () => {
    const named = [
      ...records,
      ...unexpected,
      ...decisions,
      ...outcomes,
      'undetermined',
      ...findingStatuses,
      ...strengths,
      ...recordStatuses,
      ...fields,
      englandAndWales.name,
    ];
    expect(Object.keys(names)).toEqual(named);
    expect(named).toHaveLength(55);
  });

  it('are wanted every one, and no other, by their type', () => {
    const { 'court-report': _, ...fewer } = names;
    const { cy: __, ...english } = names.met;
    const wanting = [
      // @ts-expect-error A name is missing.
      fewer satisfies typeof names,
      // @ts-expect-error A name is missing in Welsh.
      { ...names, met: english } satisfies typeof names,
      // @ts-expect-error A name is superfluous.
      { ...names, other: { en: '', cy: '' } } satisfies typeof names,
    ];
    expect(wanting).toHaveLength(3);
  });

  it.each(Object.keys(names) as Name[])('%s is short, no sentence, and another in each language', (name) => {
    for (const words of [en, cy]) {
      expect(nameOf(name, words)).toMatch(/^\p{Lu}[\p{L}’ -]*\p{L}$/u);
      expect(nameOf(name, words).length).toBeLessThanOrEqual(45);
    }
    expect(nameOf(name, cy)).not.toBe(nameOf(name, en));
  });

  it.each([en, cy])('tell one from another ($language)', (words) => {
    const said = (Object.keys(names) as Name[]).map((name) => nameOf(name, words));
    expect(new Set(said).size).toBe(said.length);
  });

  it.each([
    ['acceptance-notice', 'Notice of acceptance', 'Hysbysiad derbyn'],
    ['not-met', 'Not met', 'Heb ei fodloni'],
    ['should', 'Should', 'Dylid'],
    ['done-late', 'Done late', 'Wedi’i wneud yn hwyr'],
    ['awaiting', 'Not due yet', 'Dim angen ei wneud eto'],
    ['suitable', 'No bar found', 'Dim rhwystr wedi’i ganfod'],
    ['undetermined', 'Not decided yet', 'Heb ei benderfynu eto'],
    ['England and Wales', 'England and Wales', 'Cymru a Lloegr'],
    ['nonEngagement', 'Non-engagement of a parent', 'Diffyg ymgysylltu gan riant'],
  ] as const)('%s', (name, english, welsh) => {
    expect(nameOf(name, en)).toBe(english);
    expect(nameOf(name, cy)).toBe(welsh);
  });
});

describe('nameOf refuses', () => {
  it('a misspelt name, and says which is nearest', () => {
    expect(issuesOf(() => nameOf('acceptance-notise' as never, en))).toEqual([
      { path: 'name', code: 'not-a-choice', expected: ['acceptance-notice'] },
    ]);
    expect(issuesOf(() => nameOf(7 as never, en))).toEqual([{ path: 'name', code: 'not-a-choice' }]);
  });

  it('a catalogue of a language without names', () => {
    const words = Object.freeze({ ...en, language: 'fr' });
    expect(issuesOf(() => nameOf('met', words as never))).toEqual([
      { path: 'catalogue', code: 'wrong-type', expected: ['Catalogue'] },
    ]);
  });

  it.each<[string, unknown, unknown, string]>([
    ['an unknown name', 'Siân', en, 'name'],
    ['an inherited one', 'toString', en, 'name'],
    ['a service, which has a label', 'supported-contact', en, 'name'],
    ['nothing', undefined, en, 'name'],
    ['an object', { toString: () => 'met' }, cy, 'name'],
    ['a catalogue that is none', 'met', { language: 'en' }, 'catalogue'],
    ['no catalogue', 'met', undefined, 'catalogue'],
  ])('%s, and does not repeat it', (_, name, words, path) => {
    const call = () => nameOf(name as never, words as never);
    expect(call).toThrow(InvalidInputError);
    try {
      call();
    } catch (error) {
      expect((error as InvalidInputError).issues.map((issue) => issue.path)).toEqual([path]);
      expect(JSON.stringify(error) + (error as Error).message).not.toMatch(/Siân|toString/);
    }
  });
});
