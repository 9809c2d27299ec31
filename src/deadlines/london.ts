import { getTimezoneOffset } from 'date-fns-tz/getTimezoneOffset';
import { memoize } from '../internal/memoize.ts';
import { type DayNumber, FIRST_DAY, isCivilDay, MILLISECONDS_IN_DAY, MOST_DAYS } from './civil-date.ts';

/** The instant at which a day begins in London, in milliseconds since 1970-01-01T00:00Z. */
export function londonMidnight(day: DayNumber): number {
  return day * MILLISECONDS_IN_DAY - offsetAtMidnight(day);
}

/** The civil date in London at an instant, given in milliseconds likewise; undefined outside the years 0001 to 9999. */
export function londonDay(milliseconds: number): DayNumber | undefined {
  const utcDay = Math.floor(milliseconds / MILLISECONDS_IN_DAY);
  if (!isCivilDay(utcDay)) return undefined;
  if (milliseconds >= londonMidnight(utcDay + 1)) return utcDay + 1;
  if (milliseconds >= londonMidnight(utcDay)) return utcDay;
  return utcDay > FIRST_DAY ? utcDay - 1 : undefined;
}

/** London has never put its clocks forward and back again within so many days. */
const SETTLED_DAYS = 28;

/** How far London is ahead of UTC when a day begins there, in milliseconds. */
function offsetAtMidnight(day: DayNumber): number {
  const before = Math.floor(day / SETTLED_DAYS) * SETTLED_DAYS;
  const offset = offsetAtNoonBefore(before);
  return offset === offsetAtNoonBefore(before + SETTLED_DAYS) ? offset : offsetAtNoonBefore(day);
}

/**
 * The offset at noon, UTC, on the day before. It still holds at midnight: London's clocks have only ever changed in the night after
 * midnight. Noon is asked about because `getTimezoneOffset` can be wrong in the hour after the clocks go back, in process zones behind London.
 */
const offsetAtNoonBefore = /* @__PURE__ */ memoize((day: DayNumber): number => {
  const noon = (Math.max(day - 1, FIRST_DAY) + 0.5) * MILLISECONDS_IN_DAY;
  return getTimezoneOffset('Europe/London', new Date(noon));
}, MOST_DAYS);
