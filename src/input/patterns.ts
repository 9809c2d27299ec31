/*
 * The texts that the schemas take, as regular expressions without lookaround or classes that differ between dialects, which JavaScript, Python, RE2 and others
 * read alike. In Python `$` also matches before a new line at the very end; the JSON Schemas refuse such a text beside the pattern.
 */

const date = /* @__PURE__ */ (() => {
  const century = '(?:19|[2-9][0-9])';
  const inAnyYear =
    '(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31';
  const leapInCentury = '(?:0[48]|[2468][048]|[13579][26])';
  const leapCentury = '(?:[2468][048]|[3579][26])';
  return `(?:${century}(?:[0-9]{2}-(?:${inAnyYear})|${leapInCentury}-02-29)|${leapCentury}00-02-29)`;
})();

/** Every day from 1900-01-01 to 9999-12-31, and nothing else. */
export const PLAIN_DATE = /* @__PURE__ */ (() => `^${date}$`)();

/**
 * A date, or a date and time with its offset from UTC. At both ends it takes times that in London fall on a day before 1900 or after 9999, which the package
 * refuses: it cannot add an offset.
 */
export const WHEN = /* @__PURE__ */ (() => {
  const clock = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
  const time = `T${clock}(?::[0-5][0-9](?:\\.[0-9]+)?)?`;
  return `^(?:${date}(?:${time}(?:Z|[+-]${clock}))?|1899-12-31${time}-${clock})$`;
})();

/** A text that is not empty and has no space around it. What JavaScript trims is spelt out: other dialects mean something else by `\s`. */
export const REFERENCE = /* @__PURE__ */ (() => {
  const letter = '[^\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]';
  return `^${letter}(?:[\\s\\S]*${letter})?$`;
})();
