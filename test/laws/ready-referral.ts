import type { Service } from '../../src/index.ts';
import type { CompleteReferral } from './oracle.ts';

const child = {
  ofAgeToExpressViews: true,
  refusing: false,
  oldEnoughToSpeakTo: true,
  spokenTo: true,
  observed: true,
};

/** A referral of two children that is funded, suitable and ready under either statement, and from which no action follows. */
export const readyReferral = (service: Service): CompleteReferral => ({
  service,
  mode: 'face-to-face',
  proceedings: { privateLaw: true, finalOrder: false, hearingDue: false, hearingRelevant: false },
  court: { order: 'none', consultedCafcassCymru: true, partiesAgreed: true, satisfiedOfSafety: true },
  cafcassCymru: {
    recommendation: 'in-report',
    activeInvolvement: true,
    assessmentUnderway: true,
    informsCourtReport: true,
    satisfiedOfSafety: true,
  },
  need: { necessaryForAssessment: true, closeSupervision: true, otherSuitablePerson: false },
  realisticProspect: true,
  risk: { identified: false, assessmentAttached: true },
  remote: {
    suitabilityAssessed: true,
    assessedSuitable: true,
    discussedWithParties: true,
    discussedWithCourt: 'done',
  },
  centre: { named: true, nacccAccredited: true, intake: 'suitable' },
  children: [child, child],
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
  sessionPlan: {
    sessions: Array.from({ length: 6 }, () => ({ minutes: 60 })),
    reviewAfter: 3,
    identifiedParties: ['party-1'],
  },
});
