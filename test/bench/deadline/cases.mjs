import { englandAndWales } from '../../../dist/index.js';
import { seeded } from '../random.mjs';

const COUNT = 4096;
const FIRST = Date.UTC(2013, 0, 1);
const LAST = Date.UTC(2027, 11, 1);
const DAY = 86_400_000;

/** Instants from 2013 to 2027 with their tenth working day, found in a way that no contender uses: by Intl, a day at a time. */
export function deadlineCases({ seed }) {
  const random = seeded(seed);
  const { holidays } = englandAndWales;
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  const cases = Array.from({ length: COUNT }, () => {
    const instant = new Date(FIRST + Math.floor((random() * (LAST - FIRST)) / 1000) * 1000);
    return { given: instant.toISOString().replace('.000', ''), answer: tenthWorkingDay(instant, names) };
  });
  return { setup: { holidays }, cases };
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

function tenthWorkingDay(instant, names) {
  const skipped = [];
  let day = Date.parse(london.format(instant));
  for (let counted = 0; counted < 10; ) {
    day += DAY;
    const date = new Date(day).toISOString().slice(0, 10);
    const weekday = new Date(day).getUTCDay();
    if (weekday === 6) skipped.push({ date, reason: 'saturday' });
    else if (weekday === 0) skipped.push({ date, reason: 'sunday' });
    else if (names.has(date)) skipped.push({ date, reason: 'holiday', name: names.get(date) });
    else counted += 1;
  }
  return { dueOn: new Date(day).toISOString().slice(0, 10), skipped };
}
