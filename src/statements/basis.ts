import { version } from '../version.ts';
import type { StatementId } from './codes.ts';
import { editionOf } from './editions.ts';

/** Which texts and which version of this package an answer rests on, for an audit record. */
export interface Basis {
  /** Those applied, in the order of `statements`. */
  readonly statements: readonly {
    readonly id: StatementId;
    readonly retrievedOn: string;
    readonly sha256: string;
  }[];
  readonly version: string;
}

export function basisOf(applied: readonly StatementId[]): Basis {
  return { statements: applied.map((id) => ({ id, ...editionOf(id) })), version };
}
