import { describe, expect, it } from 'vitest';
import { loadedOn, referralsWithoutIntl, withoutLondon } from './machines.ts';

const named = (name: string) => expect.objectContaining({ name });
const unknownZone = expect.objectContaining({
  name: 'UnknownTimeZoneError',
  message: expect.stringMatching(/Europe\/London/),
});

describe.each(Object.entries(withoutLondon))('on a machine %s', (_, change) => {
  it('working days are counted between civil dates', async () => {
    const { isWorkingDay, countWorkingDays, withClosures, calendarFromGovUk, englandAndWales } =
      await loadedOn(change);
    expect(isWorkingDay('2026-06-10')).toBe(true);
    expect(isWorkingDay('2026-12-28')).toBe(false);
    expect(countWorkingDays({ after: '2026-04-02', until: '2026-04-07' })).toBe(1);
    const calendar = withClosures(englandAndWales, [{ date: '2026-06-10', name: 'closed' }]);
    expect(isWorkingDay('2026-06-10', { calendar })).toBe(false);
    const events = [{ date: '2028-06-12', title: 'proclaimed' }];
    const corrected = calendarFromGovUk({ 'england-and-wales': { events } });
    expect(isWorkingDay('2028-06-12', { calendar: corrected })).toBe(false);
  });

  it('whatever reads an instant or returns a deadline says that London’s time is not known', async () => {
    const { computeWorkingDayDeadline, computeCalendarDayDeadline, countWorkingDays } =
      await loadedOn(change);
    const instants = ['2026-06-10T12:00Z', '2026-01-10T23:30:00+01:00', new Date('2026-06-10T23:30Z')];
    for (const from of instants) {
      expect(() => computeWorkingDayDeadline({ from, workingDays: 1 })).toThrow(unknownZone);
      expect(() => computeCalendarDayDeadline({ from, days: 1 })).toThrow(unknownZone);
      expect(() => countWorkingDays({ after: from, until: '2026-12-01' })).toThrow(unknownZone);
      expect(() => countWorkingDays({ after: '2025-12-01', until: from })).toThrow(unknownZone);
    }
    expect(() => computeWorkingDayDeadline({ from: '2026-06-10', workingDays: 1 })).toThrow(unknownZone);
    expect(() => computeCalendarDayDeadline({ from: '2026-06-10', days: 1 })).toThrow(unknownZone);
  });

  it('a case history with instants is checked field by field, without an error', async () => {
    const { inWords, CaseHistorySchema, en } = await loadedOn(change);
    const { validate } = inWords(CaseHistorySchema, en)['~standard'];
    const history = { service: 'supported-contact', incidents: [{ at: '2026-06-10T12:00Z' }] };
    expect(validate(history)).toEqual({ value: history });
    expect(validate({ ...history, contactCeasedOn: '2026-02-30' })).toEqual({
      issues: [{ path: ['contactCeasedOn'], message: en.issues['not-a-date']([]) }],
    });
  });

  it('records are listed as long as no instant and no deadline is involved', async () => {
    const { requiredRecords } = await loadedOn(change);
    const service = 'supported-contact';
    const { required } = requiredRecords({ service }, { asOf: '2026-06-10' });
    expect(required.map(({ due }) => due.kind)).not.toContain('outside-calendar');
    for (const history of [
      { service, referralReceivedAt: '2026-06-10' },
      { service, contactCeasedOn: '2026-06-10' },
      { service, incidents: [{ at: '2026-06-10' }] },
      { service, safeguardingConcerns: [{ at: '2026-06-10T12:00Z' }] },
    ] as const) {
      expect(() => requiredRecords(history)).toThrow(unknownZone);
    }
    expect(() => requiredRecords({ service }, { asOf: '2026-06-10T12:00Z' })).toThrow(unknownZone);
  });

  it('bad input and dates outside the calendar are refused as anywhere', async () => {
    const { computeWorkingDayDeadline, isWorkingDay, requiredRecords } = await loadedOn(change);
    const refused = named('InvalidInputError');
    expect(() => computeWorkingDayDeadline({ from: 'soon', workingDays: 1 })).toThrow(refused);
    expect(() => computeWorkingDayDeadline({ from: '2026-06-10T12:00', workingDays: 1 })).toThrow(refused);
    expect(() => requiredRecords({ service: 'supported-contact', contactCeasedOn: 'soon' })).toThrow(refused);
    expect(() => isWorkingDay('2029-01-02')).toThrow(named('OutsideCalendarError'));
  });
});

describe('on a machine with London', () => {
  it('the same script gives deadlines', async () => {
    const { computeWorkingDayDeadline } = await loadedOn('');
    const { dueOn, lateFrom } = computeWorkingDayDeadline({ from: '2026-06-10T23:30Z', workingDays: 1 });
    expect([dueOn, lateFrom]).toEqual(['2026-06-12', '2026-06-12T23:00:00Z']);
  });

  it('referrals are judged and explained without a look at Intl', async () => {
    const { checkReferralSuitability, explainReport, en } = await referralsWithoutIntl();
    const report = checkReferralSuitability({ service: 'supported-contact', mode: 'remote' });
    expect(report.suitability.outcome).toBe('unsuitable');
    expect(explainReport(report, en).headline).toMatch(/^Do not send/);
  });
});
