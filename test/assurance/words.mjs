export const count = (number) => number.toLocaleString('en-GB');

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

export const paragraphs = (...parts) => parts.join('\n\n');

/** A Markdown table. Columns of figures stand to the right. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const isFigures = (column) => rows.every((row) => /^\d[\d,.]*$/.test(row[column]));
  const rule = heads.map((_, column) => (isFigures(column) ? '---:' : '---'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

/** Code within a table: on one line, its bars written so that they do not end the cell. */
export const code = (text) => `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
