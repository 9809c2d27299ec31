/** Marks by what they mean; each has its own colours in light and in dark. */
export type Mark = 'plain' | 'good' | 'doubtful' | 'bad' | 'quiet';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** What a screen reader says of it. */
  readonly title: string;
  readonly description: string;
  readonly parts: readonly string[];
}

export function picture({ width, height, title, description, parts }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="12"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export const box = ({ x, y }: Place, width: number, height: number, mark: Mark): string =>
  `<rect class="${mark}" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`;

/** Lines of text from the middle of the first, one under another. */
export function text(
  { x, y }: Place,
  lines: readonly string[],
  {
    size = 15,
    anchor = 'start',
    kind = '',
  }: { size?: number; anchor?: 'start' | 'middle'; kind?: string } = {},
): string {
  return lines
    .map(
      (line, place) =>
        `<text class="${kind}" x="${x}" y="${y + place * size * 1.3}" dy="0.35em" font-size="${size}" text-anchor="${anchor}">${escaped(line)}</text>`,
    )
    .join('\n');
}

export const arrow = (from: Place, to: Place): string =>
  `<path class="line" d="M${from.x} ${from.y} L${to.x} ${to.y - 8}"/><path class="head" d="M${to.x - 5} ${to.y - 9} L${to.x + 5} ${to.y - 9} L${to.x} ${to.y} Z"/>`;

/** Words in lines of at most so many letters. */
export function wrapped(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const style = `
text { font-family: system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328; }
.page { fill: #ffffff; stroke: #d1d9e0; }
.plain { fill: #f6f8fa; stroke: #818b98; }
.good { fill: #dafbe1; stroke: #1a7f37; }
.doubtful { fill: #fff8c5; stroke: #9a6700; }
.bad { fill: #ffebe9; stroke: #cf222e; }
.quiet { fill: #eaeef2; stroke: #d1d9e0; }
.strong { font-weight: 600; }
.soft { fill: #59636e; }
.line { fill: none; stroke: #818b98; stroke-width: 1.5; }
.head { fill: #818b98; }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc; }
.page { fill: #0d1117; stroke: #3d444d; }
.plain { fill: #151b23; stroke: #9198a1; }
.good { fill: #12261e; stroke: #3fb950; }
.doubtful { fill: #272115; stroke: #d29922; }
.bad { fill: #25171c; stroke: #f85149; }
.quiet { fill: #212830; stroke: #3d444d; }
.soft { fill: #9198a1; }
.line { stroke: #9198a1; }
.head { fill: #9198a1; }
}
`;
