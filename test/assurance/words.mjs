export const count = (number) => number.toLocaleString('en-GB');

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

export const paragraphs = (...parts) => parts.join('\n\n');

/** Code within a table: on one line, its bars written so that they do not end the cell. */
export const code = (text) => `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
