import { dayNumber, weekday } from '../deadlines/civil-date.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * What is said of a civil date in words, such as 'Tuesday 5 January 2027'; undefined where the value is no date. No time zone is involved: the day
 * of the week is counted, and the rest read off the date.
 */
export function dayInWords(
  date: unknown,
  { weekdays, months }: Catalogue,
  say: (day: string) => string,
): string | undefined {
  const day = typeof date === 'string' ? dayNumber(date) : undefined;
  if (day === undefined) return undefined;
  const [year, month, ofMonth] = (date as string).split('-').map(Number) as [number, number, number];
  return say(`${weekdays[weekday(day)]} ${ofMonth} ${months[month - 1]} ${year}`);
}
