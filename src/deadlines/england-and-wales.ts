import { publishCalendar, type WorkingDayCalendar } from './calendar.ts';
import { type DayNumber, dayNumber } from './civil-date.ts';

const names = [
  'New Year’s Day',
  'Good Friday',
  'Easter Monday',
  'Early May bank holiday',
  'Spring bank holiday',
  'Summer bank holiday',
  'Christmas Day',
  'Boxing Day',
];

/** For each of `names`, in that order, the date on which it was or will be kept. A substitute day stands in the place of its holiday. */
const years = `2012 01-02 04-06 04-09 05-07 06-04 08-27 12-25 12-26
  2013 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
  2014 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
  2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
  2016 01-01 03-25 03-28 05-02 05-30 08-29 12-27 12-26
  2017 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
  2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
  2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
  2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
  2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
  2022 01-03 04-15 04-18 05-02 06-02 08-29 12-27 12-26
  2023 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26
  2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
  2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
  2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
  2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
  2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26`;

/** Days proclaimed once, and one kept under another name. */
const ownNames = [
  ['2012-06-05', 'Queen’s Diamond Jubilee'],
  ['2020-05-08', 'Early May bank holiday (VE day)'],
  ['2022-06-03', 'Platinum Jubilee bank holiday'],
  ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
] as const;

/**
 * The bank holidays of England and Wales from 2012 to 2028, as published on GOV.UK. Every function that counts working days uses this calendar unless it is given
 * another. Deeply frozen.
 *
 * @example
 * isWorkingDay('2026-12-28', { calendar: englandAndWales }); // false: the bank holiday for Boxing Day
 */
export const englandAndWales: WorkingDayCalendar = /* @__PURE__ */ bundledCalendar();

function bundledCalendar(): WorkingDayCalendar {
  const holidays = new Map<DayNumber, string>();
  const list = (date: string, name: string) => {
    const day = dayNumber(date) as DayNumber;
    if (!holidays.has(day)) holidays.set(day, name);
  };
  for (const [date, name] of ownNames) list(date, name);
  for (const line of years.split('\n')) {
    const [year, ...dates] = line.trim().split(' ');
    for (const [column, date] of dates.entries()) list(`${year}-${date}`, names[column] as string);
  }
  const [first, last] = ['2012-01-01', '2028-12-31'].map(dayNumber) as [DayNumber, DayNumber];
  return publishCalendar({ name: 'England and Wales', first, last, holidays });
}
