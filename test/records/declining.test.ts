import { describe, expect, it } from 'vitest';
import type { RecordId, StatementId } from '../../src/policy/codes.ts';
import type { CaseHistory } from '../../src/records/case-history.ts';
import { requiredRecords } from '../../src/records/required-records.ts';

type Case = Omit<CaseHistory, 'service'>;

const declined: Case = { referralReceivedAt: '2026-03-02T10:00Z', declinedOn: '2026-03-05' };
const event = { at: '2026-03-03' };
const events: Case = {
  incidents: [event],
  safeguardingConcerns: [event],
  nonEngagement: [{ noticedOn: '2026-03-03' }],
  otherIssues: [{ noticedOn: '2026-03-03' }],
};

const statuses = (service: CaseHistory['service'], history: Case, asOf?: string, under?: StatementId) =>
  requiredRecords({ service, ...history }, { asOf, under }).required.map(
    ({ record, status }) => `${record} ${status}`,
  );

describe('a referral that the centre has declined', () => {
  it('supported: what acceptance would have brought leaves the list, and nothing else does', () => {
    expect(statuses('supported-contact', { ...declined, ...events }, '2026-03-20')).toEqual([
      'referral-case-recording outstanding',
      'referral-to-centre outstanding',
      'referral-confirmation outstanding',
      'acceptance-notice done',
      'incident-report overdue',
      'incident-written-follow-up outstanding',
      'safeguarding-alert overdue',
    ]);
  });

  it('supervised, under both statements', () => {
    expect(statuses('supervised-contact', { ...declined, ...events }, '2026-03-20')).toEqual([
      'referral-case-recording outstanding',
      'referral-to-centre outstanding',
      'referral-confirmation outstanding',
      'acceptance-notice done',
      'incident-report overdue',
      'incident-written-follow-up outstanding',
      'safeguarding-alert overdue',
      'non-engagement-notice outstanding',
      'issue-notice outstanding',
    ]);
  });

  it('supervised, under supervised-family-time alone', () => {
    expect(statuses('supervised-contact', declined, undefined, 'supervised-family-time')).toEqual([
      'referral-to-centre outstanding',
      'referral-confirmation outstanding',
      'acceptance-notice done',
    ]);
  });

  it('had not been declined on the day before', () => {
    const before = statuses('supported-contact', declined, '2026-03-04');
    expect(before).toEqual(
      statuses('supported-contact', { referralReceivedAt: declined.referralReceivedAt }, '2026-03-04'),
    );
    expect(before).toContain('acceptance-notice outstanding');
    expect(before).toContain('conclusion-notice awaiting');
    expect(statuses('supported-contact', declined, '2026-03-05')).not.toContain('conclusion-notice awaiting');
  });

  it.each<[RecordId, CaseHistory['service']]>([
    ['pre-contact-assessment', 'supported-contact'],
    ['pre-contact-assessment', 'supervised-contact'],
    ['introductory-visits', 'supervised-contact'],
    ['family-time-sessions', 'supervised-contact'],
    ['final-record-of-observed-contact', 'supervised-contact'],
    ['record-of-supported-contact', 'supported-contact'],
    ['conclusion-notice', 'supported-contact'],
    ['conclusion-notice', 'supervised-contact'],
  ])('%s stands, as done, from the day on which it was completed: %s', (record, service) => {
    const history: Case = { ...declined, completed: [{ record, at: '2026-03-09' }] };
    const listed = (asOf?: string) =>
      statuses(service, history, asOf).filter((line) => line.startsWith(record));
    expect(listed('2026-03-08')).toEqual([]);
    expect(listed('2026-03-09')).toEqual([`${record} done`]);
    expect(listed()).toEqual([`${record} done`]);
  });
});

describe('declining is the acceptance notice', () => {
  const notice = (history: Case, asOf?: string) =>
    requiredRecords({ service: 'supported-contact', ...history }, { asOf }).required.find(
      ({ record }) => record === 'acceptance-notice',
    );

  it.each<[string, Case, string | undefined, string]>([
    ['on the last of the ten days', { ...declined, declinedOn: '2026-03-16' }, '2026-04-01', 'done'],
    ['on the day after, late', { ...declined, declinedOn: '2026-03-17' }, undefined, 'done-late'],
    ['not yet, on the day before', { ...declined, declinedOn: '2026-03-17' }, '2026-03-16', 'outstanding'],
    ['though receipt is not known', { declinedOn: '2026-03-17' }, '2026-04-01', 'done'],
    [
      'unless notice had been given earlier, which then counts',
      {
        ...declined,
        declinedOn: '2026-03-20',
        completed: [{ record: 'acceptance-notice', at: '2026-03-10' }],
      },
      '2026-04-01',
      'done',
    ],
    [
      'and a notice given later changes nothing',
      { ...declined, completed: [{ record: 'acceptance-notice', at: '2026-03-20' }] },
      '2026-04-01',
      'done',
    ],
  ])('%s', (_, history, asOf, status) => {
    expect(notice(history, asOf)?.status).toBe(status);
  });
});
