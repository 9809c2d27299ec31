import type { ActionId } from '../../src/index.ts';
import * as opening from './child-contact-services/opening.ts';
import * as supported from './child-contact-services/supported.ts';
import type { ActionTable } from './example.ts';
import * as process from './supervised-family-time/process.ts';

/** The examples of every action. */
export const actionTables: Record<ActionId, ActionTable> = {
  'challenge-unconsulted-order': opening.challengeUnconsultedOrder,
  'parties-refer-and-fund': opening.partiesReferAndFund,
  'consider-supervised-contact': supported.considerSupervisedContact,
  'explain-remote-unsafe': opening.explainRemoteUnsafe,
  'confirm-ordered-referral': process.confirmOrderedReferral,
  'write-to-court': process.writeToCourt,
};
