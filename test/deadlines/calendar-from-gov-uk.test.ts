import { describe, expect, it } from 'vitest';
import type { WorkingDayCalendar } from '../../src/deadlines/calendar.ts';
import { calendarFromGovUk } from '../../src/deadlines/calendar-from-gov-uk.ts';
import { computeWorkingDayDeadline } from '../../src/deadlines/compute-working-day-deadline.ts';
import { englandAndWales } from '../../src/deadlines/england-and-wales.ts';
import { publishedFeed } from './published-feed.ts';
import { refusal } from './refusal.ts';

type Holidays = WorkingDayCalendar['holidays'];

/** Eight days of a year that has never been published. */
const fullYear = (year: number): Holidays =>
  ['01-01', '04-01', '04-04', '05-03', '05-31', '08-30', '12-25', '12-26'].map((day, place) => ({
    date: `${year}-${day}`,
    name: `${place + 1}`,
  }));

const ofYear = (holidays: Holidays, year: number) =>
  holidays.filter(({ date }) => date.startsWith(`${year}`));

const welsh: Holidays = [
  ['2026-01-01', 'Dydd Calan'],
  ['2026-04-03', 'Dydd Gwener y Groglith'],
  ['2026-04-06', 'Dydd Llun y Pasg'],
  ['2026-05-04', 'Gŵyl Banc dechrau mis Mai'],
  ['2026-05-25', 'Gŵyl Banc y gwanwyn'],
  ['2026-08-31', 'Gŵyl Banc yr haf'],
  ['2026-12-25', 'Dydd Nadolig'],
  ['2026-12-28', 'Gŵyl San Steffan'],
].map(([date = '', name = '']) => ({ date, name }));

/** The last bundled holiday: a feed that lists it is not older than the bundled calendar. */
const newest = englandAndWales.holidays.slice(-1);

describe('a year with eight or more dates replaces the bundled year', () => {
  it('the bundled years, published again, are the bundled calendar', () => {
    expect(calendarFromGovUk(publishedFeed(englandAndWales.holidays))).toStrictEqual(englandAndWales);
  });

  it('a moved day leaves its old date', () => {
    const moved = ofYear(englandAndWales.holidays, 2026).map((holiday) =>
      holiday.date === '2026-05-04' ? { ...holiday, date: '2026-05-08' } : holiday,
    );
    const calendar = calendarFromGovUk(publishedFeed([...moved, ...newest]));
    expect(ofYear(calendar.holidays, 2026)).toStrictEqual(moved);
    const dueOn = (from: string) => computeWorkingDayDeadline({ from, workingDays: 1 }, { calendar }).dueOn;
    expect(dueOn('2026-05-01')).toBe('2026-05-04');
    expect(dueOn('2026-05-07')).toBe('2026-05-11');
  });

  it('Welsh keys are read like English ones, and Welsh titles become names', () => {
    const calendar = calendarFromGovUk(publishedFeed([...welsh, ...newest], 'cymru-a-lloegr'));
    expect(ofYear(calendar.holidays, 2026)).toStrictEqual(welsh);
    expect(ofYear(calendar.holidays, 2027)).toStrictEqual(ofYear(englandAndWales.holidays, 2027));
  });

  it('where both languages stand in one feed, the English is read', () => {
    const both = { ...publishedFeed(welsh, 'cymru-a-lloegr'), ...publishedFeed(englandAndWales.holidays) };
    expect(calendarFromGovUk(both)).toStrictEqual(englandAndWales);
  });

  it('three years before the bundled ones extend the span', () => {
    const earlier = [2009, 2010, 2011].flatMap(fullYear);
    const { from, holidays } = calendarFromGovUk(publishedFeed([...earlier, ...englandAndWales.holidays]));
    expect(from).toBe('2009-01-01');
    expect(holidays.slice(0, 24)).toStrictEqual(earlier);
  });

  it('a day on the first or the last of the span is within it', () => {
    const edges = ['2012-01-01', '2028-12-31'].map((date) => ({ date, name: 'Edge' }));
    const { holidays } = calendarFromGovUk(publishedFeed(edges));
    expect([holidays[0], holidays.at(-1)]).toStrictEqual(edges);
    const base = { ...englandAndWales, holidays: edges };
    expect(calendarFromGovUk(publishedFeed(edges.slice(1)), base).holidays).toEqual(edges);
  });

  it('years that a feed no longer holds are kept', () => {
    const late = englandAndWales.holidays.filter(({ date }) => date >= '2024');
    expect(calendarFromGovUk(publishedFeed(late))).toStrictEqual(englandAndWales);
  });
});

