/*
 * The texts that the schemas check by a function, as regular expressions without lookaround or classes that differ between dialects, which JavaScript, Python,
 * RE2 and others read alike. In Python `$` also matches before a new line at the very end: `ENDS_IN_NEW_LINE` is for refusing such a text.
 */

const year = '(?:19|[2-9][0-9])[0-9]{2}';
const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])';

const leapInCentury = '(?:0[48]|[2468][048]|[13579][26])';
const leapCentury = '(?:[2468][048]|[3579][26])00';
const leapDay = `(?:(?:19|[2-9][0-9])${leapInCentury}|${leapCentury})-02-29`;

const date = `(?:${year}-(?:${longMonth}|${shortMonth}|${february})|${leapDay})`;

const hour = '(?:[01][0-9]|2[0-3])';
const sixtieth = '[0-5][0-9]';
const time = `${hour}:${sixtieth}(?::${sixtieth}(?:\\.[0-9]+)?)?`;
const offset = `(?:Z|[+-]${hour}:${sixtieth})`;

/** Every day from 1900-01-01 to 9999-12-31, and nothing else. */
export const PLAIN_DATE = `^${date}$`;

/**
 * A date, or a date and time with its offset from UTC. At both ends it takes times that in London fall on a day before 1900 or after 9999, which the package
 * refuses: it cannot add an offset.
 */
export const WHEN = `^(?:${date}(?:T${time}${offset})?|1899-12-31T${time}-${hour}:${sixtieth})$`;

/** What JavaScript trims, spelt out: other dialects mean something else by `\s`. */
const space = '\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';

/** A text that is not empty and has no space around it. */
export const REFERENCE = `^[^${space}](?:[\\s\\S]*[^${space}])?$`;

export const ENDS_IN_NEW_LINE = '\\n$';
