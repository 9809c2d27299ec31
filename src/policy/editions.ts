import type { Statement } from './clause.ts';
import type { StatementId } from './codes.ts';

type Edition = Statement['edition'];

/** The statements that there are, in the order of `statements`. */
export const statementIds = [
  'child-contact-services',
  'supervised-family-time',
] as const satisfies readonly StatementId[];

/**
 * The copy of each statement that was encoded. The hash is SHA-256 over the text with list marks and emphasis taken out, quotation marks and
 * dashes made plain, and white space folded.
 */
export const editionOf = (statement: StatementId): Edition => editions[statement];

const editions: Readonly<Record<StatementId, Edition>> = {
  'child-contact-services': {
    retrievedOn: '2026-11-21',
    sha256: 'de923a87b5f0db6a6e3f12612a797c7e3e1c9529c5a4305905a61068e0af910d',
  },
  'supervised-family-time': {
    retrievedOn: '2026-11-21',
    sha256: 'd89a024691852dad9ffe59fc9987b6f66e2844f0361834bdf05a189036952514',
  },
};
