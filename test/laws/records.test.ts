import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseHistories } from '../../src/arbitraries/case-histories.ts';
import { computeCalendarDayDeadline, computeWorkingDayDeadline } from '../../src/deadlines/index.ts';
import { recordIds, type StatementId } from '../../src/policy/codes.ts';
import type { CaseHistory } from '../../src/records/case-history.ts';
import type { RecordStatus, RequiredRecord } from '../../src/records/records-report.ts';
import { requiredRecords } from '../../src/records/required-records.ts';
import { civil, recordsByTable } from './records-oracle.ts';

const days = fc
  .integer({ min: Date.UTC(2023, 11, 1) / 864e5, max: Date.UTC(2028, 5, 1) / 864e5 })
  .map((day) => new Date(day * 864e5).toISOString().slice(0, 10));
const asOfs = fc.option(days, { nil: undefined });
const both: readonly StatementId[] = ['child-contact-services', 'supervised-family-time'];

/** A history, and statements that cover its service. */
const cases = caseHistories().chain((history) =>
  fc.record({
    history: fc.constant(history),
    under:
      history.service === 'supported-contact'
        ? fc.constant(both.slice(0, 1))
        : fc.constantFrom(both, both.slice(0, 1), both.slice(1)),
  }),
);

/** Any day, or one on which something happens in the history. */
const dayFor = (history: CaseHistory) =>
  fc.oneof(days, fc.constantFrom('2026-01-01', ...(JSON.stringify(history).match(/\d{4}-\d\d-\d\d/g) ?? [])));

/** The same cases, with two days in order. */
const casesOverTime = cases.chain(({ history, under }) =>
  fc
    .tuple(dayFor(history), dayFor(history))
    .map((between) => ({ history, under, between: between.sort() as [string, string] })),
);

const key = ({ record, of }: RequiredRecord) => `${record}#${of ?? ''}`;
const byKey = (items: readonly RequiredRecord[]) => new Map(items.map((item) => [key(item), item]));

describe('records', () => {
  it('are those of the table of records, worked out without the package’s own rules', () => {
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
        if (history.declinedOn != null)
          reached.add(asOf && history.declinedOn > asOf ? 'not yet declined' : 'declined');
        expect(found).toEqual(recordsByTable(history, under, asOf));
      }),
      { numRuns: 2000 },
    );
    expect(reached).toEqual(
      new Set([
        ...recordIds,
        ...['awaiting', 'outstanding', 'overdue', 'done', 'done-late'],
        ...['by', 'immediately', 'no-stated-limit'],
        ...['declined', 'not yet declined'],
      ]),
    );
  });

  it('only move forward as the day asked about does', () => {
    const later: Readonly<Record<RecordStatus, readonly RecordStatus[]>> = {
      awaiting: ['awaiting', 'outstanding', 'overdue', 'done', 'done-late'],
      outstanding: ['outstanding', 'overdue', 'done', 'done-late'],
      overdue: ['overdue', 'done-late'],
      done: ['done'],
      'done-late': ['done-late'],
    };
    const moves = new Set<string>();
    fc.assert(
      fc.property(casesOverTime, ({ history, under, between: [earlier, after] }) => {
        const before = requiredRecords(history, { under, asOf: earlier }).required;
        const then = byKey(requiredRecords(history, { under, asOf: after }).required);
        for (const item of before) {
          const next = then.get(key(item));
          if (!next) {
            expect(item.status).toMatch(/^(awaiting|outstanding)$/);
            moves.add(history.declinedOn != null ? `${item.record} declined` : `${item.record} left`);
            continue;
          }
          const afterOverdue = item.due.kind === 'immediately' ? ['overdue', 'done'] : later.overdue;
          expect(item.status === 'overdue' ? afterOverdue : later[item.status]).toContain(next.status);
          moves.add(`${item.status} ${next.status}`);
          if (item.due.kind === 'immediately') moves.add(`immediately: ${item.status} ${next.status}`);
        }
      }),
      { numRuns: 2000 },
    );
    for (const move of [
      ...['awaiting outstanding', 'outstanding overdue', 'overdue done-late', 'outstanding done'],
      ...['immediately: outstanding overdue', 'immediately: overdue done'],
      'final-record-of-observed-contact left',
    ]) {
      expect(moves).toContain(move);
    }
    expect(moves).not.toContain('immediately: overdue done-late');
    expect([...moves].filter((move) => move.endsWith(' left'))).toEqual([
      'final-record-of-observed-contact left',
    ]);
    expect([...moves].filter((move) => move.endsWith(' declined')).sort()).toEqual(
      [
        ...['pre-contact-assessment', 'introductory-visits', 'family-time-sessions', 'conclusion-notice'],
        ...['final-record-of-observed-contact', 'record-of-supported-contact'],
      ]
        .map((record) => `${record} declined`)
        .sort(),
    );
  });

  it('stay as they are when another is completed, and the completed one is done', () => {
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
