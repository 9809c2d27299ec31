import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../src/policy/codes.ts';
import type { CaseHistory } from '../../src/records/case-history.ts';
import type { RequiredRecord } from '../../src/records/records-report.ts';
import { requiredRecords } from '../../src/records/required-records.ts';

const supported = (more: Omit<CaseHistory, 'service'> = {}): CaseHistory => ({
  service: 'supported-contact',
  ...more,
});
const supervised = (more: Omit<CaseHistory, 'service'> = {}): CaseHistory => ({
  service: 'supervised-contact',
  ...more,
});

function item(history: CaseHistory, record: string, asOf?: string, under?: StatementId): RequiredRecord {
  const found = requiredRecords(history, { asOf, under }).required.filter(
    (required) => required.record === record,
  );
  expect(found, record).toHaveLength(1);
  return found[0] as RequiredRecord;
}

const lines = (history: CaseHistory, under?: StatementId) =>
  requiredRecords(history, { under }).required.map(({ record, of, from, to, via, due, status }) =>
    [of === undefined ? record : `${record} ${of}`, `${from} → ${to}`, via, due.kind, status]
      .filter(Boolean)
      .join(', '),
  );

const oneOfEach = {
  sessions: [{ heldOn: '2026-03-02' }],
  incidents: [{ at: '2026-03-02' }],
  safeguardingConcerns: [{ at: '2026-03-02' }],
};
const noticed = {
  nonEngagement: [{ noticedOn: '2026-03-02' }],
  otherIssues: [{ noticedOn: '2026-03-02' }],
};

describe('everything that is owed, in order', () => {
  it('for supported contact', () => {
    expect(lines(supported({ ...oneOfEach, ...noticed }))).toEqual([
      'referral-case-recording, practitioner → iris, no-stated-limit, outstanding',
      'referral-to-centre, commissioned-services-team → contact-centre, secure-email, no-stated-limit, outstanding',
      'referral-confirmation, commissioned-services-team → service-users, no-stated-limit, outstanding',
      'acceptance-notice, contact-centre → commissioned-services-team, awaiting, awaiting',
      'pre-contact-assessment, contact-centre → service-users, no-stated-limit, outstanding',
      'record-of-supported-contact, contact-centre → commissioned-services-team, awaiting, awaiting',
      'conclusion-notice, contact-centre → commissioned-services-team, awaiting, awaiting',
      'incident-report 0, contact-centre → cafcass-cymru, by, outstanding',
      'incident-written-follow-up 0, contact-centre → cafcass-cymru, no-stated-limit, outstanding',
      'safeguarding-alert 0, contact-centre → police-or-social-services, immediately, outstanding',
    ]);
  });

  it('for supervised contact, under both statements', () => {
    expect(lines(supervised({ ...oneOfEach, ...noticed }))).toEqual([
      'referral-case-recording, practitioner → iris, no-stated-limit, outstanding',
      'referral-to-centre, commissioned-services-team → contact-centre, secure-portal, no-stated-limit, outstanding',
      'referral-confirmation, commissioned-services-team → service-users, no-stated-limit, outstanding',
      'acceptance-notice, contact-centre → commissioned-services-team, awaiting, awaiting',
      'pre-contact-assessment, contact-centre → service-users, no-stated-limit, outstanding',
      'introductory-visits, contact-centre → service-users, no-stated-limit, outstanding',
      'family-time-sessions, contact-centre → service-users, no-stated-limit, outstanding',
      'record-of-observed-contact 0, contact-centre → cafcass-cymru, no-stated-limit, outstanding',
      'final-record-of-observed-contact, contact-centre → commissioned-services-team, awaiting, awaiting',
      'conclusion-notice, contact-centre → commissioned-services-team, awaiting, awaiting',
      'incident-report 0, contact-centre → cafcass-cymru, by, outstanding',
      'incident-written-follow-up 0, contact-centre → cafcass-cymru, no-stated-limit, outstanding',
      'safeguarding-alert 0, contact-centre → police-or-social-services, immediately, outstanding',
      'non-engagement-notice 0, contact-centre → cafcass-cymru, no-stated-limit, outstanding',
      'issue-notice 0, contact-centre → cafcass-cymru, no-stated-limit, outstanding',
    ]);
  });

  it('for supervised contact, under supervised-family-time alone', () => {
    const history = supervised({ ...oneOfEach, ...noticed });
    expect(lines(history, 'supervised-family-time')).toEqual([
      'referral-to-centre, commissioned-services-team → contact-centre, secure-portal, no-stated-limit, outstanding',
      'referral-confirmation, commissioned-services-team → service-users, no-stated-limit, outstanding',
      'acceptance-notice, contact-centre → cafcass-cymru, awaiting, awaiting',
      'introductory-visits, contact-centre → service-users, no-stated-limit, outstanding',
      'family-time-sessions, contact-centre → service-users, no-stated-limit, outstanding',
      'record-of-observed-contact 0, contact-centre → cafcass-cymru, no-stated-limit, outstanding',
      'incident-report 0, contact-centre → cafcass-cymru, no-stated-limit, outstanding',
      'safeguarding-alert 0, contact-centre → police-or-social-services, immediately, outstanding',
      'non-engagement-notice 0, contact-centre → cafcass-cymru, no-stated-limit, outstanding',
      'issue-notice 0, contact-centre → cafcass-cymru, no-stated-limit, outstanding',
    ]);
  });

  it('for supervised contact, under child-contact-services alone', () => {
    const history = supervised({ ...oneOfEach, ...noticed });
    expect(lines(history, 'child-contact-services')).toEqual([
      'referral-case-recording, practitioner → iris, no-stated-limit, outstanding',
      'referral-to-centre, commissioned-services-team → contact-centre, secure-email, no-stated-limit, outstanding',
      'referral-confirmation, commissioned-services-team → service-users, no-stated-limit, outstanding',
      'acceptance-notice, contact-centre → commissioned-services-team, awaiting, awaiting',
      'pre-contact-assessment, contact-centre → service-users, no-stated-limit, outstanding',
      'record-of-observed-contact 0, contact-centre → commissioned-services-team, no-stated-limit, outstanding',
      'final-record-of-observed-contact, contact-centre → commissioned-services-team, awaiting, awaiting',
      'conclusion-notice, contact-centre → commissioned-services-team, awaiting, awaiting',
      'incident-report 0, contact-centre → cafcass-cymru, by, outstanding',
      'incident-written-follow-up 0, contact-centre → cafcass-cymru, no-stated-limit, outstanding',
      'safeguarding-alert 0, contact-centre → police-or-social-services, immediately, outstanding',
    ]);
  });

  it('says of supported centres what nobody should ask of them', () => {
    expect(requiredRecords(supported()).notExpected).toEqual([
      { record: 'court-report', clauses: ['ccs.supported.no-report-or-evidence'] },
      { record: 'court-attendance', clauses: ['ccs.supported.no-report-or-evidence'] },
    ]);
    expect(requiredRecords(supervised()).notExpected).toEqual([]);
  });
});

