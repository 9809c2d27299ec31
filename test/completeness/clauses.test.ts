import { describe, expect, it } from 'vitest';
import { type ClauseId, statements } from '../../src/index.ts';
import {
  actionRules,
  planRules,
  recordRules,
  referralRules,
  unexpectedRules,
} from '../../src/policy/applied.ts';
import { codesOf, clauses as expected, kinds } from './codes.ts';

const found = statements.flatMap(({ clauses }) => clauses);

/** Every rule, action and record that the sections of the statements hold, with the clauses that it cites. */
const encoded = [
  ...[...referralRules(), ...planRules()].map(({ id, clauses }) => ({ code: id, clauses })),
  ...actionRules().map(({ action, clauses }) => ({ code: action, clauses })),
  ...[...recordRules(), ...unexpectedRules()].map(({ record, clauses }) => ({ code: record, clauses })),
];

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
    expect(referralRules().map(({ id }) => id)).toEqual(codesOf('rule'));
  });
  it('of rules on plans are all judged, in order', () => {
    expect(planRules().map(({ id }) => id)).toEqual(codesOf('plan rule'));
  });
  it('of actions are all followed, in order', () => {
    expect(actionRules().map(({ action }) => action)).toEqual(codesOf('action'));
  });
  it('of records are all listed, in order, each once or once for each statement', () => {
    const listed = recordRules().map(({ record }) => record);
    expect([...new Set(listed)]).toEqual(codesOf('record'));
  });
  it('of what is not expected are all listed, in order', () => {
    expect(unexpectedRules().map(({ record }) => record)).toEqual(codesOf('not expected'));
  });
  it('of rules decide as their list does', () => {
    expect(new Set(referralRules().map(({ decision }) => decision))).toEqual(
      new Set(['funding', 'suitability', 'readiness']),
    );
    expect(new Set(planRules().map(({ decision }) => decision))).toEqual(new Set(['plan']));
  });
});
