import { styleText } from 'node:util';

const WIDTH = 96;
const inColour = process.stdout.isTTY && !process.env.NO_COLOR;
const style = (format) => (text) => (inColour ? styleText(format, text) : text);

export const bold = style('bold');
export const dim = style('dim');
export const red = style('red');
export const yellow = style('yellow');
export const green = style('green');
const underline = style('underline');

/** The heading of a file. */
export const title = (text) => ['', bold(text), '─'.repeat(text.length)];

/** A text under a label at its left. */
export const labelled = (label, text) => wrapped(`${label.padEnd(13)}${text}`, 13);

/** A heading and its items, each a text and, if there is one, a source in small. Without items, nothing. */
export function list(heading, items, linesOf) {
  if (items.length === 0) return [];
  const lines = items.flatMap((item) => {
    const [text, source] = linesOf(item);
    const first = wrapped(`  ${text}`, 4);
    return source ? [first, dim(wrapped(`    ${source}`, 4))] : [first];
  });
  return ['', underline(heading), ...lines];
}

/** Breaks a text into lines, each but the first indented. */
export function wrapped(text, indent = 0) {
  const lines = [''];
  for (const word of text.split(/(?<=\S) /)) {
    const last = lines.at(-1);
    const line = last.trim() === '' ? last + word : `${last} ${word}`;
    if (line.length <= WIDTH) lines[lines.length - 1] = line;
    else lines.push(' '.repeat(indent) + word);
  }
  return lines.join('\n');
}
