import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import { getTimezoneOffset } from 'date-fns-tz/getTimezoneOffset';
import { memoize } from '../internal/memoize.ts';
import { type DayNumber, dayNumber, MOST_DAYS } from './civil-date.ts';
import { UnknownTimeZoneError } from './unknown-time-zone-error.ts';

/** The civil date in London at an instant from 1900 to 9999, given in milliseconds since 1970-01-01T00:00Z. London has never been behind UTC. */
export function londonDay(milliseconds: number): DayNumber {
  const utcDay = Math.floor(milliseconds / millisecondsInDay);
  return milliseconds >= londonMidnight(utcDay + 1) ? utcDay + 1 : utcDay;
}

/**
 * The instant at which a day begins in London, in milliseconds likewise. The offset of the noon before it still holds then: London's clocks have only ever changed
 * in the night after midnight.
 */
export const londonMidnight: (day: DayNumber) => number = /* @__PURE__ */ memoize((day) => {
  const offset = knowsLondon(ZONE) ? offsetAtNoon(day - 1) : Number.NaN;
  if (Number.isNaN(offset)) throw new UnknownTimeZoneError();
  return day * millisecondsInDay - offset;
}, MOST_DAYS);

const ZONE = 'Europe/London';

/** Whether London is on UTC in January and an hour ahead in July, as it is not where Intl lacks the zone, or ignores the one it is given. */
const knowsLondon = /* @__PURE__ */ memoize(
  (_zone: typeof ZONE): boolean =>
    offsetAtNoon(dayNumber('2026-01-15') as DayNumber) === 0 &&
    offsetAtNoon(dayNumber('2026-07-15') as DayNumber) === millisecondsInHour,
);

/**
 * How far London is ahead of UTC at noon, UTC, in milliseconds; NaN if the runtime cannot tell. Noon is asked about because `getTimezoneOffset` can be wrong in
 * the hour after the clocks go back, in process zones behind London.
 */
function offsetAtNoon(day: DayNumber): number {
  try {
    return getTimezoneOffset(ZONE, new Date((day + 0.5) * millisecondsInDay));
  } catch {
    return Number.NaN;
  }
}
