import type { WorkingDayCalendar } from '../../src/deadlines/calendar.ts';

/** The document that GOV.UK would publish of these holidays. */
export function publishedFeed(
  holidays: WorkingDayCalendar['holidays'],
  division: 'england-and-wales' | 'cymru-a-lloegr' = 'england-and-wales',
) {
  const events = holidays.map(({ date, name }) => ({ title: name, date, notes: '', bunting: true }));
  return {
    [division]: { division, events },
    scotland: {
      division: 'scotland',
      events: [{ title: 'St Andrew’s Day', date: '2026-11-30', notes: '', bunting: true }],
    },
  };
}