describe('what an item is owed for', () => {
  it('is the case, or the event that its number counts', () => {
    const history = supervised({
      sessions: [{ heldOn: '2026-03-02' }, { heldOn: '2026-03-09' }],
      incidents: [{ at: '2026-03-02' }],
      safeguardingConcerns: [{ at: '2026-03-02' }],
      nonEngagement: [{ noticedOn: '2026-03-10' }],
      otherIssues: [{ noticedOn: '2026-03-10' }, { noticedOn: '2026-03-11' }],
    });
    expect(requiredRecords(history).required.map(({ record, per, of }) => [record, per, of])).toEqual([
      ['referral-case-recording', 'case', undefined],
      ['referral-to-centre', 'case', undefined],
      ['referral-confirmation', 'case', undefined],
      ['acceptance-notice', 'case', undefined],
      ['pre-contact-assessment', 'case', undefined],
      ['introductory-visits', 'case', undefined],
      ['family-time-sessions', 'case', undefined],
      ['record-of-observed-contact', 'session', 0],
      ['record-of-observed-contact', 'session', 1],
      ['final-record-of-observed-contact', 'case', undefined],
      ['conclusion-notice', 'case', undefined],
      ['incident-report', 'incident', 0],
      ['incident-written-follow-up', 'incident', 0],
      ['safeguarding-alert', 'concern', 0],
      ['non-engagement-notice', 'non-engagement', 0],
      ['issue-notice', 'issue', 0],
      ['issue-notice', 'issue', 1],
    ]);
  });

  it('is never non-engagement or another issue in supported contact', () => {
    const { required } = requiredRecords(supported(noticed));
    expect(new Set(required.map(({ per }) => per))).toEqual(new Set(['case']));
  });
});

