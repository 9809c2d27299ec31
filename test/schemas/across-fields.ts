import type { SchemaName } from '../../src/build/json-schemas.ts';
import type { IssueCode } from '../../src/index.ts';

interface AcrossFields {
  readonly code: IssueCode;
  readonly name: SchemaName;
  readonly input: unknown;
}

const service = 'supervised-contact';
const hour = { minutes: 60 };
const completed = (record: string, at: string, of?: number) => ({
  service,
  referralReceivedAt: '2026-03-02',
  sessions: [{ heldOn: '2026-03-09' }],
  completed: [{ record, at, of }],
});

/** Every refusal that no schema makes, since it spans fields: one input each that a schema takes and its function refuses. */
export const acrossFields: readonly AcrossFields[] = [
  {
    code: 'review-beyond-sessions',
    name: 'session-plan',
    input: { service, sessions: [hour], reviewAfter: 2 },
  },
  {
    code: 'review-beyond-sessions',
    name: 'referral',
    input: { service, sessionPlan: { sessions: [hour], reviewAfter: 2 } },
  },
  {
    code: 'sessions-out-of-order',
    name: 'session-plan',
    input: {
      service,
      sessions: [
        { ...hour, on: '2026-03-10' },
        { ...hour, on: '2026-03-09' },
      ],
    },
  },
  {
    code: 'sessions-out-of-order',
    name: 'case-history',
    input: { service, sessions: [{ heldOn: '2026-03-10' }, { heldOn: '2026-03-09' }] },
  },
  {
    code: 'ceased-before-last-session',
    name: 'case-history',
    input: { service, sessions: [{ heldOn: '2026-03-10' }], contactCeasedOn: '2026-03-09' },
  },
  {
    code: 'contact-after-declining',
    name: 'case-history',
    input: { service, sessions: [{ heldOn: '2026-03-10' }], declinedOn: '2026-03-09' },
  },
  {
    code: 'declined-before-receipt',
    name: 'case-history',
    input: { service, referralReceivedAt: '2026-03-10', declinedOn: '2026-03-09' },
  },
  { code: 'of-missing', name: 'case-history', input: completed('record-of-observed-contact', '2026-03-10') },
  { code: 'of-superfluous', name: 'case-history', input: completed('acceptance-notice', '2026-03-10', 0) },
  {
    code: 'of-out-of-range',
    name: 'case-history',
    input: completed('record-of-observed-contact', '2026-03-10', 1),
  },
  {
    code: 'completed-too-early',
    name: 'case-history',
    input: completed('record-of-observed-contact', '2026-03-08', 0),
  },
  {
    code: 'record-foreign-to-service',
    name: 'case-history',
    input: completed('record-of-supported-contact', '2026-03-10'),
  },
];
