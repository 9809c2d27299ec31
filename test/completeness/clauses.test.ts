import { describe, expect, it } from 'vitest';
import { type ClauseId, statements } from '../../src/index.ts';
import * as opening from '../../src/policy/child-contact-services/opening.ts';
import * as ccsProcess from '../../src/policy/child-contact-services/process.ts';
import * as sessions from '../../src/policy/child-contact-services/sessions.ts';
import * as supervised from '../../src/policy/child-contact-services/supervised.ts';
import * as supported from '../../src/policy/child-contact-services/supported.ts';
import * as before from '../../src/policy/supervised-family-time/before.ts';
import * as introduction from '../../src/policy/supervised-family-time/introduction.ts';
import * as sftProcess from '../../src/policy/supervised-family-time/process.ts';
import * as provider from '../../src/policy/supervised-family-time/provider.ts';
import * as purpose from '../../src/policy/supervised-family-time/purpose.ts';
import * as sftSessions from '../../src/policy/supervised-family-time/sessions.ts';
import * as suitable from '../../src/policy/supervised-family-time/suitable.ts';
import * as unsuitable from '../../src/policy/supervised-family-time/unsuitable.ts';
import { actionRules, referralRules } from '../../src/referral/rules.ts';
import { planRules } from '../../src/sessions/validate-session-plan.ts';
import { codesOf, clauses as expected, kinds } from './codes.ts';

const found = statements.flatMap(({ clauses }) => clauses);

interface Encoded {
  readonly code: string;
  readonly clauses: readonly ClauseId[];
}

/** The rules, actions and records that the files of the sections hold. */
const encoded: readonly Encoded[] = [
  opening,
  sessions,
  supported,
  supervised,
  ccsProcess,
  introduction,
  purpose,
  before,
  suitable,
  unsuitable,
  sftSessions,
  sftProcess,
  provider,
].flatMap((section) =>
  Object.values(section)
    .flat()
    .flatMap((item: object) => {
      if (!('clauses' in item)) return [];
      const { id, action, record, clauses } = item as Record<'id' | 'action' | 'record', string> & Encoded;
      const code = id ?? action ?? record;
      return code ? [{ code, clauses }] : [];
    }),
);

const sorted = (pairs: readonly string[]) => [...new Set(pairs)].sort();

describe('the clauses', () => {
  it('are all there, in printed order', () => {
    expect(found.map(({ id }) => id)).toEqual(Object.keys(expected));
  });

  it('stand in the two statements, in order', () => {
    expect(statements.map(({ id }) => id)).toEqual(['child-contact-services', 'supervised-family-time']);
    for (const { id, clauses } of statements) {
      const prefix = { 'child-contact-services': 'ccs.', 'supervised-family-time': 'sft.' }[id];
      expect(clauses.filter((clause) => !clause.id.startsWith(prefix) || clause.statement !== id)).toEqual(
        [],
      );
    }
  });

  it('stand under the printed headings, counted from 1 under each', () => {
    const headings = statements.map(({ clauses }) =>
      clauses.reduce<readonly (readonly [heading: string, count: number])[]>(
        (sections, { section, position }) => {
          const last = sections.at(-1);
          const [others, count] = last?.[0] === section ? [sections.slice(0, -1), last[1]] : [sections, 0];
          expect(position).toBe(count + 1);
          return [...others, [section, position]];
        },
        [],
      ),
    );
    expect(headings).toEqual([
      [
        ['Child Contact Services', 9],
        ['How many sessions?', 3],
        ['Referrals to Supported Child Contact Centres', 9],
        ['Referrals to Supervised Child Contact Centres', 8],
        ['How is a Cafcass Cymru referral progressed?', 8],
        ['Contact Details', 1],
      ],
      [
        ['Introduction', 3],
        ['What is the purpose of supervised family time?', 4],
        ['Before making a referral for supervised family time', 6],
        ['When is a referral for supervised family time suitable?', 3],
        ['When is a referral for supervised family time not suitable?', 3],
        ['How many sessions will take place?', 2],
        ['How does the referral process work?', 4],
        ['What are the responsibilities of the supervised family time provider?', 4],
      ],
    ]);
  });

  it.each(found)('$id became what the reading of the statements says', ({ id, encodes, became }) => {
    expect([encodes, ...became]).toEqual(expected[id]);
  });

  it.each(found)('$id is encoded as the first thing that it became', ({ encodes, became }) => {
    const fitting = {
      rule: ['rule', 'plan rule'],
      limit: ['plan rule'],
      action: ['action'],
      record: ['record', 'not expected'],
      permission: [undefined],
      context: [undefined],
    } as const;
    const [first] = became;
    expect(fitting[encodes]).toContain(first && kinds[first]);
  });

  it.each(found)('$id is said in sentences of its own', ({ summary, reading, encodes }) => {
    expect(summary).toMatch(/^[A-Z].{20,}[.?]$/);
    if (reading) for (const words of Object.values(reading)) expect(words).toMatch(/^[A-Z].+\.$/);
    if (encodes === 'permission') expect(summary).toContain('nothing is checked');
    if (encodes === 'context')
      expect(summary).toMatch(/nothing (but the hours )?is checked|limits on sessions do/);
  });

  it('agree both ways with the rules, actions and records that cite them', () => {
    expect(
      sorted(encoded.flatMap(({ code, clauses }) => clauses.map((clause) => `${clause} > ${code}`))),
    ).toEqual(sorted(found.flatMap(({ id, became }) => became.map((code) => `${id} > ${code}`))));
  });

  it('are cited in printed order, each once', () => {
    const order = Object.keys(expected);
    for (const { clauses } of encoded) {
      expect(clauses).toEqual(order.filter((clause) => clauses.includes(clause as ClauseId)));
      expect(clauses.length).toBeGreaterThan(0);
    }
  });

  it('cannot be changed', () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(statements)).toBe(true);
  });
});

describe('the codes', () => {
  it('of rules on referrals are all judged, in order', () => {
    expect(referralRules.map(({ id }) => id)).toEqual(codesOf('rule'));
  });
  it('of rules on plans are all judged, in order', () => {
    expect(planRules.map(({ id }) => id)).toEqual(codesOf('plan rule'));
  });
  it('of actions are all followed, in order', () => {
    expect(actionRules.map(({ action }) => action)).toEqual(codesOf('action'));
  });
  it('are those of what the sections hold', () => {
    expect(sorted(encoded.map(({ code }) => code))).toEqual(sorted(Object.keys(kinds)));
  });
  it('of rules decide as their list does', () => {
    expect(new Set(referralRules.map(({ decision }) => decision))).toEqual(
      new Set(['funding', 'suitability', 'readiness']),
    );
    expect(new Set(planRules.map(({ decision }) => decision))).toEqual(new Set(['plan']));
  });
});
