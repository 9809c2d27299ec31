import { type ClauseId, statements } from '../../src/index.ts';
import type { Claim, FingerprintedSection } from './fingerprint.ts';
import { sentencesOf } from './normalised-text.ts';

/** A sentence of a copy, or a heading, which nobody claims. */
export interface Sentence {
  readonly text: string;
  readonly claimedBy: readonly Claim[];
}
export const placeOf = (id: ClauseId, sentences: readonly Sentence[]) =>
  sentences.findIndex(({ claimedBy }) => claimedBy.includes(id));
export const replaced = <Item>(items: readonly Item[], place: number, item: Item) =>
  items.map((other, at) => (at === place ? item : other));
export const without = <Item>(items: readonly Item[], place: number) => items.filter((_, at) => at !== place);
export const inserted = <Item>(items: readonly Item[], place: number, item: Item) => [
  ...items.slice(0, place),
  item,
  ...items.slice(place),
];
/** A sentence a line. */
export const joined = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text).join('\n');

const headings = new Set<string>(statements.flatMap(({ clauses }) => clauses.map(({ section }) => section)));

/** The sentences and headings of a copy that is as it was recorded, in order. */
export function cutUp(copy: string, sections: readonly FingerprintedSection[]): Sentence[] {
  const claims = sections.flatMap(({ sentences }) => sentences.map(({ claimedBy }) => claimedBy));
  return sentencesOf(copy).map((words) => {
    const text = words.join(' ');
    return { text, claimedBy: headings.has(text) ? [] : (claims.shift() ?? []) };
  });
}
