/*
 * Every code of the two statements. The lists are closed: clauses, rules, tests, catalogues and documents are each checked against them.
 * A code that is removed or renamed breaks those who rely on it.
 */

/**
 * The two policy statements of Cafcass Cymru that this package encodes: on child contact services, and on supervised family time. The option `under` names
 * those to apply; a `Basis` names those applied.
 */
export type StatementId = 'child-contact-services' | 'supervised-family-time';

/** Every clause, in printed order. `statements` holds each with its summary and readings; docs/clauses.md lists them. */
export type ClauseId =
  | 'ccs.purpose.safe-neutral-place'
  | 'ccs.purpose.short-term'
  | 'ccs.funding.fhdra-order'
  | 'ccs.funding.recommendation-or-involvement'
  | 'ccs.funding.otherwise-parties-refer'
  | 'ccs.funding.unconsulted-order-challenged'
  | 'ccs.remote.assessed-suitable'
  | 'ccs.remote.limits-discussed'
  | 'ccs.remote.feedback'
  | 'ccs.sessions.initial-block'
  | 'ccs.sessions.maximum-sessions'
  | 'ccs.sessions.maximum-hours'
  | 'ccs.supported.no-unmanageable-risk'
  | 'ccs.supported.pre-contact-assessment'
  | 'ccs.supported.risk-suggests-supervised'
  | 'ccs.supported.acceptance-notice'
  | 'ccs.supported.no-report-or-evidence'
  | 'ccs.supported.observational-visits'
  | 'ccs.supported.immediate-safeguarding'
  | 'ccs.supported.incident-report'
  | 'ccs.supported.record'
  | 'ccs.supervised.party-suitable'
  | 'ccs.supervised.acceptance-notice'
  | 'ccs.supervised.record-each-session'
  | 'ccs.supervised.observational-visits'
  | 'ccs.supervised.identified-attendees'
  | 'ccs.supervised.immediate-safeguarding'
  | 'ccs.supervised.incident-report'
  | 'ccs.centres.naccc-accredited'
  | 'ccs.process.iris-recording'
  | 'ccs.process.states-contact-type'
  | 'ccs.process.risk-assessment'
  | 'ccs.process.follows-session-guidelines'
  | 'ccs.process.names-centre'
  | 'ccs.process.sent-securely'
  | 'ccs.process.service-users-told'
  | 'ccs.process.acceptance-and-conclusion'
  | 'ccs.contact.details'
  | 'sft.introduction.time-with-family'
  | 'sft.introduction.funded-for-assessment'
  | 'sft.introduction.necessary'
  | 'sft.purpose.private-law'
  | 'sft.purpose.accredited-provider'
  | 'sft.purpose.detailed-records'
  | 'sft.purpose.tested-before-final-order'
  | 'sft.before.circumstances-and-adults'
  | 'sft.before.manager'
  | 'sft.before.realistic-chance'
  | 'sft.before.harm-considered'
  | 'sft.before.impact-assessed'
  | 'sft.before.child-voice'
  | 'sft.suitable.informs-court-report'
  | 'sft.suitable.realistic-prospect'
  | 'sft.suitable.no-continued-risk'
  | 'sft.unsuitable.child-refusing'
  | 'sft.unsuitable.hearing-due'
  | 'sft.unsuitable.no-assessment'
  | 'sft.sessions.maximum-hours'
  | 'sft.sessions.number-varies'
  | 'sft.process.allocated-practitioner'
  | 'sft.process.ordered-referral-checked'
  | 'sft.process.write-to-court'
  | 'sft.process.sent-by-portal'
  | 'sft.provider.acceptance-notice'
  | 'sft.provider.introductory-visits'
  | 'sft.provider.issues-reported'
  | 'sft.provider.immediate-safeguarding';

/** Every rule of the two statements, in the order in which findings are reported. */
export const ruleIds = [
  'funded-route',
  'funded-for-assessment',
  'remote-is-supervised',
  'remote-assessed-suitable',
  'centre-can-manage-risk',
  'no-identified-risk',
  'centre-finds-party-suitable',
  'necessary-for-assessment',
  'private-law-proceedings',
  'referral-assessed-safe',
  'informs-court-report',
  'realistic-prospect',
  'no-continued-risk',
  'child-not-refusing',
  'no-relevant-hearing-due',
  'assessment-underway',
  'remote-suitability-assessed',
  'remote-limits-discussed',
  'centre-accredited',
  'recorded-on-iris',
  'contact-type-stated',
  'risk-assessment-attached',
  'session-guidelines-followed',
  'centre-named',
  'circumstances-considered',
  'adults-spoken-to',
  'discussed-with-manager',
  'contribution-considered',
  'harm-considered',
  'safety-assessed',
  'child-spoken-to',
  'child-observed',
  'made-by-allocated-practitioner',
  'within-six-hours',
  'within-six-sessions',
  'initial-block-and-review',
  'identified-attendees-only',
] as const;
/** A rule, in the order in which findings are reported. docs/rules.md shows the facts that each rule reads; `explain` puts a finding in words. */
export type RuleId = (typeof ruleIds)[number];

/** Every action, in the order in which actions are reported. */
export const actionIds = [
  'challenge-unconsulted-order',
  'parties-refer-and-fund',
  'consider-supervised-contact',
  'explain-remote-unsafe',
  'confirm-ordered-referral',
  'write-to-court',
] as const;
/** Every action, in the order in which actions are reported. docs/rules.md shows when each follows; `explain` puts it in words. */
export type ActionId = (typeof actionIds)[number];

/** Every record, notice and arrangement, in the order in which they are reported. */
export const recordIds = [
  'referral-case-recording',
  'referral-to-centre',
  'referral-confirmation',
  'acceptance-notice',
  'pre-contact-assessment',
  'introductory-visits',
  'family-time-sessions',
  'record-of-observed-contact',
  'final-record-of-observed-contact',
  'record-of-supported-contact',
  'conclusion-notice',
  'incident-report',
  'incident-written-follow-up',
  'safeguarding-alert',
  'non-engagement-notice',
  'issue-notice',
] as const;
/** A record, notice or arrangement, in the order in which they are reported. `nameOf` gives each a short name. */
export type RecordId = (typeof recordIds)[number];

/** What the statements say is not expected of a supported centre: a report for the court, and giving evidence in court. */
export type UnexpectedRecord = 'court-report' | 'court-attendance';

/** Every reading that can be tried the other way, in the order in which they are reported. */
export const readingIds = [
  'agreement-alone',
  'any-hearing',
  'unfunded-is-unsuitable',
  'involvement-implies-consultation',
  'remote-supported-with-warning',
  'court-always-told',
  'any-risk-bars',
  'managed-risk-is-no-objection',
  'nothing-before-intake',
  'hearing-bars',
  'final-order-illustrates',
  'court-always-satisfied',
  'young-are-observed',
  'hours-alone',
  'letter-only-if-not-recommended',
  'assessment-advises',
  'family-time-apart',
] as const;
/**
 * Every reading of the statements that can be tried the other way, in the order in which they are reported. `acrossReadings` tries them; docs/clauses.md says what each
 * is.
 */
export type ReadingId = (typeof readingIds)[number];
