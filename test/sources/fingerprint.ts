import type { ClauseId, StatementId } from '../../src/index.ts';
import { sha256 } from './normalised-text.ts';

/** One sentence of a statement, without its words. */
export interface Fingerprint {
  /** Which time it stands under its heading, counted from 1. */
  readonly occurrence: number;
  /** How many words it has. */
  readonly words: number;
  /** Over the heading, the occurrence and the words. */
  readonly sha256: string;
  /** The clauses that rest on it. `furniture` is what a page has around its text; none is a sentence that nobody has claimed. */
  readonly claimedBy: readonly Claim[];
}

export type Claim = ClauseId | 'furniture';

/** What stands under one heading, in order. What stands before the first is under ''. */
export interface FingerprintedSection {
  readonly heading: string;
  readonly sentences: readonly Fingerprint[];
}

export type Fingerprints = Readonly<Record<StatementId, readonly FingerprintedSection[]>>;

export const fingerprint = (heading: string, occurrence: number, words: readonly string[]): string =>
  sha256([heading, occurrence, words.join(' ')].join('\n'));
