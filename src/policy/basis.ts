import { deepFreeze } from '../internal/deep-freeze.ts';
import { memoize } from '../internal/memoize.ts';
import { version } from '../version.ts';
import type { Applied } from './applied.ts';
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

export const basisOf = /* @__PURE__ */ memoize(
  (applied: Applied): Basis =>
    deepFreeze({ statements: applied.map((id) => ({ id, ...editionOf(id) })), version }),
);
