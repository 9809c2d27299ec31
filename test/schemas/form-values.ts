import type { Referral } from '../../src/index.ts';

/** What nobody but the person who filled in the form may see. */
export const PRIVATE = 'Branwen Ferch Llyr';

/** As radio buttons and text boxes give it: text for yes and no, and texts that are not among the choices. */
export const asRadiosGiveIt = {
  service: 'supervised-contact',
  mode: PRIVATE,
  risk: { identified: 'true' },
  children: [{ refusing: false }, { refusing: 'false', [PRIVATE]: PRIVATE }],
  sessionPlan: { sessions: [{ minutes: 0, on: '2026-02-30' }], identifiedParties: [` ${PRIVATE}`] },
} as unknown as Referral;

/** The fields at fault. */
export const atFault = [
  'mode',
  'risk.identified',
  'children.1.refusing',
  'children.1',
  'sessionPlan.sessions.0.minutes',
  'sessionPlan.sessions.0.on',
  'sessionPlan.identifiedParties.0',
] as const;
