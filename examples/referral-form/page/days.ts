import { format } from 'date-fns/format';
import type { Page } from './state.ts';

/** At noon, so that no change of the clocks anywhere makes it another day. */
const atNoon = (date: string): Date => new Date(`${date}T12:00:00`);

/** A civil date, such as 'Friday 25 December 2026', to stand first in what is said. */
export function dayInWords(date: string, { locale }: Pick<Page, 'locale'>): string {
  const day = format(atNoon(date), 'EEEE d MMMM yyyy', { locale });
  return day.charAt(0).toUpperCase() + day.slice(1);
}

/** A month, such as 'December 2026'. */
export const monthInWords = (month: string, { locale }: Pick<Page, 'locale'>): string =>
  format(atNoon(`${month}-01`), 'LLLL yyyy', { locale });

/** A day of the week, counted from Sunday. */
export const weekdayInWords = (
  day: 0 | 1 | 2 | 3 | 4 | 5 | 6,
  width: 'narrow' | 'wide',
  { locale }: Pick<Page, 'locale'>,
): string => locale.localize.day(day, { width, context: 'standalone' });

/** The weeks of a month from Monday, with undefined where a day belongs to another month. */
export function weeksOf(month: string): readonly (readonly (string | undefined)[])[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= length ? `${month}-${`${day}`.padStart(2, '0')}` : undefined;
    }),
  );
}
