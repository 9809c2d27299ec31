/**
 * The runtime cannot tell the time in London: its `Intl` is missing, lacks the zone 'Europe/London', or ignores the zone it is given. Every function that
 * takes an Instant or a Date, or returns a Deadline, can throw it. `isWorkingDay` never throws it, nor does `countWorkingDays` between two plain dates.
 *
 * Compare `name`, not `instanceof`: a program may load both the ESM and the CommonJS copy of this package.
 *
 * @example
 * try {
 *   computeWorkingDayDeadline({ from: '2026-03-27', workingDays: 10 });
 * } catch (error) {
 *   if ((error as Error).name === 'UnknownTimeZoneError') console.log('Use a runtime with time zone data.');
 * }
 */
export class UnknownTimeZoneError extends Error {
  override readonly name = 'UnknownTimeZoneError';

  constructor() {
    super('This runtime cannot tell the time in Europe/London; use one with time zone data.');
  }
}
