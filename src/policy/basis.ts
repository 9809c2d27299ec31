import { deepFreeze } from '../internal/deep-freeze.ts';
import { memoize } from '../internal/memoize.ts';
import { version } from '../version.ts';
import type { Applied } from './applied.ts';
import type { StatementId } from './codes.ts';

/** Which copies of the statements and which version of this package an answer rests on, for an audit record. */
export interface Basis {
  /** The statements applied, in the order of `statements`. */
  readonly statements: readonly {
    /** Which statement was applied. */
    readonly id: StatementId;
    /** The date on which the statement was copied from its source, 'YYYY-MM-DD'. */
    readonly retrievedOn: string;
    /** A checksum (SHA-256) of the text of that copy. docs/contributing.md says how to check it. */
    readonly sha256: string;
  }[];
  /** The version of this package. */
  readonly version: string;
}

export const basisOf = /* @__PURE__ */ memoize(
  (applied: Applied): Basis =>
    deepFreeze({ statements: applied.map(({ id, edition }) => ({ id, ...edition })), version }),
);
