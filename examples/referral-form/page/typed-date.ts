import { englandAndWales } from 'family-time-rules';
import type { Speech } from './speech.ts';
import type { Refusal } from './state.ts';

const firstYear = englandAndWales.from.slice(0, 4);
const lastYear = englandAndWales.until.slice(0, 4);

/** The date in the three boxes of a field as 'YYYY-MM-DD', or what is wrong with it. A case lies within the years of the calendar of bank holidays. */
export function typedDate(
  typed: FormData,
  field: string,
  what: (speech: Speech) => string,
): string | Refusal {
  const [day, month, year] = [field, `${field}-month`, `${field}-year`].map((name) =>
    `${typed.get(name) ?? ''}`.trim(),
  ) as [string, string, string];
  const refuse = (say: Refusal['say']): Refusal => ({ field, say });
  if (day + month + year === '') return refuse((speech) => speech.words.enter.date(what(speech)));
  if (!/^\d{4}$/.test(year) || year < firstYear || year > lastYear) {
    return refuse((speech) => speech.words.enter.year(what(speech), firstYear, lastYear));
  }
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : refuse((speech) => speech.words.enter.realDate(what(speech)));
}

function isRealDate(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