describe('and extends the span where it adjoins it', () => {
  it.each([
    { years: [2029], from: '2012-01-01', until: '2029-12-31' },
    { years: [2029, 2030], from: '2012-01-01', until: '2030-12-31' },
    { years: [2030, 2029], from: '2012-01-01', until: '2030-12-31' },
    { years: [2030, 2031, 2029], from: '2012-01-01', until: '2031-12-31' },
    { years: [2030], from: '2012-01-01', until: '2028-12-31' },
    { years: [2029, 2031], from: '2012-01-01', until: '2029-12-31' },
    { years: [2011], from: '2011-01-01', until: '2028-12-31' },
    { years: [2010, 2011, 2029], from: '2010-01-01', until: '2029-12-31' },
    { years: [2010], from: '2012-01-01', until: '2028-12-31' },
  ])('a feed of $years: $from to $until', ({ years, from, until }) => {
    const calendar = calendarFromGovUk(publishedFeed([...years.flatMap(fullYear), ...newest]));
    expect(calendar).toMatchObject({ name: 'England and Wales', from, until });
    const added = calendar.holidays.filter(({ date }) => date < '2012' || date >= '2029');
    const covered = years.filter((year) => `${year}` >= from.slice(0, 4) && `${year}` <= until.slice(0, 4));
    expect(added).toStrictEqual(covered.sort().flatMap(fullYear));
  });

  it('a base that covers part of a year is extended to the whole of it', () => {
    const base = {
      name: 'half',
      from: '2025-07-01',
      until: '2026-06-30',
      holidays: [{ date: '2026-06-30', name: 'old' }],
    };
    expect(calendarFromGovUk(publishedFeed(fullYear(2026)), base)).toStrictEqual({
      name: 'half',
      from: '2025-07-01',
      until: '2026-12-31',
      holidays: fullYear(2026),
    });
  });
});

describe('a year with fewer only adds days', () => {
  it('within the span', () => {
    const proclaimed = { date: '2026-07-20', name: 'Proclaimed' };
    const { holidays, ...span } = calendarFromGovUk(publishedFeed([proclaimed, ...newest]));
    expect(span).toStrictEqual({ name: 'England and Wales', from: '2012-01-01', until: '2028-12-31' });
    expect(holidays).toHaveLength(englandAndWales.holidays.length + 1);
    expect(ofYear(holidays, 2026)).toStrictEqual(
      [...ofYear(englandAndWales.holidays, 2026), proclaimed].sort((left, right) =>
        left.date < right.date ? -1 : 1,
      ),
    );
  });

  it('and is left out beyond it', () => {
    expect(calendarFromGovUk(publishedFeed(fullYear(2029).slice(1)))).toStrictEqual(englandAndWales);
  });

  it('a date listed twice counts once', () => {
    const seven = fullYear(2029).slice(1);
    expect(calendarFromGovUk(publishedFeed([...seven, ...seven])).until).toBe('2028-12-31');
    const twice = fullYear(2029).flatMap((holiday) => [holiday, { ...holiday, name: 'again' }]);
    expect(ofYear(calendarFromGovUk(publishedFeed(twice)).holidays, 2029)).toStrictEqual(fullYear(2029));
  });

  it('a holiday already listed keeps its name', () => {
    const again = publishedFeed([{ date: '2028-12-25', name: 'Dydd Nadolig' }]);
    expect(calendarFromGovUk(again)).toStrictEqual(englandAndWales);
  });
});

describe('one division, as GOV.UK serves it, is read too', () => {
  it.each(['england-and-wales', 'cymru-a-lloegr'] as const)('%s', (division) => {
    const whole = publishedFeed(englandAndWales.holidays, division);
    const events = (whole[division] as { events: readonly unknown[] }).events;
    expect(calendarFromGovUk({ division, events })).toStrictEqual(englandAndWales);
    expect(calendarFromGovUk({ division, events, 'last-updated': 'today' })).toStrictEqual(englandAndWales);
  });

  it.each<[string, unknown, string, string]>([
    [
      'Scotland',
      { division: 'scotland', events: [{ title: 'A', date: '2028-01-03' }] },
      '',
      'feed-division-missing',
    ],
    ['of no name', { events: [{ title: 'A', date: '2028-01-03' }] }, '', 'feed-division-missing'],
    ['without events', { division: 'england-and-wales' }, 'events', 'wrong-type'],
    ['with none', { division: 'england-and-wales', events: [] }, 'events', 'feed-without-events'],
    ['with a wrong one', { division: 'cymru-a-lloegr', events: [7] }, 'events.0', 'wrong-type'],
  ])('but not one %s', (_, feed, path, code) => {
    expect(refusal(() => calendarFromGovUk(feed))).toEqual([[path, code]]);
  });
});

