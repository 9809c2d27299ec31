import type { ClauseId } from '../policy/codes.ts';

/** A clause in Welsh: a draft translation of its summary and readings. */
export interface ClauseInWelsh {
  /** What the clause says. */
  readonly summary: string;
  /** In the order of the clause’s own readings; left out where the clause has none. */
  readonly readings?: readonly ReadingInWelsh[];
}

/** A reading in Welsh: how the package reads the words, and how else they could be read. */
export interface ReadingInWelsh {
  /** How the package reads the words. */
  readonly taken: string;
  /** How else they could be read. */
  readonly instead: string;
}

/** The clauses of one statement, by what their ids begin with. */
export type ClausesOf<Prefix extends string> = Extract<ClauseId, `${Prefix}.${string}`>;
