/** A number with three figures that count, as people write it. */
export function figure(number) {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number) || 1)));
  return number.toLocaleString('en-GB', { maximumFractionDigits: digits });
}

export const withSpread = ({ median, least, most }) =>
  least === most ? figure(median) : `${figure(median)} (${figure(least)} to ${figure(most)})`;

export function duration(nanoseconds) {
  if (nanoseconds >= 1e6) return `${figure(nanoseconds / 1e6)} ms`;
  return nanoseconds >= 1e3 ? `${figure(nanoseconds / 1e3)} µs` : `${figure(nanoseconds)} ns`;
}

export const kilobytes = (bytes) => `${figure(bytes / 1000)} kB`;

/** A Markdown table. Columns of figures stand to the right. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const isFigures = (column) => rows.every((row) => /^(\d.*)?$/.test(row[column]));
  const rule = heads.map((_, column) => (isFigures(column) ? '---:' : '---'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}
