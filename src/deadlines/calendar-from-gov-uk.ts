import { InvalidInputError, issue, refuse } from '../input/invalid-input-error.ts';
import type { InputIssue } from '../input/issue.ts';
import { at, MOST_ISSUES, readList, unreadable } from '../input/own-data.ts';
import { publishCalendar, readCalendar, readName, type WorkingDayCalendar } from './calendar.ts';
import { type DayNumber, dayNumber, plainDate, readPlainDate } from './civil-date.ts';
import type { CoveredDays } from './covered-days.ts';
import { englandAndWales } from './england-and-wales.ts';
import { feedIssue } from './feed-issue.ts';

/**
 * Makes a calendar from the bank holidays that GOV.UK publishes (https://www.gov.uk/bank-holidays.json, or its Welsh edition), merged with `base`. It keeps
 * the name of `base`. Download the document yourself: this package uses no network. Give the whole document, or its part for England and Wales. The result is
 * deeply frozen.
 *
 * If the document lists eight or more dates for a year, they replace the holidays of that year in `base`. If that year overlaps the dates that `base` covers,
 * or comes right before or after them, the calendar is extended to cover it, and so on with the next year. A year with fewer dates only adds holidays to days
 * that `base` covers. The name of a holiday is its title in the document. If the document has an English and a Welsh part, the English part is used.
 *
 * @param feed the parsed JSON
 * @param base the calendar to extend or correct; left out: `englandAndWales`
 * @throws InvalidInputError if `base` or the document is not valid; if the document has no part for England and Wales (`feed-division-missing`) or no events
 * (`feed-without-events`); or if its last event is in an earlier year than the last day of `base` (`feed-older-than-calendar`), since an outdated document
 * can lack holidays that `base` has
 * @example
 * const feed = JSON.parse(await readFile('bank-holidays.json', 'utf8'));
 * const calendar = calendarFromGovUk(feed);
 * computeWorkingDayDeadline({ from: '2026-12-24', workingDays: 10 }, { calendar }).dueOn; // '2027-01-12'
 */
export function calendarFromGovUk(
  feed: unknown,
  base: WorkingDayCalendar = englandAndWales,
): WorkingDayCalendar {
  const issues: InputIssue[] = [];
  const events = readFeed(feed, issues);
  const days = readCalendar(base, 'base', issues);
  if (!days || issues.length > 0) throw new InvalidInputError(issues);
  if (yearOf(Math.max(...events.keys())) < yearOf(days.last))
    refuse(feedIssue('', 'feed-older-than-calendar'));
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
    const begins = dayNumber(`${year}-01-01`) as DayNumber;
    const ends = dayNumber(`${year}-12-31`) as DayNumber;
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
  const read = readPublished(feed, '', [...DIVISIONS, 'division', 'events'], issues);
  if (!read) return new Map();
  const key = DIVISIONS.find((division) => read[division] !== undefined);
  if (key !== undefined) {
    const division = readPublished(read[key], key, ['events'], issues);
    return division ? readEvents(division.events, at(key, 'events'), issues) : new Map();
  }
  if (DIVISIONS.some((division) => read.division === division)) {
    return readEvents(read.events, 'events', issues);
  }
  issues.push(feedIssue('', 'feed-division-missing'));
  return new Map();
}

function readEvents(value: unknown, path: string, issues: InputIssue[]): Map<DayNumber, string> {
  const events = new Map<DayNumber, string>();
  const list = readList(value, path, MOST_EVENTS, issues) ?? [];
  if (list.length === 0 && issues.length === 0) issues.push(feedIssue(path, 'feed-without-events'));
  for (const [place, event] of list.entries()) {
    if (issues.length > MOST_ISSUES) break;
    const eventPath = at(path, place);
    const fields = readPublished(event, eventPath, ['date', 'title'], issues);
    if (!fields) continue;
    const day = readPlainDate(fields.date, at(eventPath, 'date'), issues);
    const title = readName(fields.title, at(eventPath, 'title'), issues);
    if (day !== undefined && title !== undefined && !events.has(day)) events.set(day, title);
  }
  return events;
}

/** The values of an object under the keys asked for, as JSON would show them. Others are left unread: the document is somebody else's, and may grow. */
function readPublished<Key extends string>(
  value: unknown,
  path: string,
  keys: readonly Key[],
  issues: InputIssue[],
): { [K in Key]?: unknown } | undefined {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      issues.push(issue(path, 'wrong-type', ['object']));
      return undefined;
    }
    const shown: { [K in Key]?: unknown } = Object.create(null);
    for (const key of keys) {
      if (Object.prototype.propertyIsEnumerable.call(value, key)) shown[key] = (value as typeof shown)[key];
    }
    return shown;
  } catch {
    return unreadable(path, issues);
  }
}
