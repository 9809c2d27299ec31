import { describe, expect, test } from 'vitest';
import { type CaseHistoryConstraints, caseHistories } from '../../src/arbitraries/case-histories.ts';
import type { RecordId } from '../../src/policy/codes.ts';
import { facts } from '../../src/policy/facts.ts';
import type { CaseHistory } from '../../src/records/case-history.ts';
import { requiredRecords } from '../../src/records/required-records.ts';
import { issuesOf } from '../input/refusal.ts';
import { civil } from './records-oracle.ts';
import { atLeast, SAMPLES, sample } from './samples.ts';
import { smallest, walkShrinks } from './shrinks.ts';

const DAY = 86_400_000;
const histories = (constraints?: CaseHistoryConstraints) => sample(caseHistories(constraints));

/** Every list of events in a history, as days. */
const eventsIn = ({
  sessions,
  incidents,
  safeguardingConcerns,
  nonEngagement,
  otherIssues,
}: CaseHistory) => ({
  sessions: sessions?.map(({ heldOn }) => heldOn),
  incidents: incidents?.map(({ at }) => civil(at)),
  safeguardingConcerns: safeguardingConcerns?.map(({ at }) => civil(at)),
  nonEngagement: nonEngagement?.map(({ noticedOn }) => noticedOn),
  otherIssues: otherIssues?.map(({ noticedOn }) => noticedOn),
});

const eventsOf: Readonly<Partial<Record<RecordId, keyof ReturnType<typeof eventsIn>>>> = {
  'record-of-observed-contact': 'sessions',
  'incident-report': 'incidents',
  'incident-written-follow-up': 'incidents',
  'safeguarding-alert': 'safeguardingConcerns',
  'non-engagement-notice': 'nonEngagement',
  'issue-notice': 'otherIssues',
};

const kindsOfEvent = [
  'sessions',
  'incidents',
  'safeguardingConcerns',
  'nonEngagement',
  'otherIssues',
] as const;

test('every case history is valid, and so is everything that it shrinks to', () =>
  walkShrinks(caseHistories(), requiredRecords));

test('case histories shrink towards one that holds only the service', () => {
  for (const history of smallest(caseHistories()))
    expect(history).toEqual({ service: 'supported-contact', completed: [] });
});

describe('nothing that can come out is rare', () => {
  test.each([
    ['supported-contact', 10],
    ['supervised-contact', 15],
  ] as const)('%s: every record in every status it can have in 1 of 200 cases', (service, records) => {
    const [from, asOf, until] = ['2025-12-08', '2026-01-09', '2026-01-20'] as const;
    const codes = histories({ service, from, until }).flatMap((history) => {
      const { required } = requiredRecords(history, { asOf });
      return [...new Set(required.map(({ record, status }) => `${record} ${status}`))];
    });
    const listed = [...new Set(codes.map((code) => code.split(' ')[0] as RecordId))];
    expect(listed).toHaveLength(records);
    const milestones = /^(acceptance-notice|final-record|record-of-supported|conclusion-notice)/;
    const limited = /^(acceptance-notice|final-record|record-of-supported|incident-report)/;
    const expected = listed.flatMap((record) => [
      `${record} outstanding`,
      `${record} done`,
      ...(milestones.test(record) ? [`${record} awaiting`] : []),
      ...(limited.test(record) ? [`${record} overdue`, `${record} done-late`] : []),
      ...(record === 'safeguarding-alert' ? [`${record} overdue`] : []),
    ]);
    expect(atLeast(0.005, codes)).toEqual(expected.sort());
  });

  test('each kind of event happens in most cases, and not at all in some', () => {
    const found = histories({ service: 'supervised-contact' }).map(eventsIn);
    for (const kind of kindsOfEvent) {
      const counts = found.map((events) => events[kind]?.length);
      const share = (...wanted: (number | undefined)[]) =>
        counts.filter((count) => wanted.includes(count)).length / SAMPLES;
      expect(share(1, 2, 3)).toBeGreaterThan(0.5);
      expect(share(0)).toBeGreaterThan(0.1);
      expect(share(undefined)).toBeGreaterThan(0.1);
    }
  });

  test('the centre has declined one case in six, on the day of receipt or later, and in no such case contact took place', () => {
    const declined = histories().filter(({ declinedOn }) => declinedOn != null);
    expect(declined.length / SAMPLES).toBeGreaterThan(0.1);
    expect(declined.length / SAMPLES).toBeLessThan(0.25);
    const sinceReceipt = new Set<boolean>();
    for (const { declinedOn, referralReceivedAt, sessions, contactCeasedOn } of declined) {
      if (referralReceivedAt != null) sinceReceipt.add((declinedOn as string) >= civil(referralReceivedAt));
      expect([sessions ?? [], contactCeasedOn ?? null]).toEqual([[], null]);
    }
    expect(sinceReceipt).toEqual(new Set([true]));
  });

  test('what happened is dated by its day, or by an instant within it, in UTC or by clocks ahead or behind', () => {
    const written = histories().flatMap(({ incidents }) => incidents?.map(({ at }) => at.slice(10)) ?? []);
    for (const form of [/^$/, /^T\d\d:\d\dZ$/, /\.\dZ$/, /\+01:00$/, /-05:00$/])
      expect(written.filter((time) => form.test(time)).length / written.length).toBeGreaterThan(0.1);
  });
});

