import { describe, expect, it } from 'vitest';
import { requiredRecords } from '../../src/records/required-records.ts';

const supported = { service: 'supported-contact' };
const supervised = { service: 'supervised-contact' };
const completed = (completion: object) => ({ completed: [completion] });

function issuesOf(history: unknown, options?: unknown): string[] {
  try {
    requiredRecords(history as never, options as never);
  } catch (error) {
    const { name, issues } = error as { name: string; issues: { path: string; code: string }[] };
    expect(name).toBe('InvalidInputError');
    return issues.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}

describe('a bad history is refused', () => {
  it.each<[string, object, string]>([
    ['no service', {}, 'service missing'],
    ['a misspelt key', { ...supported, session: [] }, ' unknown-key'],
    ['a date before 1900', { ...supported, contactCeasedOn: '0026-02-03' }, 'contactCeasedOn before-1900'],
    [
      'an instant before 1900',
      { ...supported, incidents: [{ at: '1899-12-31T23:59Z' }] },
      'incidents.0.at before-1900',
    ],
    [
      'an instant after 9999',
      { ...supported, incidents: [{ at: '9999-12-31T23:59-01:00' }] },
      'incidents.0.at too-late',
    ],
    [
      'a session held beside declining',
      { ...supervised, declinedOn: '2026-03-02', sessions: [{ heldOn: '2026-02-02' }] },
      'declinedOn contact-after-declining',
    ],
    [
      'contact that ceased beside declining',
      { ...supervised, declinedOn: '2026-03-02', contactCeasedOn: '2026-04-02' },
      'declinedOn contact-after-declining',
    ],
    [
      'declining on the day before receipt',
      { ...supported, referralReceivedAt: '2026-03-02T12:00Z', declinedOn: '2026-03-01' },
      'declinedOn declined-before-receipt',
    ],
    ['declining at an instant', { ...supported, declinedOn: '2026-03-01T12:00Z' }, 'declinedOn not-a-date'],
    [
      'a date that does not exist',
      { ...supported, contactCeasedOn: '2026-02-30' },
      'contactCeasedOn not-a-date',
    ],
    [
      'an instant where a date belongs',
      { ...supported, contactCeasedOn: '2026-02-03T10:00Z' },
      'contactCeasedOn not-a-date',
    ],
    [
      'no offset',
      { ...supported, referralReceivedAt: '2026-02-03T10:00' },
      'referralReceivedAt not-an-instant',
    ],
    [
      'sessions out of order',
      { ...supported, sessions: [{ heldOn: '2026-03-02' }, { heldOn: '2026-03-01' }] },
      'sessions.1.heldOn sessions-out-of-order',
    ],
    [
      'contact that ceased before the last session',
      { ...supported, sessions: [{ heldOn: '2026-03-02' }], contactCeasedOn: '2026-03-01' },
      'contactCeasedOn ceased-before-last-session',
    ],
    [
      'no such record',
      { ...supported, ...completed({ record: 'letter', at: '2026-03-02' }) },
      'completed.0.record not-a-choice',
    ],
    [
      '`of` missing',
      {
        ...supported,
        incidents: [{ at: '2026-03-02' }],
        ...completed({ record: 'incident-report', at: '2026-03-02' }),
      },
      'completed.0.of of-missing',
    ],
    [
      '`of` superfluous',
      { ...supported, ...completed({ record: 'conclusion-notice', at: '2026-03-02', of: 0 }) },
      'completed.0.of of-superfluous',
    ],
    [
      '`of` out of range',
      {
        ...supported,
        incidents: [{ at: '2026-03-02' }],
        ...completed({ record: 'incident-report', at: '2026-03-02', of: 1 }),
      },
      'completed.0.of of-out-of-range',
    ],
    [
      '`of` an event where none is known',
      { ...supported, ...completed({ record: 'safeguarding-alert', at: '2026-03-02', of: 0 }) },
      'completed.0.of of-out-of-range',
    ],
    [
      'a report on the day before its incident',
      {
        ...supported,
        incidents: [{ at: '2026-03-02' }],
        ...completed({ record: 'incident-report', at: '2026-03-01', of: 0 }),
      },
      'completed.0.at completed-too-early',
    ],
    [
      'a notice on the day before its issue',
      {
        ...supervised,
        otherIssues: [{ noticedOn: '2026-03-02' }],
        ...completed({ record: 'issue-notice', at: '2026-03-01', of: 0 }),
      },
      'completed.0.at completed-too-early',
    ],
    [
      '`of` an issue that is not listed',
      {
        ...supervised,
        nonEngagement: [{ noticedOn: '2026-03-02' }],
        ...completed({ record: 'issue-notice', at: '2026-03-02', of: 0 }),
      },
      'completed.0.of of-out-of-range',
    ],
    [
      'acceptance on the day before receipt',
      {
        ...supported,
        referralReceivedAt: '2026-03-02',
        ...completed({ record: 'acceptance-notice', at: '2026-03-01' }),
      },
      'completed.0.at completed-too-early',
    ],
    ...[
      'record-of-observed-contact',
      'final-record-of-observed-contact',
      'introductory-visits',
      'family-time-sessions',
      'non-engagement-notice',
      'issue-notice',
    ].map((record): [string, object, string] => [
      `${record} for supported contact`,
      { ...supported, sessions: [{ heldOn: '2026-03-02' }], ...completed({ record, at: '2026-03-02' }) },
      'completed.0.record record-foreign-to-service',
    ]),
    [
      'record-of-supported-contact for supervised contact',
      { ...supervised, ...completed({ record: 'record-of-supported-contact', at: '2026-03-02' }) },
      'completed.0.record record-foreign-to-service',
    ],
  ])('%s', (_, history, issue) => {
    expect(issuesOf(history)).toContain(issue);
  });

  it.each<[string, unknown, string]>([
    ['a misspelt option', { asof: '2026-03-02' }, 'options unknown-key'],
    ['a day before 1900 asked about', { asOf: '0026-03-02' }, 'options.asOf before-1900'],
    ['a day asked about that does not exist', { asOf: '2026-02-30' }, 'options.asOf not-an-instant'],
    [
      'a statement that does not speak to the service',
      { under: 'supervised-family-time' },
      'options.under under-not-applicable',
    ],
    ['no statement', { under: [] }, 'options.under under-empty'],
    [
      'a calendar without a name',
      { calendar: { from: '2026-01-01', until: '2026-01-02', holidays: [] } },
      'options.calendar.name missing',
    ],
  ])('%s', (_, options, issue) => {
    expect(issuesOf(supported, options)).toContain(issue);
  });

  it.each<[string, object]>([
    [
      'completed on the very day of its incident, though at an earlier hour',
      {
        ...supported,
        incidents: [{ at: '2026-03-02T15:00Z' }],
        ...completed({ record: 'incident-report', at: '2026-03-02T09:00Z', of: 0 }),
      },
    ],
    [
      'accepted on the very day of the referral, though at an earlier hour',
      {
        ...supported,
        referralReceivedAt: '2026-03-02T15:00Z',
        ...completed({ record: 'acceptance-notice', at: '2026-03-02T09:00Z' }),
      },
    ],
    [
      'recorded before the referral was received',
      {
        ...supported,
        referralReceivedAt: '2026-03-02',
        ...completed({ record: 'referral-case-recording', at: '2026-03-01' }),
      },
    ],
    [
      'a record of contact completed before the referral was received, which is not counted from that',
      {
        ...supported,
        referralReceivedAt: '2026-03-02',
        ...completed({ record: 'record-of-supported-contact', at: '2026-03-01' }),
      },
    ],
    [
      'two sessions on one day',
      { ...supported, sessions: [{ heldOn: '2026-03-02' }, { heldOn: '2026-03-02' }] },
    ],
    [
      'contact that ceased on the day of the last session',
      { ...supported, sessions: [{ heldOn: '2026-03-02' }], contactCeasedOn: '2026-03-02' },
    ],
    [
      'declined on the very day of the referral, before the hour of receipt is over, with an empty list of sessions',
      { ...supported, referralReceivedAt: '2026-03-02T15:00Z', declinedOn: '2026-03-02', sessions: [] },
    ],
    [
      'an acceptance notice completed on another day than that of declining',
      {
        ...supported,
        declinedOn: '2026-03-05',
        ...completed({ record: 'acceptance-notice', at: '2026-03-04' }),
      },
    ],
    [
      'null for whatever is not known',
      {
        ...supported,
        sessions: null,
        completed: null,
        contactCeasedOn: null,
        declinedOn: null,
        otherIssues: null,
      },
    ],
    [
      '`of` null where none belongs',
      { ...supported, ...completed({ record: 'conclusion-notice', at: '2026-03-02', of: null }) },
    ],
  ])('but not: %s', (_, history) => {
    expect(issuesOf(history)).toEqual([]);
  });
});
