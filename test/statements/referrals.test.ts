import { describe, expect, it } from 'vitest';
import { checkReferralSuitability, type Referral, type StatementId } from '../../src/index.ts';
import { supervised, supported } from './example.ts';

interface Report {
  readonly given: Referral;
  readonly under?: StatementId;
  /** What is possible, best first. */
  readonly funding: string;
  readonly suitability: string;
  readonly readiness: string;
  readonly actions: readonly string[];
  /** A fact to a line, and what it changes. */
  readonly missing: string;
  readonly unanswered: string;
  readonly relevant: string;
  readonly unread: readonly string[];
}

const hour = { minutes: 60 };
const fourHours = { sessions: [hour, hour, hour, hour], reviewAfter: 4 };
const sixHours = [hour, hour, hour, hour, hour, hour];

/** Supervised contact of one child, nothing left open, and nothing against it. */
const ready = {
  ...supervised,
  mode: 'face-to-face',
  proceedings: { privateLaw: true, finalOrder: false, hearingDue: false, hearingRelevant: false },
  court: { order: 'none' },
  cafcassCymru: {
    recommendation: 'in-report',
    activeInvolvement: true,
    assessmentUnderway: true,
    informsCourtReport: true,
    satisfiedOfSafety: true,
  },
  need: { necessaryForAssessment: true, closeSupervision: true, otherSuitablePerson: false },
  realisticProspect: true,
  risk: { assessmentAttached: true },
  centre: { named: true, nacccAccredited: true, intake: 'suitable' },
  children: [{ ofAgeToExpressViews: true, refusing: false, spokenTo: true }],
  preparation: {
    circumstancesConsidered: true,
    adultsSpokenTo: true,
    discussedWithManager: true,
    contributionConsidered: true,
    harmConsidered: true,
    safetyAssessed: true,
    assessedSafe: true,
  },
  referrer: { allocatedPractitioner: true, recordedOnIris: true },
  sessionPlan: { sessions: sixHours, reviewAfter: 3 },
} as const satisfies Referral;

const forSupported = `mode court.order court.consultedCafcassCymru court.partiesAgreed cafcassCymru.recommendation
  cafcassCymru.activeInvolvement risk.identified risk.assessmentAttached centre.named centre.nacccAccredited
  centre.intake referrer.recordedOnIris sessionPlan`;
const forSupportedMaybeRemote = `mode court.order court.consultedCafcassCymru court.partiesAgreed
  cafcassCymru.recommendation cafcassCymru.activeInvolvement risk.identified risk.assessmentAttached
  remote.suitabilityAssessed remote.assessedSuitable remote.discussedWithParties remote.discussedWithCourt centre.named
  centre.nacccAccredited centre.intake referrer.recordedOnIris sessionPlan`;
const beforeTheCentre = `mode proceedings.privateLaw proceedings.finalOrder proceedings.hearingDue
  proceedings.hearingRelevant court.order court.consultedCafcassCymru court.partiesAgreed court.satisfiedOfSafety
  cafcassCymru.recommendation cafcassCymru.activeInvolvement cafcassCymru.assessmentUnderway
  cafcassCymru.informsCourtReport cafcassCymru.satisfiedOfSafety need.necessaryForAssessment
  need.closeSupervision need.otherSuitablePerson realisticProspect risk.assessmentAttached`;
const afterTheChildren = `preparation.circumstancesConsidered preparation.adultsSpokenTo
  preparation.discussedWithManager preparation.contributionConsidered preparation.harmConsidered
  preparation.safetyAssessed preparation.assessedSafe referrer.allocatedPractitioner referrer.recordedOnIris sessionPlan`;
const child = (place: number) => `children.${place}.ofAgeToExpressViews children.${place}.refusing
  children.${place}.oldEnoughToSpeakTo children.${place}.spokenTo children.${place}.observed`;
const forSupervised = `${beforeTheCentre} centre.named centre.nacccAccredited centre.intake ${child(0)}
  ${afterTheChildren}`;