describe('constraints hold, their bounds included', () => {
  const datesIn = (history: CaseHistory) => {
    const completed = history.completed?.map(({ at }) => civil(at)) ?? [];
    return {
      referralReceivedAt: history.referralReceivedAt ? [civil(history.referralReceivedAt)] : [],
      contactCeasedOn: history.contactCeasedOn ? [history.contactCeasedOn] : [],
      declinedOn: history.declinedOn ? [history.declinedOn] : [],
      ...eventsIn(history),
      completed,
    };
  };

  test('everything is on the days asked for, and on each of them', () => {
    const days = ['2025-02-27', '2025-02-28', '2025-03-01'];
    const found = histories({ from: '2025-02-27', until: '2025-03-01' }).map(datesIn);
    for (const kind of Object.keys(found[0] ?? {}) as (keyof ReturnType<typeof datesIn>)[])
      expect([kind, ...new Set(found.flatMap((dates) => dates[kind] ?? []))].sort()).toEqual([...days, kind]);
  });

  test('without constraints, that is 2024 to 2027', () => {
    const days = histories().flatMap((history) =>
      Object.values(datesIn(history)).flatMap((dates) => dates ?? []),
    );
    expect(new Set(days.map((day) => day.slice(0, 4)))).toEqual(new Set(['2024', '2025', '2026', '2027']));
  });

  test.each([
    [undefined, 3],
    [15, 15],
  ])(
    'where %s events of a kind are asked for, there are up to %i, and up to 12 completions',
    (maxEvents, most) => {
      const found = histories({ maxEvents });
      for (const kind of kindsOfEvent)
        expect(Math.max(...found.map((history) => history[kind]?.length ?? 0))).toBe(most);
      expect(Math.max(...found.map(({ completed }) => completed?.length ?? 0))).toBe(12);
    },
  );

  test('the service is the one asked for, or either', () => {
    const services = (constraints?: CaseHistoryConstraints) =>
      new Set(histories(constraints).map(({ service }) => service));
    expect(services({ service: 'supervised-contact' })).toEqual(new Set(['supervised-contact']));
    expect(services()).toEqual(new Set(['supported-contact', 'supervised-contact']));
  });

  test('days that do not exist, or are the wrong way round, are refused', () => {
    expect(() => caseHistories({ from: '2025-02-30' })).toThrow('constraints.from');
    expect(() => caseHistories({ until: '2025-02-30' })).toThrow('constraints.until');
    expect(() => caseHistories({ from: '2025-02-02', until: '2025-02-01' })).toThrow('constraints');
    expect(histories({ from: '2025-02-02', until: '2025-02-02' })).toHaveLength(SAMPLES);
  });
});

test('a record is completed on the day of what it belongs to, or up to 20 days later', () => {
  const from = '2024-01-01';
  const delays = { event: new Set<number>(), beginning: new Set<number>(), end: new Set<number>() };
  let beforeTheEnd = 0;
  for (const history of histories({ from, until: '2027-12-31' })) {
    const begun = history.referralReceivedAt ? civil(history.referralReceivedAt) : from;
    const ceased = history.contactCeasedOn ?? begun;
    const ended = ceased > begun ? ceased : begun;
    const events = eventsIn(history);
    for (const { record, at, of } of history.completed ?? []) {
      const kind = eventsOf[record];
      const monitoring = record.startsWith('final-record') || record === 'record-of-supported-contact';
      const [start, earliest] = kind
        ? (['event', events[kind]?.[of ?? -1]] as const)
        : monitoring
          ? (['end', ended] as const)
          : (['beginning', begun] as const);
      delays[start].add((Date.parse(civil(at)) - Date.parse(earliest as string)) / DAY);
      if (start === 'beginning' && civil(at) < ended) beforeTheEnd++;
    }
  }
  const all = new Set(Array.from({ length: 21 }, (_, days) => days));
  expect(delays).toEqual({ event: all, beginning: all, end: all });
  expect(beforeTheEnd).toBeGreaterThan(100);
});

test.each<[constraints: object, path: string, code: string, expected?: readonly string[]]>([
  [{ service: 'supported' }, 'constraints.service', 'not-a-choice', facts.service],
  [{ maxEvents: -1 }, 'constraints.maxEvents', 'too-small', ['0']],
  [{ maxEvents: 1001 }, 'constraints.maxEvents', 'too-large', ['1000']],
  [{ maxEvent: 3 }, 'constraints', 'unknown-key', ['maxEvents']],
])('constraints that no generator takes are refused: %j', (constraints, path, code, expected) => {
  expect(issuesOf(() => caseHistories(constraints))).toEqual([{ path, code, ...(expected && { expected }) }]);
});
