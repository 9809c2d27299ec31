import type { Speech } from './speech.ts';

/** The civil date in London at a moment, 'YYYY-MM-DD'. */
export function dayInLondon(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

/** A civil date, such as 'Friday 25 December 2026', as within a sentence. */
export function dayInWords(date: string, { catalogue }: Pick<Speech, 'catalogue'>): string {
  const [year, month, day] = date.split('-').map(Number);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return `${catalogue.weekdays[weekday]} ${day} ${catalogue.months[(month ?? 1) - 1]} ${year}`;
}

/** A month, such as 'December 2026', from 'YYYY-MM'. */
export function monthInWords(month: string, { catalogue }: Pick<Speech, 'catalogue'>): string {
  const [year, number] = month.split('-').map(Number);
  return `${catalogue.months[(number ?? 1) - 1]} ${year}`;
}

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
