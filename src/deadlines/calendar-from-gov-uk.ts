import { InvalidInputError, issue } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { modelIssue } from '../input/model-issue.ts';
import { at, dataOf, MOST_ISSUES, readList, unreadable } from '../input/own-data.ts';
import { publishCalendar, readCalendar, readName, type WorkingDayCalendar } from './calendar.ts';
import { type DayNumber, dayNumber, plainDate, readPlainDate } from './civil-date.ts';
import type { CoveredDays } from './covered-days.ts';
import { englandAndWales } from './england-and-wales.ts';

/**
 * A calendar from the published GOV.UK feed (bank-holidays.json, or gwyliau-banc.json with its Welsh keys), merged over `base`, whose name it keeps.
 *
 * A year with eight or more dates in the feed replaces that year of `base`, and extends the span where it adjoins it, as do further such years
 * adjoining that one. A year with fewer only adds days within the span. Whatever still lies outside the span is left out: those years are not covered.
 * Titles become names as the feed has them. Fields and divisions that are not needed are passed over; where both languages stand in one
 * feed, the English is read. InvalidInputError where England and Wales or a part of its events cannot be read.
 */
export function calendarFromGovUk(
  feed: unknown,
  base: WorkingDayCalendar = englandAndWales,
): WorkingDayCalendar {
  const issues: InputIssue[] = [];
  const events = readFeed(feed, issues);
  const days = readCalendar(base, 'base', issues);
  if (!days || issues.length > 0) throw new InvalidInputError(issues);
  const fullYears = yearsListedInFull(events);
  const span = extended(days, fullYears);
  const kept = [...days.holidays].filter(([day]) => !fullYears.has(yearOf(day)));
  const added = [...events].filter(([day]) => day >= span.first && day <= span.last);
  return publishCalendar({ name: days.name, ...span, holidays: new Map([...added, ...kept]) });
}

/** In an ordinary year England and Wales has eight bank holidays. */
const FULL_YEAR = 8;

const yearOf = (day: DayNumber): number => Number(plainDate(day).slice(0, 4));

/** In order. */
function yearsListedInFull(events: ReadonlyMap<DayNumber, string>): Set<number> {
  const counts = new Map<number, number>();
  for (const day of events.keys()) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  const full = [...counts].filter(([, count]) => count >= FULL_YEAR).map(([year]) => year);
  return new Set(full.sort((left, right) => left - right));
}

/** The span with each year that meets it, first going forward in time, then back. */
function extended(
  { first, last }: CoveredDays,
  years: ReadonlySet<number>,
): { first: DayNumber; last: DayNumber } {
  for (const year of [...years, ...[...years].reverse()]) {
    const text = `${year}`.padStart(4, '0');
    const begins = dayNumber(`${text}-01-01`) as DayNumber;
    const ends = dayNumber(`${text}-12-31`) as DayNumber;
    if (begins > last + 1 || ends < first - 1) continue;
    first = Math.min(first, begins);
    last = Math.max(last, ends);
  }
  return { first, last };
}

const DIVISIONS = ['england-and-wales', 'cymru-a-lloegr'] as const;
const MOST_EVENTS = 10_000;

/** The title of each event of England and Wales by its day; the first title for a day counts. */
function readFeed(feed: unknown, issues: InputIssue[]): Map<DayNumber, string> {
  const events = new Map<DayNumber, string>();
  const read = readPublished(feed, '', DIVISIONS, issues);
  const key = DIVISIONS.find((division) => read?.[division] !== undefined);
  if (read && key === undefined && issues.length === 0) issues.push(modelIssue('', 'feed-division-missing'));
  if (!read || key === undefined) return events;
  const division = readPublished(read[key], key, ['events'], issues);
  const list = division && readList(division.events, at(key, 'events'), MOST_EVENTS, issues);
  for (const [place, event] of (list ?? []).entries()) {
    if (issues.length >= MOST_ISSUES) break;
    const path = at(at(key, 'events'), place);
    const fields = readPublished(event, path, ['date', 'title'], issues);
    if (!fields) continue;
    const day = readPlainDate(fields.date, at(path, 'date'), issues);
    const title = readName(fields.title, at(path, 'title'), issues);
    if (day !== undefined && title !== undefined && !events.has(day)) events.set(day, title);
  }
  return events;
}

/** The own values of an object under the keys asked for. Others are passed over unread: the document is somebody else's, and may grow. */
function readPublished<Key extends string>(
  value: unknown,
  path: string,
  keys: readonly Key[],
  issues: InputIssue[],
): { [K in Key]?: unknown } | undefined {
  if (typeof value !== 'object' || value === null) {
    issues.push(issue(path, 'wrong-type', ['object']));
    return undefined;
  }
  const own: { [K in Key]?: unknown } = Object.create(null);
  try {
    for (const key of keys) {
      own[key] = dataOf(Object.getOwnPropertyDescriptor(value, key), path, key, issues);
    }
    return own;
  } catch {
    return unreadable(path, issues);
  }
}