describe('a feed that is older than the calendar would take bank holidays away', () => {
  const until = (year: number) => englandAndWales.holidays.filter(({ date }) => date < `${year + 1}`);
  const without = (date: string) => (holiday: Holidays[number]) => holiday.date !== date;

  it.each<[string, Holidays]>([
    ['of July 2021, without 2022-09-19', until(2022).filter(without('2022-09-19'))],
    ['of January 2022, without 2023-05-08', until(2023).filter(without('2023-05-08'))],
    [
      'of May 2019, with 2020-05-04 for 2020-05-08',
      [...until(2020).filter(without('2020-05-08')), { date: '2020-05-04', name: 'Early May bank holiday' }],
    ],
    ['that ends in the year before', until(2027)],
    ['of years before the calendar', fullYear(2011)],
  ])('one %s is refused', (_, holidays) => {
    expect(refusal(() => calendarFromGovUk(publishedFeed(holidays)))).toEqual([
      ['', 'feed-older-than-calendar'],
    ]);
  });

  it('one that ends within the last year is not older, and an older base takes an older feed', () => {
    const january = until(2027).concat({ date: '2028-01-03', name: 'New Year’s Day' });
    expect(calendarFromGovUk(publishedFeed(january))).toStrictEqual(englandAndWales);
    const base = { ...englandAndWales, until: '2022-12-31', holidays: until(2022) };
    expect(calendarFromGovUk(publishedFeed(until(2022)), base).until).toBe('2022-12-31');
    expect(refusal(() => calendarFromGovUk(publishedFeed(until(2021)), base))).toHaveLength(1);
  });

  it('a calendar extended by a newer feed does not take one that ends before it', () => {
    const extended = calendarFromGovUk(publishedFeed([...englandAndWales.holidays, ...fullYear(2029)]));
    expect(refusal(() => calendarFromGovUk(publishedFeed(englandAndWales.holidays), extended))).toEqual([
      ['', 'feed-older-than-calendar'],
    ]);
  });
});

describe('the document is somebody else’s', () => {
  it('fields and divisions that are not needed may be anything', () => {
    const feed = {
      version: 2,
      scotland: null,
      'england-and-wales': {
        more: [],
        events: [{ title: 'A', date: '2028-07-20', bunting: 'perhaps', [Symbol()]: 1 }],
      },
    };
    expect(calendarFromGovUk(feed).holidays).toContainEqual({ date: '2028-07-20', name: 'A' });
  });

  const event = { title: 'A', date: '2026-07-20' };
  const division = (events: unknown) => ({ 'england-and-wales': { events } });
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'wrong-type'],
    ['its text', '{}', '', 'wrong-type'],
    ['an empty object', {}, '', 'feed-division-missing'],
    ['a list', [], '', 'wrong-type'],
    ['Scotland alone', { scotland: { events: [event] } }, '', 'feed-division-missing'],
    ['an inherited division', Object.create(division([event])), '', 'feed-division-missing'],
    ['no division', { 'england-and-wales': null }, 'england-and-wales', 'wrong-type'],
    ['an empty list of events', division([]), 'england-and-wales.events', 'feed-without-events'],
    [
      'an empty list of the Welsh edition',
      { 'cymru-a-lloegr': { events: [] } },
      'cymru-a-lloegr.events',
      'feed-without-events',
    ],
    ['no events', { 'cymru-a-lloegr': {} }, 'cymru-a-lloegr.events', 'wrong-type'],
    ['events that are none', division({}), 'england-and-wales.events', 'wrong-type'],
    ['an event that is none', division([event, 7]), 'england-and-wales.events.1', 'wrong-type'],
    ['an event without date', division([{ title: 'A' }]), 'england-and-wales.events.0.date', 'missing'],
    [
      'an event without title',
      division([{ date: '2026-07-20' }]),
      'england-and-wales.events.0.title',
      'missing',
    ],
    [
      'no such date',
      division([{ ...event, date: '2026-02-30' }]),
      'england-and-wales.events.0.date',
      'not-a-date',
    ],
    [
      'a date before 1900',
      division([{ ...event, date: '0026-07-20' }]),
      'england-and-wales.events.0.date',
      'before-1900',
    ],
    [
      'an inherited event',
      division([Object.create(event, Object.getOwnPropertyDescriptors({ title: 'A' }))]),
      'england-and-wales.events.0.date',
      'missing',
    ],
    ['too many', division(Array(10_001).fill(event)), 'england-and-wales.events', 'too-many'],
  ])('%s is refused', (_, feed, path, code) => {
    expect(refusal(() => calendarFromGovUk(feed))).toEqual([[path, code]]);
  });

  it('what a getter throws is not passed on', () => {
    const feed = {
      get 'england-and-wales'() {
        throw new Error('called');
      },
    };
    expect(refusal(() => calendarFromGovUk(feed))).toEqual([['', 'unreadable']]);
  });

  it('what JSON would not show is not seen', () => {
    const feed = Object.defineProperty({}, 'england-and-wales', { value: division([event]) });
    expect(refusal(() => calendarFromGovUk(feed))).toEqual([['', 'feed-division-missing']]);
  });

  it('a base that is not valid is refused', () => {
    const feed = publishedFeed(englandAndWales.holidays);
    expect(refusal(() => calendarFromGovUk(feed, { ...englandAndWales, until: '2011-12-31' }))).toEqual([
      ['base', 'calendar-out-of-order'],
    ]);
  });
});
