import { findSentences, type Sought } from './find-sentences.ts';
import type { Claim, FingerprintedSection } from './fingerprint.ts';
import { wordsOf } from './normalised-text.ts';

/** What became of one recorded sentence. */
export interface Fate {
  readonly heading: string;
  /** Its place under the heading, counted from 1. */
  readonly place: number;
  readonly claimedBy: readonly Claim[];
  /** `gone`: nothing stands in its place. */
  readonly status: 'found' | 'moved' | 'changed' | 'gone';
  /** What stands in its place. */
  readonly now?: string;
}

export interface Comparison {
  readonly fates: readonly Fate[];
  /** What no clause claims, and the claims on the sentence before it. */
  readonly unclaimed: readonly { readonly text: string; readonly after: readonly Claim[] }[];
}

/** How a copy of a statement differs from the sentences recorded of it. */
export function compare(copy: string, sections: readonly FingerprintedSection[]): Comparison {
  const words = wordsOf(copy);
  const { sought, taken } = findSentences(words, sections);
  const inOrder = longestInOrder(sought.filter(({ at, elsewhere }) => at !== undefined && !elsewhere));
  const runs = runsOf(taken);
  const text = ([from, until]: Run) => words.slice(from, until).join(' ');
  const inPlaceOfSome = new Set<Run>();

  const fates = sought.map((sentence, index): Fate => {
    const { at, heading, place, claimedBy } = sentence;
    if (at !== undefined)
      return { heading, place, claimedBy, status: inOrder.has(sentence) ? 'found' : 'moved' };
    const isInOrder = (other: Sought) => inOrder.has(other);
    const before = sought.slice(0, index).reverse().find(isInOrder)?.at ?? -1;
    const after = sought.slice(index).find(isInOrder)?.at ?? words.length;
    const inItsPlace = runs.filter(([from]) => from > before && from < after);
    for (const run of inItsPlace) inPlaceOfSome.add(run);
    return inItsPlace.length > 0
      ? { heading, place, claimedBy, status: 'changed', now: inItsPlace.map(text).join(' … ') }
      : { heading, place, claimedBy, status: 'gone' };
  });

  const added = runs
    .filter((run) => !inPlaceOfSome.has(run))
    .map((run) => ({ text: text(run), after: lastBefore(run, sought)?.claimedBy ?? [] }));
  const neverClaimed = sought
    .filter(({ at, claimedBy }) => at !== undefined && claimedBy.length === 0)
    .map(({ at = 0, words: length }) => ({ text: text([at, at + length]), after: [] }));
  return { fates, unclaimed: [...added, ...neverClaimed] };
}

/** From the first word, up to but without the last. */
type Run = readonly [from: number, until: number];

function runsOf(taken: readonly boolean[]): Run[] {
  const starts = taken.flatMap((is, place) => (!is && taken[place - 1] !== false ? [place] : []));
  return starts.map((from) => {
    const end = taken.indexOf(true, from);
    return [from, end < 0 ? taken.length : end];
  });
}

const lastBefore = ([from]: Run, sought: readonly Sought[]) =>
  sought
    .filter(({ at }) => at !== undefined && at < from)
    .reduce<Sought | undefined>((last, one) => ((last?.at ?? -1) > (one.at ?? -1) ? last : one), undefined);

/** The most sentences that still follow one another as they did; the others have moved. */
function longestInOrder(found: readonly Sought[]): ReadonlySet<Sought | undefined> {
  const chains: Sought[][] = [];
  for (const sentence of found) {
    const longest = chains
      .filter((chain) => (chain.at(-1)?.at ?? 0) < (sentence.at ?? 0))
      .reduce<Sought[]>((best, chain) => (chain.length > best.length ? chain : best), []);
    chains.push([...longest, sentence]);
  }
  return new Set(chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []));
}