describe('one record that both statements ask for cites both, and only what speaks of the service', () => {
  it.each<[string, CaseHistory, string, StatementId | undefined, string[]]>([
    [
      'acceptance, supported',
      supported(),
      'acceptance-notice',
      undefined,
      ['ccs.supported.acceptance-notice', 'ccs.process.acceptance-and-conclusion'],
    ],
    [
      'acceptance, supervised',
      supervised(),
      'acceptance-notice',
      undefined,
      [
        'ccs.supervised.acceptance-notice',
        'ccs.process.acceptance-and-conclusion',
        'sft.provider.acceptance-notice',
      ],
    ],
    [
      'acceptance, child-contact-services alone',
      supervised(),
      'acceptance-notice',
      'child-contact-services',
      ['ccs.supervised.acceptance-notice', 'ccs.process.acceptance-and-conclusion'],
    ],
    [
      'observed record',
      supervised(oneOfEach),
      'record-of-observed-contact',
      undefined,
      ['ccs.supervised.record-each-session', 'sft.purpose.detailed-records'],
    ],
    [
      'incident',
      supervised(oneOfEach),
      'incident-report',
      undefined,
      ['ccs.supervised.incident-report', 'sft.provider.issues-reported'],
    ],
    ['other issue', supervised(noticed), 'issue-notice', undefined, ['sft.provider.issues-reported']],
    [
      'arranging the sessions',
      supervised(),
      'family-time-sessions',
      undefined,
      ['sft.provider.introductory-visits'],
    ],
    [
      'pre-contact assessment',
      supervised(),
      'pre-contact-assessment',
      undefined,
      ['ccs.supervised.party-suitable'],
    ],
    [
      'concern',
      supervised(oneOfEach),
      'safeguarding-alert',
      undefined,
      ['ccs.supervised.immediate-safeguarding', 'sft.provider.immediate-safeguarding'],
    ],
    [
      'sending',
      supervised(),
      'referral-to-centre',
      undefined,
      ['ccs.process.sent-securely', 'sft.process.sent-by-portal'],
    ],
  ])('%s', (_, history, record, under, clauses) => {
    expect(item(history, record, undefined, under).clauses).toEqual(clauses);
  });
});

describe('due dates', () => {
  it.each<[string, CaseHistory, string, string]>([
    [
      'ccs.supervised.acceptance-notice: ten working days over Christmas and New Year',
      supervised({ referralReceivedAt: '2026-12-14T16:45:00Z' }),
      'acceptance-notice',
      '2026-12-30',
    ],
    [
      'ccs.supported.incident-report: Christmas Eve, ten to midnight',
      supported({ incidents: [{ at: '2026-12-24T23:50:00Z' }] }),
      'incident-report',
      '2026-12-29',
    ],
    [
      'ccs.supported.incident-report: half past midnight in London is the next day, though not yet in UTC',
      supported({ incidents: [{ at: '2026-06-10T23:30:00Z' }] }),
      'incident-report',
      '2026-06-12',
    ],
    [
      'ccs.supported.record: seven calendar days are not moved on from Christmas Day',
      supported({ contactCeasedOn: '2026-12-18' }),
      'record-of-supported-contact',
      '2026-12-25',
    ],
    [
      'ccs.supervised.record-each-session: the final record',
      supervised({ sessions: [{ heldOn: '2026-03-02' }], contactCeasedOn: '2026-03-02' }),
      'final-record-of-observed-contact',
      '2026-03-09',
    ],
  ])('%s', (_, history, record, dueOn) => {
    const { due } = item(history, record);
    expect(due).toMatchObject({ kind: 'by', deadline: { dueOn } });
  });

  it('stand without a date where the calendar does not reach, and hide nothing else', () => {
    const history = supported({
      referralReceivedAt: '2028-12-28',
      incidents: [{ at: '2031-01-01' }],
      contactCeasedOn: '2031-02-01',
    });
    expect(item(history, 'acceptance-notice', '2040-01-01')).toMatchObject({
      due: { kind: 'outside-calendar', from: '2028-12-28' },
      status: 'outstanding',
    });
    expect(item(history, 'incident-report').due).toEqual({ kind: 'outside-calendar', from: '2031-01-01' });
    expect(item(history, 'record-of-supported-contact').due).toMatchObject({
      deadline: { dueOn: '2031-02-08' },
    });
    expect(item(supported({ contactCeasedOn: '9999-12-31' }), 'record-of-supported-contact').due).toEqual({
      kind: 'outside-calendar',
      from: '9999-12-31',
    });
  });
});