const reports: Readonly<Record<string, Report>> = {
  'supported contact about which nothing is known': {
    given: supported,
    funding: 'cafcass-cymru parties',
    suitability: 'suitable unlikely unsuitable',
    readiness: 'ready incomplete',
    actions: [],
    missing: `
      mode: suitability readiness actions
      court.order: funding actions
      court.consultedCafcassCymru: funding actions
      court.partiesAgreed: funding actions
      cafcassCymru.recommendation: funding actions
      cafcassCymru.activeInvolvement: funding actions
      risk.identified: suitability actions
      risk.assessmentAttached: readiness
      remote.suitabilityAssessed: readiness
      remote.assessedSuitable: actions
      remote.discussedWithParties: readiness
      remote.discussedWithCourt: readiness
      centre.named: readiness
      centre.nacccAccredited: readiness
      centre.intake: suitability
      referrer.recordedOnIris: readiness
      sessionPlan: readiness`,
    unanswered: forSupportedMaybeRemote,
    relevant: forSupportedMaybeRemote,
    unread: [],
  },
  'supported contact, ordered by agreement at a first hearing, ready to be sent': {
    given: {
      ...supported,
      mode: 'face-to-face',
      court: { order: 'at-fhdra', consultedCafcassCymru: true, partiesAgreed: true },
      risk: { identified: false, assessmentAttached: true },
      centre: { named: true, nacccAccredited: true, intake: 'suitable' },
      referrer: { recordedOnIris: true },
      sessionPlan: fourHours,
    },
    funding: 'cafcass-cymru',
    suitability: 'suitable',
    readiness: 'ready',
    actions: [],
    missing: '',
    unanswered: '',
    relevant: forSupported,
    unread: [],
  },
  'supported contact with a risk, the mode not known: what was found of remote contact can change only what is to be done':
    {
      given: {
        ...supported,
        court: { order: 'none' },
        cafcassCymru: { recommendation: 'none', activeInvolvement: true },
        risk: { identified: true, assessmentAttached: true },
        centre: { named: true, nacccAccredited: true, intake: 'suitable' },
        referrer: { recordedOnIris: true },
        sessionPlan: fourHours,
      },
      funding: 'cafcass-cymru',
      suitability: 'unlikely unsuitable',
      readiness: 'ready incomplete',
      actions: ['consider-supervised-contact'],
      missing: `
      mode: suitability readiness actions
      remote.suitabilityAssessed: readiness
      remote.assessedSuitable: actions
      remote.discussedWithParties: readiness
      remote.discussedWithCourt: readiness`,
      unanswered: `mode remote.suitabilityAssessed remote.assessedSuitable remote.discussedWithParties
      remote.discussedWithCourt`,
      relevant: forSupportedMaybeRemote,
      unread: [],
    },
  'an order without consultation at another hearing is challenged although active involvement funds it': {
    given: {
      ...supported,
      mode: 'face-to-face',
      court: { order: 'at-another-hearing', consultedCafcassCymru: false },
      cafcassCymru: { activeInvolvement: true },
      risk: { identified: false },
    },
    funding: 'cafcass-cymru',
    suitability: 'suitable unsuitable',
    readiness: 'ready incomplete',
    actions: ['challenge-unconsulted-order'],
    missing: `
      risk.assessmentAttached: readiness
      centre.named: readiness
      centre.nacccAccredited: readiness
      centre.intake: suitability
      referrer.recordedOnIris: readiness
      sessionPlan: readiness`,
    unanswered: `risk.assessmentAttached centre.named centre.nacccAccredited centre.intake
      referrer.recordedOnIris sessionPlan`,
    relevant: forSupported,
    unread: [],
  },
  'supported contact, with facts that only supervised or remote contact asks for': {
    given: {
      ...supported,
      mode: 'face-to-face',
      need: { closeSupervision: true },
      remote: { assessedSuitable: true },
      children: [{ refusing: true }],
      preparation: { harmConsidered: false },
    },
    funding: 'cafcass-cymru parties',
    suitability: 'suitable unlikely unsuitable',
    readiness: 'ready incomplete',
    actions: [],
    missing: `
      court.order: funding actions
      court.consultedCafcassCymru: funding actions
      court.partiesAgreed: funding actions
      cafcassCymru.recommendation: funding actions
      cafcassCymru.activeInvolvement: funding actions
      risk.identified: suitability actions
      risk.assessmentAttached: readiness
      centre.named: readiness
      centre.nacccAccredited: readiness
      centre.intake: suitability
      referrer.recordedOnIris: readiness
      sessionPlan: readiness`,
    unanswered: forSupported.replace('mode ', ''),
    relevant: forSupported,
    unread: [
      'need.closeSupervision',
      'remote.assessedSuitable',
      'children.0.refusing',
      'preparation.harmConsidered',
    ],
  },
  'supervised contact, ready to be sent': {
    given: ready,
    funding: 'cafcass-cymru',
    suitability: 'suitable',
    readiness: 'ready',
    actions: [],
    missing: '',
    unanswered: '',
    relevant: forSupervised,
    unread: [],
  },
  'the parties on a plan within a referral are not judged, and someone should know': {
    given: {
      ...ready,
      sessionPlan: {
        sessions: sixHours.map((each) => ({ ...each, attendees: ['aunt'] })),
        reviewAfter: 3,
        identifiedParties: ['child'],
      },
    },
    funding: 'cafcass-cymru',
    suitability: 'suitable',
    readiness: 'ready',
    actions: [],
    missing: '',
    unanswered: '',
    relevant: forSupervised,
    unread: ['sessionPlan.identifiedParties'],
  },
  'siblings, one of whom refuses: unsuitable, and only readiness is still open': {
    given: {
      ...ready,
      children: [
        { ofAgeToExpressViews: true, refusing: true, spokenTo: true },
        { ofAgeToExpressViews: false, oldEnoughToSpeakTo: false, observed: true },
        { refusing: true },
      ],
    },
    funding: 'cafcass-cymru',
    suitability: 'unsuitable',
    readiness: 'ready incomplete',
    actions: [],
    missing: `
      children.2.oldEnoughToSpeakTo: readiness
      children.2.spokenTo: readiness`,
    unanswered: child(2).replace('children.2.refusing', ''),
    relevant: `${beforeTheCentre} centre.named centre.nacccAccredited centre.intake ${child(0)} ${child(1)}
      ${child(2)} ${afterTheChildren}`,
    unread: [],
  },
  'a relevant hearing is due: unlikely, and a practitioner must justify going on': {
    given: { ...ready, proceedings: { ...ready.proceedings, hearingDue: true, hearingRelevant: true } },
    funding: 'cafcass-cymru',
    suitability: 'unlikely',
    readiness: 'ready',
    actions: [],
    missing: '',
    unanswered: '',
    relevant: forSupervised,
    unread: [],
  },
  'part of a final order: unsuitable although an assessment is claimed': {
    given: { ...ready, proceedings: { ...ready.proceedings, finalOrder: true }, sessionPlan: null },
    funding: 'cafcass-cymru',
    suitability: 'unsuitable',
    readiness: 'ready incomplete',
    actions: [],
    missing: 'sessionPlan: readiness',
    unanswered: 'sessionPlan',
    relevant: forSupervised,
    unread: [],
  },
  'ordered contact that is not safe: the court is written to before everything is known': {
    given: { ...supervised, court: { order: 'at-another-hearing' }, preparation: { assessedSafe: false } },
    funding: 'cafcass-cymru parties',
    suitability: 'unsuitable',
    readiness: 'ready incomplete',
    actions: ['write-to-court'],
    missing: `
      mode: readiness actions
      court.consultedCafcassCymru: actions
      cafcassCymru.recommendation: funding actions
      cafcassCymru.activeInvolvement: funding actions
      cafcassCymru.assessmentUnderway: funding
      risk.assessmentAttached: readiness
      remote.suitabilityAssessed: readiness
      remote.assessedSuitable: actions
      remote.discussedWithParties: readiness
      remote.discussedWithCourt: readiness
      centre.named: readiness
      centre.nacccAccredited: readiness
      children: readiness
      preparation.circumstancesConsidered: readiness
      preparation.adultsSpokenTo: readiness
      preparation.discussedWithManager: readiness
      preparation.contributionConsidered: readiness
      preparation.harmConsidered: readiness
      preparation.safetyAssessed: readiness
      referrer.allocatedPractitioner: readiness
      referrer.recordedOnIris: readiness
      sessionPlan: readiness`,
    unanswered: `mode proceedings.privateLaw proceedings.finalOrder proceedings.hearingDue proceedings.hearingRelevant
      court.satisfiedOfSafety cafcassCymru.recommendation cafcassCymru.activeInvolvement
      cafcassCymru.assessmentUnderway cafcassCymru.informsCourtReport cafcassCymru.satisfiedOfSafety
      need.necessaryForAssessment need.closeSupervision need.otherSuitablePerson realisticProspect
      risk.assessmentAttached remote.suitabilityAssessed remote.assessedSuitable remote.discussedWithParties
      remote.discussedWithCourt centre.named centre.nacccAccredited centre.intake children
      preparation.circumstancesConsidered preparation.adultsSpokenTo preparation.discussedWithManager
      preparation.contributionConsidered preparation.harmConsidered preparation.safetyAssessed
      referrer.allocatedPractitioner referrer.recordedOnIris sessionPlan`,
    relevant: `${beforeTheCentre} remote.suitabilityAssessed remote.assessedSuitable remote.discussedWithParties remote.discussedWithCourt
      centre.named centre.nacccAccredited centre.intake children ${afterTheChildren}`,
    unread: [],
  },
  'remote supervised contact, the court still to be spoken to': {
    given: {
      ...ready,
      mode: 'remote',
      remote: { suitabilityAssessed: true, assessedSuitable: true, discussedWithParties: true },
    },
    funding: 'cafcass-cymru',
    suitability: 'suitable',
    readiness: 'ready incomplete',
    actions: [],
    missing: 'remote.discussedWithCourt: readiness',
    unanswered: 'remote.discussedWithCourt',
    relevant: `${beforeTheCentre} remote.suitabilityAssessed remote.assessedSuitable remote.discussedWithParties remote.discussedWithCourt
      centre.named centre.nacccAccredited centre.intake ${child(0)} ${afterTheChildren}`,
    unread: [],
  },
  'six hours with no word on the review': {
    given: { ...ready, sessionPlan: { sessions: sixHours } },
    funding: 'cafcass-cymru',
    suitability: 'suitable',
    readiness: 'ready incomplete',
    actions: [],
    missing: 'sessionPlan.reviewAfter: readiness',
    unanswered: 'sessionPlan.reviewAfter',
    relevant: forSupervised,
    unread: [],
  },
  'supervised-family-time alone, nothing known': {
    given: supervised,
    under: 'supervised-family-time',
    funding: 'cafcass-cymru parties',
    suitability: 'suitable unlikely unsuitable',
    readiness: 'ready incomplete',
    actions: [],
    missing: `
      proceedings.privateLaw: suitability actions
      proceedings.finalOrder: suitability actions
      proceedings.hearingDue: suitability
      proceedings.hearingRelevant: suitability
      court.order: suitability actions
      court.satisfiedOfSafety: suitability actions
      cafcassCymru.recommendation: actions
      cafcassCymru.assessmentUnderway: funding suitability actions
      cafcassCymru.informsCourtReport: suitability actions
      cafcassCymru.satisfiedOfSafety: suitability actions
      need.necessaryForAssessment: suitability actions
      need.closeSupervision: suitability actions
      need.otherSuitablePerson: suitability actions
      realisticProspect: suitability actions
      centre.nacccAccredited: readiness
      children: suitability readiness actions
      preparation.circumstancesConsidered: readiness
      preparation.adultsSpokenTo: readiness
      preparation.discussedWithManager: readiness
      preparation.contributionConsidered: readiness
      preparation.harmConsidered: readiness
      preparation.safetyAssessed: readiness
      preparation.assessedSafe: suitability actions
      referrer.allocatedPractitioner: readiness
      sessionPlan: readiness`,
    unanswered: `proceedings.privateLaw proceedings.finalOrder proceedings.hearingDue proceedings.hearingRelevant
      court.order court.satisfiedOfSafety cafcassCymru.assessmentUnderway
      cafcassCymru.informsCourtReport cafcassCymru.satisfiedOfSafety need.necessaryForAssessment
      need.closeSupervision need.otherSuitablePerson realisticProspect centre.nacccAccredited children
      preparation.circumstancesConsidered preparation.adultsSpokenTo preparation.discussedWithManager
      preparation.contributionConsidered preparation.harmConsidered preparation.safetyAssessed
      preparation.assessedSafe referrer.allocatedPractitioner sessionPlan`,
    relevant: `proceedings.privateLaw proceedings.finalOrder proceedings.hearingDue proceedings.hearingRelevant
      court.order court.satisfiedOfSafety cafcassCymru.recommendation cafcassCymru.assessmentUnderway
      cafcassCymru.informsCourtReport cafcassCymru.satisfiedOfSafety need.necessaryForAssessment
      need.closeSupervision need.otherSuitablePerson realisticProspect centre.nacccAccredited children
      preparation.circumstancesConsidered preparation.adultsSpokenTo preparation.discussedWithManager
      preparation.contributionConsidered preparation.harmConsidered preparation.safetyAssessed preparation.assessedSafe
      referrer.allocatedPractitioner sessionPlan`,
    unread: [],
  },
  'supervised-family-time alone, with facts that only the other statement asks for': {
    given: {
      ...ready,
      risk: { identified: true },
      sessionPlan: { sessions: [{ minutes: 180 }, { minutes: 180 }] },
    },
    under: 'supervised-family-time',
    funding: 'cafcass-cymru',
    suitability: 'suitable',
    readiness: 'ready',
    actions: [],
    missing: '',
    unanswered: '',
    relevant: `proceedings.privateLaw proceedings.finalOrder proceedings.hearingDue proceedings.hearingRelevant
      court.order court.satisfiedOfSafety cafcassCymru.recommendation cafcassCymru.assessmentUnderway
      cafcassCymru.informsCourtReport cafcassCymru.satisfiedOfSafety need.necessaryForAssessment
      need.closeSupervision need.otherSuitablePerson realisticProspect centre.nacccAccredited ${child(0)}
      preparation.circumstancesConsidered preparation.adultsSpokenTo preparation.discussedWithManager
      preparation.contributionConsidered preparation.harmConsidered preparation.safetyAssessed preparation.assessedSafe
      referrer.allocatedPractitioner sessionPlan`,
    unread: [
      'mode',
      'cafcassCymru.activeInvolvement',
      'risk.identified',
      'centre.named',
      'centre.intake',
      'referrer.recordedOnIris',
    ],
  },
  'child-contact-services alone, supervised contact about which nothing is known': {
    given: supervised,
    under: 'child-contact-services',
    funding: 'cafcass-cymru parties',
    suitability: 'suitable unsuitable',
    readiness: 'ready incomplete',
    actions: [],
    missing: `
      mode: suitability readiness actions
      court.order: funding actions
      court.consultedCafcassCymru: funding actions
      court.partiesAgreed: funding actions
      cafcassCymru.recommendation: funding actions
      cafcassCymru.activeInvolvement: funding actions
      risk.assessmentAttached: readiness
      remote.suitabilityAssessed: readiness
      remote.assessedSuitable: suitability actions
      remote.discussedWithParties: readiness
      remote.discussedWithCourt: readiness
      centre.named: readiness
      centre.nacccAccredited: readiness
      centre.intake: suitability
      referrer.recordedOnIris: readiness
      sessionPlan: readiness`,
    unanswered: `mode court.order court.consultedCafcassCymru court.partiesAgreed cafcassCymru.recommendation
      cafcassCymru.activeInvolvement risk.assessmentAttached remote.suitabilityAssessed remote.assessedSuitable
      remote.discussedWithParties remote.discussedWithCourt centre.named centre.nacccAccredited centre.intake
      referrer.recordedOnIris sessionPlan`,
    relevant: `mode court.order court.consultedCafcassCymru court.partiesAgreed cafcassCymru.recommendation
      cafcassCymru.activeInvolvement risk.assessmentAttached remote.suitabilityAssessed remote.assessedSuitable remote.discussedWithParties
      remote.discussedWithCourt centre.named centre.nacccAccredited centre.intake referrer.recordedOnIris
      sessionPlan`,
    unread: [],
  },
};

const words = (text: string) => text.split(/[\s:]+/).filter((word) => word !== '');
const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

describe('a whole report', () => {
  it.each(Object.entries(reports))('%s', (_, { given, under, ...expected }) => {
    const report = checkReferralSuitability(given, { under });
    expect(report.funding.possible).toEqual(words(expected.funding));
    expect(report.suitability.possible).toEqual(words(expected.suitability));
    expect(report.readiness.possible).toEqual(words(expected.readiness));
    for (const { outcome, possible } of [report.funding, report.suitability, report.readiness]) {
      expect(outcome).toBe(possible.length === 1 ? possible[0] : 'undetermined');
    }
    expect(report.actions.map(({ action }) => action)).toEqual(expected.actions);
    expect(report.missing.map(({ fact, changes }) => [fact, ...changes])).toEqual(
      lines(expected.missing).map(words),
    );
    expect(report.unanswered).toEqual(words(expected.unanswered));
    expect(report.relevant).toEqual(words(expected.relevant));
    expect(report.unread).toEqual(expected.unread);
  });
});
