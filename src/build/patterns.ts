/** The patterns of the two kinds of date, as regular expressions without lookaround, which every dialect of them can read. */

const year = '(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})';
const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])';

const leapInCentury = '(?:0[48]|[2468][048]|[13579][26])';
const leapCentury = `(?:${leapInCentury})00`;
const leapDay = `(?:[0-9]{2}${leapInCentury}|${leapCentury})-02-29`;

const date = `(?:${year}-(?:${longMonth}|${shortMonth}|${february})|${leapDay})`;

const hour = '(?:[01][0-9]|2[0-3])';
const sixtieth = '[0-5][0-9]';
const time = `${hour}:${sixtieth}(?::${sixtieth}(?:\\.[0-9]+)?)?`;
const offset = `(?:Z|[+-]${hour}:${sixtieth})`;

/** Every day from 0001-01-01 to 9999-12-31, and nothing else. */
export const PLAIN_DATE = `^${date}$`;

/**
 * A date, or a date and time with its offset from UTC. Of the first two days of the year 0001 and the last of 9999 it takes times that in London fall
 * outside these years, which the package refuses.
 */
export const WHEN = `^${date}(?:T${time}${offset})?$`;