describe('where it stands', () => {
  const received = { referralReceivedAt: '2026-03-02' };
  const accepted = (at: string) => ({
    ...received,
    completed: [{ record: 'acceptance-notice' as const, at }],
  });

  it.each<[string, CaseHistory, string | undefined, string]>([
    ['on the due day it is not late', supported(received), '2026-03-16', 'outstanding'],
    ['the day after, it is', supported(received), '2026-03-17', 'overdue'],
    [
      'in the last minute of the due day it is not late',
      supported(received),
      '2026-03-16T23:59:59Z',
      'outstanding',
    ],
    ['with no day given, nothing is called overdue', supported(received), undefined, 'outstanding'],
    ['done on the due day', supported(accepted('2026-03-16T23:59:59Z')), '2026-04-01', 'done'],
    ['done the day after', supported(accepted('2026-03-17')), '2026-04-01', 'done-late'],
    ['done late is told without a day too', supported(accepted('2026-03-17')), undefined, 'done-late'],
    [
      'done after the day asked about has not happened',
      supported(accepted('2026-03-17')),
      '2026-03-16',
      'outstanding',
    ],
    ['received after the day asked about is still awaited', supported(received), '2026-03-01', 'awaiting'],
    [
      'the earliest of several completions counts',
      supported({
        ...received,
        completed: [
          { record: 'acceptance-notice', at: '2026-03-20' },
          { record: 'acceptance-notice', at: '2026-03-10' },
        ],
      }),
      '2026-04-01',
      'done',
    ],
    [
      'done before its trigger is known says nothing of lateness',
      supported({ completed: [{ record: 'acceptance-notice', at: '2026-03-20' }] }),
      '2026-04-01',
      'done',
    ],
  ])('%s', (_, history, asOf, status) => {
    expect(item(history, 'acceptance-notice', asOf).status).toBe(status);
  });

  it.each([
    [
      'not passed on by the end of its day, it is not yet overdue',
      undefined,
      '2026-03-02T23:59Z',
      'outstanding',
    ],
    ['not passed on by the next day, it is', undefined, '2026-03-03', 'overdue'],
    ['with no day given, it is not called overdue', undefined, undefined, 'outstanding'],
    ['passed on on its day, it is done', '2026-03-02T23:59Z', '2026-03-03', 'done'],
    [
      'passed on at a quarter past midnight, it is done, and not late',
      '2026-03-03T00:15Z',
      '2026-03-03',
      'done',
    ],
    ['passed on a week later, it is done, and not late', '2026-03-09', '2026-03-10', 'done'],
    ['passed on after the day asked about, it is overdue on that day', '2026-03-09', '2026-03-05', 'overdue'],
  ])('a concern of 2 March: %s', (_, at, asOf, status) => {
    const history = supported({
      safeguardingConcerns: [{ at: '2026-03-02T22:00Z' }],
      completed: at === undefined ? null : [{ record: 'safeguarding-alert', of: 0, at }],
    });
    const alert = item(history, 'safeguarding-alert', asOf);
    expect(alert.due).toEqual({ kind: 'immediately', on: '2026-03-02' });
    expect(alert.status).toBe(status);
  });

  it('what happened after the day asked about is not listed, and what is listed keeps its place', () => {
    const history = supported({ incidents: [{ at: '2026-03-09' }, { at: '2026-03-02' }] });
    const places = requiredRecords(history, { asOf: '2026-03-05' }).required.map(({ of }) => of);
    expect(places.filter((of) => of !== undefined)).toEqual([1, 1]);
  });

  it('there is no final record where contact ceased and no session was held; unknown sessions are not none', () => {
    const records = (more: Omit<CaseHistory, 'service'>, asOf?: string) =>
      requiredRecords(supervised(more), { asOf }).required.map(({ record }) => record);
    const ceased = { contactCeasedOn: '2026-03-02' };
    expect(records({ ...ceased, sessions: [] })).not.toContain('final-record-of-observed-contact');
    expect(records({ ...ceased, sessions: [] }, '2026-03-01')).toContain('final-record-of-observed-contact');
    expect(records({ sessions: [] })).toContain('final-record-of-observed-contact');
    expect(records(ceased)).toContain('final-record-of-observed-contact');
    const sent = {
      ...ceased,
      sessions: [],
      completed: [{ record: 'final-record-of-observed-contact', at: '2026-03-04' }],
    } as const;
    expect(records(sent, '2026-03-03')).not.toContain('final-record-of-observed-contact');
    expect(item(supervised(sent), 'final-record-of-observed-contact', '2026-03-04').status).toBe('done');
  });

  it('a completion of what only the other statement asks for is ignored', () => {
    const history = supervised({ completed: [{ record: 'conclusion-notice', at: '2026-03-02' }] });
    const { required } = requiredRecords(history, { under: 'supervised-family-time' });
    expect(required.every(({ status }) => status === 'outstanding' || status === 'awaiting')).toBe(true);
  });

  it('the calendar used is named beside the statements', () => {
    const calendar = {
      name: 'Office',
      from: '2026-01-01',
      until: '2026-12-31',
      holidays: [{ date: '2026-03-03', name: 'Closed' }],
    };
    const history = supported({ incidents: [{ at: '2026-03-02' }] });
    const report = requiredRecords(history, { calendar });
    expect(report.basis.calendar).toMatchObject({ name: 'Office', from: '2026-01-01', until: '2026-12-31' });
    expect(report.required.find(({ record }) => record === 'incident-report')?.due).toMatchObject({
      deadline: { dueOn: '2026-03-04' },
    });
    expect(requiredRecords(supported()).basis.calendar).toEqual({
      name: 'England and Wales',
      from: '2012-01-01',
      until: '2028-12-31',
      differs: { added: [], removed: [] },
    });
  });
});
