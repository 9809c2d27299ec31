import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseHistories } from '../../src/arbitraries/index.ts';
import {
  type CaseHistory,
  computeCalendarDayDeadline,
  computeWorkingDayDeadline,
  type RequiredRecord,
  requiredRecords,
  type StatementId,
} from '../../src/index.ts';
import { civil, recordsByTable } from './records-oracle.ts';

const days = fc
  .integer({ min: Date.UTC(2023, 11, 1) / 864e5, max: Date.UTC(2028, 5, 1) / 864e5 })
  .map((day) => new Date(day * 864e5).toISOString().slice(0, 10));
const asOfs = fc.option(days, { nil: undefined });
const both: readonly StatementId[] = ['child-contact-services', 'supervised-family-time'];

/** A history, and statements that speak to its service. */
const cases = caseHistories().chain((history) =>
  fc.record({
    history: fc.constant(history),
    under:
      history.service === 'supported-contact'
        ? fc.constant(both.slice(0, 1))
        : fc.constantFrom(both, both.slice(0, 1), both.slice(1)),
  }),
);

const key = ({ record, of }: RequiredRecord) => `${record}#${of ?? ''}`;
const byKey = (items: readonly RequiredRecord[]) => new Map(items.map((item) => [key(item), item]));

describe('records', () => {
  it('are what a second derivation from the table of records gives', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(cases, asOfs, ({ history, under }, asOf) => {
        const { required } = requiredRecords(history, { under, asOf });
        const found = required.map(({ record, of, from, to, via, status, due }) => ({
          record,
          from,
          to,
          status,
          ...(of !== undefined && { of }),
          ...(via && { via }),
          ...(due.kind === 'by' && { dueOn: due.deadline.dueOn }),
          ...(due.kind === 'immediately' && { dueOn: due.on }),
        }));
        for (const item of required) reached.add(item.record).add(item.status).add(item.due.kind);
        expect(found).toEqual(recordsByTable(history, under, asOf));
      }),
      { numRuns: 2000 },
    );
    expect([...reached].sort()).toEqual(
      [
        ...['referral-case-recording', 'referral-to-centre', 'referral-confirmation', 'acceptance-notice'],
        ...['pre-contact-assessment', 'introductory-visits', 'record-of-observed-contact'],
        ...['final-record-of-observed-contact', 'record-of-supported-contact', 'conclusion-notice'],
        ...['incident-report', 'incident-written-follow-up', 'safeguarding-alert', 'non-engagement-notice'],
        ...[
          'awaiting',
          'outstanding',
          'overdue',
          'done',
          'done-late',
          'by',
          'immediately',
          'no-stated-limit',
        ],
      ]
        .sort()
        .filter((name, place, all) => all.indexOf(name) === place),
    );
  });

  it('only move forward as the day asked about does', () => {
    const later: Readonly<Record<string, readonly string[]>> = {
      awaiting: ['awaiting', 'outstanding', 'overdue', 'done', 'done-late'],
      outstanding: ['outstanding', 'overdue', 'done', 'done-late'],
      overdue: ['overdue', 'done-late'],
      done: ['done'],
      'done-late': ['done-late'],
    };
    const moves = new Set<string>();
    fc.assert(
      fc.property(cases, days, days, ({ history, under }, one, other) => {
        const [earlier, after] = [one, other].sort() as [string, string];
        const before = requiredRecords(history, { under, asOf: earlier }).required;
        const then = byKey(requiredRecords(history, { under, asOf: after }).required);
        for (const item of before) {
          const next = then.get(key(item));
          if (!next) {
            expect(item).toMatchObject({
              record: 'final-record-of-observed-contact',
              due: { kind: 'awaiting' },
            });
            expect(history.sessions).toEqual([]);
            continue;
          }
          expect(later[item.status]).toContain(next.status);
          moves.add(`${item.status} ${next.status}`);
        }
      }),
      { numRuns: 2000 },
    );
    expect(moves).toContain('awaiting outstanding');
    expect(moves).toContain('outstanding overdue');
    expect(moves).toContain('overdue done-late');
    expect(moves).toContain('outstanding done');
  });

  it('are none the worse for one of them being completed', () => {
    const rank = ['overdue', 'outstanding', 'awaiting', 'done-late', 'done'];
    let completed = 0;
    fc.assert(
      fc.property(cases, days, fc.nat(), ({ history, under }, asOf, pick) => {
        const before = requiredRecords(history, { under, asOf }).required;
        const chosen = before[pick % before.length] as RequiredRecord;
        const completion = {
          record: chosen.record,
          at: asOf,
          ...(chosen.of !== undefined && { of: chosen.of }),
        };
        const more: CaseHistory = { ...history, completed: [...(history.completed ?? []), completion] };
        const received = history.referralReceivedAt;
        fc.pre(chosen.record !== 'acceptance-notice' || !received || civil(received) <= asOf);
        completed++;
        const then = byKey(requiredRecords(more, { under, asOf }).required);
        for (const item of before) {
          const next = then.get(key(item)) as RequiredRecord;
          if (key(item) === key(chosen)) expect(next.status).toMatch(/^done/);
          else expect(next).toEqual(item);
          expect(rank.indexOf(next.status)).toBeGreaterThanOrEqual(rank.indexOf(item.status));
        }
      }),
      { numRuns: 1000 },
    );
    expect(completed).toBeGreaterThan(500);
  });

  it('are due on the day that the deadline function itself gives', () => {
    let working = 0;
    let calendar = 0;
    fc.assert(
      fc.property(cases, ({ history, under }) => {
        for (const { due } of requiredRecords(history, { under }).required) {
          if (due.kind !== 'by') continue;
          const { from } = due.deadline;
          if ('workingDays' in due.period) {
            working++;
            expect(due.deadline).toEqual(
              computeWorkingDayDeadline({ from, workingDays: due.period.workingDays }),
            );
          } else {
            calendar++;
            expect(due.deadline).toEqual(computeCalendarDayDeadline({ from, days: due.period.days }));
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(working, calendar)).toBeGreaterThan(100);
  });

  it('are frozen, plain JSON, and leave the history as it was', () => {
    fc.assert(
      fc.property(cases, asOfs, ({ history, under }, asOf) => {
        const before = structuredClone(history);
        const report = requiredRecords(history, { under, asOf });
        expect(history).toStrictEqual(before);
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
        const frozen = (value: unknown): boolean =>
          typeof value !== 'object' ||
          value === null ||
          (Object.isFrozen(value) && Object.values(value).every(frozen));
        expect(frozen(report)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
